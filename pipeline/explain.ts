import type { SourceFolder } from './core/files.ts';
import { collectFlags } from './core/flags.ts';
import type { Diagnostic } from './core/flags.ts';
import type { AnyRecord, LedgerRow, RecordGroup } from './core/model.ts';
import { lineAndColumn } from './core/span.ts';
import type { AddressedPassage } from './3-resolve/address-passages.ts';
import { compileContext } from './5-emit/compile-context.ts';
import { toTurtle } from './5-emit/to-turtle.ts';
import { toYaml } from './5-emit/to-yaml.ts';
import { compose, prepare } from './build.ts';
import type { Prepared } from './build.ts';
import { readContracts } from './contracts.ts';

/** What became of one thing: its place and words in the source, records, triples and ledger rows. */
export interface Explained {
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

interface Kept {
  readonly group: RecordGroup;
  readonly rows: readonly LedgerRow[];
}

/** Explain a paragraph by its number (`16.1`, `22/1`), or anything published by its address. */
export function explain(folder: SourceFolder, asked: string): Explained {
  const { flag, diagnostics } = collectFlags();
  const prepared = prepare(folder, flag);
  if (prepared === undefined) return { text: undefined, diagnostics };
  const kept = keepAll(prepared, flag);
  const { base } = prepared.source.catalogue.value;
  const address = asked.startsWith(base) ? asked.slice(base.length) : asked;
  const passage = passageOf(prepared, address);
  const wanted = kept.filter(({ group }) => holds(group, passage?.address ?? address));
  const texts = wanted.map((found) => show(found, { prepared, folder, address, passage }));
  return { text: texts.length === 0 ? undefined : texts.join('\n'), diagnostics };
}

function keepAll(prepared: Prepared, flag: Parameters<typeof compose>[2]): Kept[] {
  const kept: { group: RecordGroup; rows: readonly LedgerRow[] }[] = [];
  const group = (next: RecordGroup): void => void kept.push({ group: next, rows: [] });
  const ledger = (rows: readonly LedgerRow[]): void => {
    const last = kept.at(-1);
    if (last !== undefined) last.rows = [...last.rows, ...rows];
  };
  compose(prepared, { group, ledger }, flag);
  return kept;
}

function* passagesOf({
  reports,
}: Prepared): Generator<{ file: string; passage: AddressedPassage }> {
  for (const { resolved } of reports) {
    for (const { section, paragraphs } of resolved.sections) {
      for (const paragraph of paragraphs) {
        for (const passage of [paragraph, ...paragraph.items])
          yield { file: section.file, passage };
      }
    }
  }
}

/** The passage of a number, or the one whose wording an address belongs to. */
function passageOf(prepared: Prepared, address: string): AddressedPassage | undefined {
  for (const { passage } of passagesOf(prepared)) {
    if (passage.shown === address || passage.address === address) return passage;
    if (address.split('#')[0] === passage.wording) return passage;
  }
  return undefined;
}

function holds({ records }: RecordGroup, address: string): boolean {
  return records.some(({ record }) => record.id === address || nestedIds(record).includes(address));
}

function nestedIds(record: AnyRecord): string[] {
  return Object.values(record).flatMap((value) => {
    const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
    return parts.flatMap((part) => {
      if (typeof part !== 'object' || part === null) return [];
      const nested = part as AnyRecord;
      return [nested.id, ...nestedIds(nested)];
    });
  });
}

function show(
  { group, rows }: Kept,
  asked: {
    readonly prepared: Prepared;
    readonly folder: SourceFolder;
    readonly address: string;
    readonly passage: AddressedPassage | undefined;
  },
): string {
  const one = group.records.filter(
    ({ record }) => record.id === asked.address || nestedIds(record).includes(asked.address),
  );
  const whole = one.length === 0 || one[0]?.kind === 'paragraph' || one[0]?.kind === 'list-item';
  const records = whole ? group.records : one;
  const contracts = readContracts(asked.prepared.source.catalogue.value.base);
  const writer = toTurtle(compileContext(contracts.context));
  const { head, body } = writer.group({ ...group, records });
  const parts = [
    asked.passage === undefined ? '' : showPassage(asked.passage, asked),
    `Records\n\n${records.map(({ record }) => toYaml(record)).join('')}`,
    `Triples\n${head}${body}`,
    whole && rows.length > 0 ? `Ledger\n\n${rows.map(showRow).join('')}` : '',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function showPassage(
  { passage, shown }: AddressedPassage,
  { prepared, folder }: { readonly prepared: Prepared; readonly folder: SourceFolder },
): string {
  const found = [...passagesOf(prepared)].find(
    (candidate) => candidate.passage.passage === passage,
  );
  const text = [...folder.texts.values()].find(({ file }) => file === found?.file)?.text ?? '';
  const { line, column } = lineAndColumn(text, passage.body.places[0] ?? 0);
  return `Paragraph ${shown}, ${found?.file ?? ''}:${line}:${column}\n\n${passage.body.text}\n`;
}

function showRow({ start = 0, end = 0, class: kind, words, record, reason }: LedgerRow): string {
  return `${String(start).padStart(5)}-${String(end).padEnd(5)} ${kind.padEnd(10)} ${words}: ${record ?? reason ?? ''}\n`;
}
