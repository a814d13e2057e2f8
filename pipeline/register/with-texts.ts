import { sha256 } from '../core/digest.ts';
import type { SourceFolder } from '../core/files.ts';
import type { SourceText } from '../core/model.ts';

/** Put new texts over those of a folder; undefined takes a file away. */
export function withTexts(
  folder: SourceFolder,
  changed: ReadonlyMap<string, string | undefined>,
): SourceFolder {
  const texts = new Map<string, SourceText>(folder.texts);
  const digests = new Map(folder.digests);
  for (const [path, text] of changed) {
    if (text === undefined) {
      texts.delete(path);
      digests.delete(path);
      continue;
    }
    texts.set(path, { file: texts.get(path)?.file ?? `${folder.folder}/${path}`, text });
    digests.set(path, sha256(text));
  }
  const sorted = [...digests].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...folder, texts, digests: new Map(sorted) };
}
