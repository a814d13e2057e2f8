import { collectFlags } from '../core/flags.ts';
import type { Diagnostic } from '../core/flags.ts';
import { finishChange } from '../core/change-together.ts';
import { readSourceFolder } from '../core/files.ts';
import type { SourceFolder } from '../core/files.ts';
import type { Arguments } from './command.ts';

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
  const place = options['source'] ?? 'source';
  finishChange(place);
  const folder = readSourceFolder(place, flag, only);
  const elsewhere = options['register'];
  if (elsewhere === undefined) return { folder, diagnostics };
  const register = readSourceFolder(elsewhere, flag);
  const texts = replaceRegister(folder.texts, register.texts);
  const digests = replaceRegister(folder.digests, register.digests);
  return { folder: { folder: folder.folder, texts, digests }, diagnostics };
}

function replaceRegister<Value>(
  source: ReadonlyMap<string, Value>,
  register: ReadonlyMap<string, Value>,
): Map<string, Value> {
  const own = [...source].filter(([path]) => !path.startsWith('register/'));
  const other = [...register].map(([path, value]): [string, Value] => [`register/${path}`, value]);
  return new Map([...own, ...other]);
}
