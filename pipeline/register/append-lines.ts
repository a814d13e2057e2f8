import type { SourceFolder } from '../core/files.ts';

/** The path of the events of addresses below a source folder. */
export const identifiersPath = 'register/identifiers.yaml';

/** Give identifiers.yaml with lines added at its end. */
export function appendLines({ texts }: SourceFolder, lines: readonly string[]): string {
  const before = texts.get(identifiersPath)?.text ?? '';
  if (lines.length === 0) return before;
  return `${before.replace(/\[\]\s*$/, '').trimEnd()}\n${lines.join('\n')}\n`;
}
