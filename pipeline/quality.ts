import type { LedgerClass, LedgerRow, RecordGroup } from './core/model.ts';
import { openReasons } from './ledger.ts';

/** What of one class a report says, and how much of it has a record or a reason that ends the matter. */
export interface Share {
  readonly found: number;
  readonly settled: number;
}

/** How far the work on one report is. */
export interface Quality {
  readonly report: string;
  readonly shares: ReadonlyMap<LedgerClass, Share>;
  /** Capitals that no entity has as a name, and how often they stand in the report. */
  readonly acronyms: readonly Wanted[];
  readonly footnotesWithoutText: number;
  /** Addresses of entities that the report mentions once. */
  readonly mentionedOnce: readonly string[];
  /** Words on which a decision settles most. */
  readonly wanted: readonly Wanted[];
}

/** Words that wait for a decision, and how often they stand in the report. */
export interface Wanted {
  readonly words: string;
  readonly times: number;
}

const shown: readonly LedgerClass[] = ['name', 'number', 'figure', 'date', 'period', 'quotation'];

/** Collect, while records are composed, how far the work on each report is. */
export function collectQuality() {
  const reports = new Map<string, { rows: LedgerRow[]; mentions: string[]; absent: number }>();
  const of = (address: string) => {
    const name = /(?:^|\/)report\/([^/]+)/.exec(address)?.[1];
    if (name === undefined) return undefined;
    const known = reports.get(name) ?? { rows: [], mentions: [], absent: 0 };
    reports.set(name, known);
    return known;
  };
  return {
    group: ({ records }: RecordGroup): void => {
      for (const { kind, record } of records) {
        const report = of(record.id);
        if (report === undefined) continue;
        if (kind === 'mention') report.mentions.push(mentioned(record));
        if (kind === 'footnote' && record['text'] === undefined) report.absent += 1;
      }
    },
    ledger: (rows: readonly LedgerRow[]): void => {
      for (const row of rows) of(row.owner)?.rows.push(row);
    },
    finish: (): readonly Quality[] =>
      [...reports].map(([report, { rows, mentions, absent }]) => ({
        report,
        shares: sharesOf(rows),
        acronyms: mostOf(rows.filter(({ words }) => /^\p{Lu}{2,8}s?$/u.test(words))),
        footnotesWithoutText: absent,
        mentionedOnce: onceOf(mentions),
        wanted: mostOf(rows),
      })),
  };
}

function mentioned(record: RecordGroup['records'][number]['record']): string {
  const { hasBody } = record;
  return typeof hasBody === 'string' ? hasBody : '';
}

function sharesOf(rows: readonly LedgerRow[]): ReadonlyMap<LedgerClass, Share> {
  return new Map(
    shown.map((wanted) => {
      const found = rows.filter((row) => row.class === wanted);
      const settled = found.filter(
        ({ reason }) => reason === undefined || !openReasons.has(reason),
      );
      return [wanted, { found: found.length, settled: settled.length }];
    }),
  );
}

/** Words that are open, those that stand most often first. */
function mostOf(rows: readonly LedgerRow[]): readonly Wanted[] {
  const times = new Map<string, number>();
  for (const { words, reason, class: kind } of rows) {
    if (reason === undefined || !openReasons.has(reason) || kind === 'text') continue;
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  return [...times]
    .map(([words, count]) => ({ words, times: count }))
    .sort((one, other) => other.times - one.times || (one.words < other.words ? -1 : 1));
}

function onceOf(mentions: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const entity of mentions) times.set(entity, (times.get(entity) ?? 0) + 1);
  return [...times].flatMap(([entity, count]) => (count === 1 ? [entity] : [])).sort();
}

const longest = 10;

/** Write how far the work on a report is, for people; the most wanted decisions first. */
export function showQuality(quality: Quality): string {
  const { report, shares, acronyms, footnotesWithoutText, mentionedOnce, wanted } = quality;
  const list = (all: readonly Wanted[]): string =>
    all
      .slice(0, longest)
      .map(({ words, times }) => `    ${times} × ${words}\n`)
      .join('');
  const lines = [...shares].map(([kind, { found, settled }]) => {
    const share = found === 0 ? '' : ` (${Math.floor((100 * settled) / found)} %)`;
    return `  ${kind}: ${settled} of ${found} settled${share}\n`;
  });
  return [
    `${report}\n`,
    `  Most wanted decisions, of ${wanted.length} open words:\n${list(wanted)}`,
    ...lines,
    `  acronyms without an entity: ${acronyms.length}\n${list(acronyms)}`,
    `  footnotes without a text: ${footnotesWithoutText}\n`,
    `  entities with one mention: ${mentionedOnce.length}\n`,
  ].join('');
}
