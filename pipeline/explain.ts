import type { SourceFolder } from './core/files.ts';
import { collectFlags } from './core/flags.ts';
import type { Diagnostic, Flag, Where } from './core/flags.ts';
import type { AnyRecord, Composed, LedgerRow, RecordGroup } from './core/model.ts';
import { lineAndColumn } from './core/span.ts';
import { compileContext } from './5-emit/compile-context.ts';
import { toTurtle } from './5-emit/to-turtle.ts';
import { toYaml } from './5-emit/to-yaml.ts';
import { compose } from './build/compose.ts';
import { prepare } from './build/prepare.ts';
import type { Prepared } from './build/prepare.ts';
import { readContracts } from './contracts.ts';
import { legend, markThings } from './explain/mark-things.ts';
import { showEvidence } from './explain/show-evidence.ts';
import type { PassagePlace } from './explain/show-evidence.ts';
import { showHistory } from './explain/show-history.ts';
import { showRecords } from './explain/show-records.ts';

/** What became of one thing: its place and words in the source, records, triples and ledger rows. */
export interface Explained {
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

interface Kept {
  readonly group: RecordGroup;
  readonly rows: readonly LedgerRow[];
}

/** Everything that was composed, and the source it came from. */
interface Known {
  readonly prepared: Prepared;
  readonly folder: SourceFolder;
  readonly kept: readonly Kept[];
}

/** Explain a paragraph by its number (`16.1`, `22/1`), or anything published by its address. */
export function explain(folder: SourceFolder, asked: string): Explained {
  const { flag, diagnostics } = collectFlags();
  const prepared = prepare(folder, flag);
  if (prepared === undefined) return { text: undefined, diagnostics };
  const known = { prepared, folder, kept: keepAll(prepared, flag) };
  const { base } = prepared.source.catalogue.value;
  const address = asked.startsWith(base) ? asked.slice(base.length) : asked;
  const place = placeOf(known, ({ shown, address: own }) => shown === address || own === address);
  const text = place === undefined ? explainThing(known, address) : explainPassage(known, place);
  return { text, diagnostics };
}

function keepAll(prepared: Prepared, flag: Flag): Kept[] {
  const kept: { group: RecordGroup; rows: readonly LedgerRow[] }[] = [];
  const group = (next: RecordGroup): void => void kept.push({ group: next, rows: [] });
  const ledger = (rows: readonly LedgerRow[]): void => {
    const last = kept.at(-1);
    if (last !== undefined) last.rows = [...last.rows, ...rows];
  };
  compose(prepared, { group, ledger }, flag);
  return kept;
}

function placeOf(
  { prepared, folder }: Known,
  isMeant: (passage: PassagePlace['passage']) => boolean,
): PassagePlace | undefined {
  for (const { resolved } of prepared.reports) {
    for (const { file, read } of resolved.sections) {
      const passages = read().paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.items]);
      const passage = passages.find(isMeant);
      if (passage === undefined) continue;
      return { passage, file, text: textOf(folder, file) };
    }
  }
  return undefined;
}

function textOf(folder: SourceFolder, wanted: string): string {
  return [...folder.texts.values()].find(({ file }) => file === wanted)?.text ?? '';
}

function whereIn(folder: SourceFolder): (where: Where) => string {
  return ({ file, start }) => {
    const { line, column } = lineAndColumn(textOf(folder, file), start);
    return `${file}:${line}:${column}`;
  };
}

function explainPassage(known: Known, { passage, file, text }: PassagePlace): string {
  const { shown, address } = passage;
  const found = known.kept.find(({ group }) => isIn(group, address));
  if (found === undefined) return '';
  const { line, column } = lineAndColumn(text, passage.passage.body.places.at(0));
  const marked = markThings(passage.passage.body.text, found.rows);
  return sections([
    [`Paragraph ${shown}, ${file}:${line}:${column}`, `${marked}\n${legend()}`],
    ['Records', showRecords(found.group.records)],
    ['Triples', triplesOf(known, found.group)],
    ['Ledger', found.rows.map(showRow).join('')],
    ['History', showHistory(known.prepared, address, whereIn(known.folder))],
  ]);
}

/** What ended has a history and no record. */
function explainThing(known: Known, address: string): string | undefined {
  const wanted = known.kept.flatMap(({ group }) => {
    const records = group.records.filter(({ record }) => hasAddress(record, address));
    return records.length === 0 ? [] : [{ ...group, records }];
  });
  const records = wanted.flatMap((group) => group.records);
  const history = showHistory(known.prepared, address, whereIn(known.folder));
  if (records.length === 0 && history === '') return undefined;
  const evidence = (record: unknown): string =>
    showEvidence(record, (wording) => placeOf(known, (passage) => passage.wording === wording));
  const own = records.map(({ record }) => evidence(record)).join('');
  const users = usersOf(known, address);
  const used = users
    .slice(0, mostUsers)
    .map((user) => `${showRecords([user])}${evidence(user.record)}`);
  const more = users.length > mostUsers ? `  and ${users.length - mostUsers} more\n` : '';
  return sections([
    [whatItIs(known, address, records), records.map(({ record }) => toYaml(record)).join('')],
    ['Evidence', own],
    ['Named or used by', `${used.join('')}${more}`],
    ['Triples', wanted.map((group) => triplesOf(known, group)).join('')],
    ['History', history],
  ]);
}

/** More would be a list of all mentions. */
const mostUsers = 5;

/** Records with words of their own that name an address; wordings only repeat what their mentions say. */
function usersOf({ kept }: Known, address: string): Composed[] {
  const names = (record: AnyRecord): boolean =>
    record.id !== address &&
    !('fingerprint' in record) &&
    Object.values(record).flat().includes(address);
  return kept.flatMap(({ group }) => group.records.filter(({ record }) => names(record)));
}

function whatItIs(
  { prepared, folder }: Known,
  address: string,
  records: readonly Composed[],
): string {
  const { entities, defined } = prepared.register;
  const entity = entities.get(address) ?? defined.get(address);
  if (entity !== undefined) {
    const { kind, source, where } = entity;
    return `${source.name}, ${kind}, ${whereIn(folder)(where)}`;
  }
  return records.length === 0
    ? `${address}, not published any more`
    : `A ${records[0]?.kind ?? ''}`;
}

function triplesOf({ prepared }: Known, group: RecordGroup): string {
  const contracts = readContracts(prepared.source.catalogue.value.base);
  const { head, body } = toTurtle(compileContext(contracts.context)).group(group);
  return `${head}${body}`;
}

function isIn({ records }: RecordGroup, address: string): boolean {
  return records.some(({ record }) => hasAddress(record, address));
}

/** Tell whether a record, or a part of it, has an address. */
function hasAddress(record: AnyRecord, address: string): boolean {
  if (record.id === address) return true;
  const parts = Object.values(record).flat();
  return parts.some((part) => typeof part === 'object' && hasAddress(part, address));
}

function sections(parts: readonly (readonly [string, string])[]): string {
  const filled = parts.filter(([, text], index) => index === 0 || text !== '');
  return filled
    .map(([head, text]) => `${head}\n\n${text.replace(/^\n+/, '')}`.trimEnd())
    .join('\n\n')
    .concat('\n');
}

function showRow({ start = 0, end = 0, class: kind, words, record, reason }: LedgerRow): string {
  return `${String(start).padStart(5)}-${String(end).padEnd(5)} ${kind.padEnd(10)} ${words}: ${record ?? reason ?? ''}\n`;
}
