import type { SourceFolder } from './core/files.ts';
import { collectFlags } from './core/flags.ts';
import type { Diagnostic } from './core/flags.ts';
import type { LedgerRow, SourceText } from './core/model.ts';
import { codePointCounter } from './core/span.ts';
import { readBlocks } from './1-parse/read-blocks.ts';
import { findMarkedValues } from './2-extract/marked-values.ts';
import type {
  NameCandidate,
  NameMention,
  ProposedNames,
  ReportText,
} from './2-extract/names/names.ts';
import { proposeNames } from './2-extract/names/propose-names.ts';
import { prepare } from './build/prepare.ts';
import type { Prepared } from './build/prepare.ts';
import { groupBy } from './core/group-by.ts';
import { mergeNames } from './merge-names.ts';

/** A name, date or figure at its place: code points from 0, `end` exclusive. */
export interface FoundMention {
  readonly kind: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** In a source folder: the paragraph in whose plain text the offsets count; else they count in the file. */
  readonly paragraph?: string;
  readonly line?: number;
  readonly rule: string;
  readonly confidence?: string;
  readonly provision?: string;
  readonly value?: string;
  readonly candidate?: number;
}

/** The names of a report as candidates, and each mention of them with the dates and figures. */
export interface FoundNames {
  readonly candidates: readonly NameCandidate[];
  readonly mentions: readonly FoundMention[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a rule believes words to name: an entity that the register may have. */
export type ProposedName = Pick<NameCandidate, 'kind' | 'name' | 'confidence'>;

/** A text with what turns its offsets into those that are shown. */
interface PlacedText extends ReportText {
  readonly show: (offset: number) => number;
  readonly at: { readonly paragraph?: string; readonly line?: number };
  /** The address of the paragraph or list item. */
  readonly owner?: string;
  /** The id of its report; a file is none. */
  readonly report?: string;
}

/** The names of one report that no register has, and a way to ask for words in its texts. */
export interface ReportNames {
  readonly report: string;
  readonly candidates: readonly NameCandidate[];
  readonly says: (words: string) => boolean;
}

/** Find the names, dates and figures of a Markdown or text file; offsets count in the file. */
export function namesInFile({ text }: SourceText): FoundNames {
  const count = codePointCounter(text);
  const texts = readBlocks(text).map(({ start, line, ...block }): PlacedText => ({
    ...block,
    paragraph: `line ${line}`,
    show: (offset) => count(start + offset),
    at: { line },
  }));
  return { ...findAll(texts), diagnostics: [] };
}

/** Find the candidates of a source folder that its register has under none of their forms. */
export function unregisteredNames(folder: SourceFolder): readonly NameCandidate[] {
  const prepared = prepare(folder, () => undefined);
  if (prepared === undefined) return [];
  return findAll(textsOf(prepared)).candidates.filter(lacksEntity(prepared));
}

/** Find, for each report, the candidates that the register has under none of their forms. */
export function unregisteredByReport(prepared: Prepared): readonly ReportNames[] {
  const texts = groupBy(textsOf(prepared), ({ report = '' }) => report);
  return [...texts].map(([report, own]) => ({
    report,
    candidates: findAll(own).candidates.filter(lacksEntity(prepared)),
    says: (words) => own.some(({ text }) => text.includes(words)),
  }));
}

function lacksEntity({ register }: Prepared): (candidate: NameCandidate) => boolean {
  const known = new Set(
    [...register.entities.values()].flatMap(({ source: { name, names = [] } }) =>
      [name, ...names.map((each) => each.name)].map(withoutThe),
    ),
  );
  const isKnown = (words: string): boolean => known.has(withoutThe(words));
  return ({ name, variants }) => !isKnown(name) && !variants.some(({ words }) => isKnown(words));
}

function withoutThe(words: string): string {
  return words.toLowerCase().replace(/^the /, '');
}

/** Find the names, dates and figures of every report of a source folder, by paragraph. */
export function namesInSource(folder: SourceFolder): FoundNames {
  const { flag, diagnostics } = collectFlags();
  return { ...findAll(textsOf(prepare(folder, flag))), diagnostics };
}

/** Tell what rules propose to register for the words of a row of the ledger: a kind and a name. */
export function proposedNames(folder: SourceFolder): (row: LedgerRow) => ProposedName | undefined {
  const texts = textsOf(prepare(folder, () => undefined));
  const { candidates, mentions } = proposeByReport(texts);
  const byOwner = groupBy(mentions, ({ paragraph }) => texts[Number(paragraph)]?.owner ?? '');
  const shows = new Map(texts.map(({ owner, show }) => [owner, show]));
  return ({ owner, class: kind, reason, start = 0, end = 0 }) => {
    if (kind !== 'name' || reason !== 'not-registered') return undefined;
    const show = shows.get(owner);
    if (show === undefined) return undefined;
    const found = byOwner
      .get(owner)
      ?.find((each) => show(each.start) < end && start < show(each.end));
    const candidate = found && candidates[found.candidate];
    if (candidate === undefined) return undefined;
    return { kind: candidate.kind, name: candidate.name, confidence: candidate.confidence };
  };
}

/** The texts of the reports; where there are several, a place is named with the id of its report. */
function textsOf(prepared: Prepared | undefined): PlacedText[] {
  const texts: PlacedText[] = [];
  const reports = prepared?.reports ?? [];
  for (const { source, resolved } of reports) {
    const report = source.report.value.id;
    for (const { read } of resolved.sections) {
      const { paragraphs } = read();
      for (const addressed of paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.items])) {
        const { text } = addressed.passage.body;
        const { shown, address: owner } = addressed;
        const paragraph = reports.length > 1 ? `${report} ${shown}` : shown;
        const show = codePointCounter(text);
        texts.push({ paragraph, text, show, at: { paragraph }, owner, report });
      }
    }
  }
  return texts;
}

/** Propose names report by report, as what one report introduces means nothing in another. */
function proposeByReport(texts: readonly PlacedText[]): ProposedNames {
  const numbered = texts.map((each, index) => ({ ...each, paragraph: String(index) }));
  const reports = [...groupBy(numbered, ({ report }) => report).values()];
  return mergeNames(reports.map((own) => proposeNames(own)));
}

function findAll(texts: readonly PlacedText[]): Omit<FoundNames, 'diagnostics'> {
  const { candidates, mentions } = proposeByReport(texts);
  const byText = groupBy(mentions, ({ paragraph }) => paragraph);
  const found = texts.flatMap((text, index) => mentionsOf(text, byText.get(String(index)) ?? []));
  return {
    candidates: candidates.map(({ first, ...candidate }) => ({
      ...candidate,
      first: placeOf(texts[Number(first.paragraph)], first),
    })),
    mentions: found,
  };
}

function placeOf(
  text: PlacedText | undefined,
  first: NameCandidate['first'],
): NameCandidate['first'] {
  if (text === undefined) return first;
  const { paragraph, show } = text;
  return { paragraph, start: show(first.start), end: show(first.end) };
}

function mentionsOf({ text, show, at }: PlacedText, names: readonly NameMention[]): FoundMention[] {
  const named = names.map(
    ({ kind, words, start, end, rule, confidence, provision, candidate }) => ({
      kind,
      words,
      start,
      end,
      rule,
      confidence,
      candidate,
      ...(provision !== undefined && { provision }),
    }),
  );
  const values = findMarkedValues(text, names).map((value) => ({
    ...value,
    words: text.slice(value.start, value.end),
  }));
  return [...named, ...values]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mention) => ({ ...mention, start: show(mention.start), end: show(mention.end), ...at }));
}
