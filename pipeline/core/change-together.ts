import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from './is-running.ts';

/** The list of a change that is ready: paths below the folder, and whether each is written or removed. */
interface Journal {
  readonly writer: number;
  readonly files: readonly { readonly path: string; readonly removed: boolean }[];
}

/**
 * Change several files of a folder together or not at all. All texts are written beside the folder
 * first; one rename makes them ready. From then on, whoever opens the folder next carries the change
 * to its end, if the process that began it was killed. Undefined removes a file.
 */
export function changeTogether(
  folder: string,
  changed: ReadonlyMap<string, string | undefined>,
): void {
  finishChange(folder);
  const staging = `${journalName(folder, 'new')}-${process.pid}`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  const files = [...changed].map(([path, text], at) => {
    if (text !== undefined) writeDurably(join(staging, String(at)), text);
    return { path, removed: text === undefined };
  });
  const journal: Journal = { writer: process.pid, files };
  writeDurably(join(staging, 'journal.json'), JSON.stringify(journal));
  renameSync(staging, journalName(folder, 'ready'));
  apply(folder, journal);
}

/** Carry a change to its end that was ready when its process died; drop one that was not. */
export function finishChange(folder: string): void {
  const ready = journalName(folder, 'ready');
  if (existsSync(join(ready, 'journal.json'))) {
    const journal = JSON.parse(readFileSync(join(ready, 'journal.json'), 'utf8')) as Journal;
    if (journal.writer === process.pid || !isRunning(journal.writer)) apply(folder, journal);
  } else rmSync(ready, { recursive: true, force: true });
  const begun = `${basename(journalName(folder, 'new'))}-`;
  if (!existsSync(dirname(resolve(folder)))) return;
  for (const name of readdirSync(dirname(resolve(folder)))) {
    if (!name.startsWith(begun) || isRunning(Number(name.slice(begun.length)))) continue;
    rmSync(join(dirname(resolve(folder)), name), { recursive: true, force: true });
  }
}

/** Each rename is whole, and what was renamed before is skipped, so this can be cut off anywhere. */
function apply(folder: string, { files }: Journal): void {
  const ready = journalName(folder, 'ready');
  for (const [at, { path, removed }] of files.entries()) {
    const target = join(folder, path);
    if (removed) rmSync(target, { force: true });
    else if (existsSync(join(ready, String(at)))) {
      mkdirSync(dirname(target), { recursive: true });
      renameSync(join(ready, String(at)), target);
    }
  }
  rmSync(join(ready, 'journal.json'), { force: true });
  rmSync(ready, { recursive: true, force: true });
}

function journalName(folder: string, state: 'new' | 'ready'): string {
  const target = resolve(folder);
  return join(dirname(target), `.${basename(target)}-change-${state}`);
}

function writeDurably(path: string, text: string): void {
  const file = openSync(path, 'w');
  writeFileSync(file, text);
  fsyncSync(file);
  closeSync(file);
}
