import { collectFlags } from '../core/flags.ts';
import type { Diagnostic, Flag } from '../core/flags.ts';
import { finishChange } from '../core/change-together.ts';
import { readSourceFolder } from '../core/files.ts';
import type { SourceFolder } from '../core/files.ts';
import type { Arguments } from './command.ts';

/** Where a source folder stands, and its register where that is elsewhere. */
export interface SourcePlace {
  readonly source: string;
  readonly register: string | undefined;
}

/** Give the place that the options name. */
export function sourcePlace(options: Arguments['options']): SourcePlace {
  return { source: options['source'] ?? 'source', register: options['register'] };
}

/**
 * Read the source folder that the options name, or what one report of it needs; `--register` takes the
 * place of its register.
 */
export function openSource(
  options: Arguments['options'],
  only?: string,
): {
  readonly folder: SourceFolder;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { flag, diagnostics } = collectFlags();
  const place = sourcePlace(options);
  finishChange(place.source);
  return { folder: readSource(place, flag, only), diagnostics };
}

/** Read a source folder as it is. */
export function readSource(
  { source, register }: SourcePlace,
  flag: Flag,
  only?: string,
): SourceFolder {
  const folder = readSourceFolder(source, flag, only);
  if (register === undefined) return folder;
  const { texts, digests } = readSourceFolder(register, flag);
  return {
    folder: folder.folder,
    texts: replaceRegister(folder.texts, texts),
    digests: replaceRegister(folder.digests, digests),
  };
}

function replaceRegister<Value>(
  source: ReadonlyMap<string, Value>,
  register: ReadonlyMap<string, Value>,
): Map<string, Value> {
  const own = [...source].filter(([path]) => !path.startsWith('register/'));
  const other = [...register].map(([path, value]): [string, Value] => [`register/${path}`, value]);
  return new Map([...own, ...other]);
}
