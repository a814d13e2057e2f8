import type { Flag, Where } from '../core/flags.ts';
import type { Span } from '../core/model.ts';
import type { SourceDecision, SourceReview, SourceUndecided } from '../core/schema-types.ts';
import type { AddressedParagraph, AddressedPassage } from './address-passages.ts';

/** A decision with the place of its words: UTF-16 units in the plain text of its passage. */
export interface Decided extends Span {
  readonly decision: SourceDecision;
  /** The number of the section in which the passage stands. */
  readonly section: string;
  readonly passage: AddressedPassage;
  readonly where: Where;
}

/** A quotation that a person left open, with the place of its first words. */
export interface LeftOpen extends Span {
  readonly section: string;
  readonly passage: AddressedPassage;
}

export interface ReviewFile {
  readonly value: SourceReview;
  readonly whereOf: (path: readonly (string | number)[]) => Where;
}

/** A section as review.yaml names it; its paragraphs are read where they are wanted. */
export interface ReviewedSection {
  readonly number: string;
  /** Tell whether a paragraph that review.yaml names may stand here. */
  readonly has: (position: string) => boolean;
  readonly read: () => { readonly paragraphs: readonly AddressedParagraph[] };
}

/** Find the words of each decision; flag those that are gone, stand twice, or use a key again. */
export function applyReview(
  { value, whereOf }: ReviewFile,
  sections: readonly ReviewedSection[],
  flag: Flag,
): Decided[] {
  const decided: Decided[] = [];
  const keys = new Set<string>();
  const named = findNamed(value.decisions, sections);
  for (const [index, decision] of value.decisions.entries()) {
    const at = (key: string): Where => whereOf(['decisions', index, key]);
    if (keys.has(decision.key)) flag('review-key-repeated', at('key'), { key: decision.key });
    keys.add(decision.key);
    const found = passageOf(decision, named);
    const gone = decision.withdrawn !== undefined;
    if (found === undefined) {
      if (gone) continue;
      const paragraph = shownPlace(decision);
      flag('review-paragraph-unknown', at('paragraph'), { paragraph });
      continue;
    }
    const span = placeWords(decision, found.passage, (rule, details) => {
      if (!gone) flagWords(rule, details, { sections, where: at('words'), flag });
    });
    if (span !== undefined) decided.push({ decision, ...found, ...span, where: at('words') });
  }
  return decided;
}

/** Where the words have moved to other paragraphs, say which; more than a few would be no help. */
function flagWords(
  rule: WordsRule,
  details: WordsDetails,
  {
    sections,
    where,
    flag,
  }: { readonly sections: readonly ReviewedSection[]; readonly where: Where; readonly flag: Flag },
): void {
  const there = rule === 'review-words-gone' ? placesOf(details.words, sections) : [];
  if (there.length === 0 || there.length > 3) flag(rule, where, details);
  else flag('review-words-elsewhere', where, { ...details, there: there.join(', ') });
}

function placesOf(words: string, sections: readonly ReviewedSection[]): string[] {
  return sections.flatMap(({ read }) => {
    const passages = read().paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.items]);
    const there = passages.filter(({ passage }) => passage.body.text.includes(words));
    return there.map(({ shown }) => shown);
  });
}

/** Find the quotations that people left open; flag those whose words are gone. */
export function findLeftOpen(
  { value, whereOf }: ReviewFile,
  sections: readonly ReviewedSection[],
  flag: Flag,
): LeftOpen[] {
  const all = value.undecided ?? [];
  const named = findNamed(all, sections);
  return all.flatMap((undecided, index) => {
    const at = (key: string): Where => whereOf(['undecided', index, key]);
    const found = passageOf(undecided, named);
    if (found === undefined) {
      flag('review-paragraph-unknown', at('paragraph'), { paragraph: shownPlace(undecided) });
      return [];
    }
    const span = placeWords(undecided, found.passage, (rule, details) => {
      flagWords(rule, details, { sections, where: at('words'), flag });
    });
    return span === undefined ? [] : [{ ...found, ...span }];
  });
}

/** How review.yaml names words. */
type Quoted = SourceDecision | SourceUndecided;

function shownPlace({ paragraph, item }: Quoted): string {
  return item === undefined ? paragraph : `${paragraph}/${item}`;
}

interface NamedParagraph {
  readonly section: string;
  readonly paragraph: AddressedParagraph;
}

/** Find every paragraph that has a number which a review names, in the sections that have any. */
function findNamed(
  all: readonly Quoted[],
  sections: readonly ReviewedSection[],
): ReadonlyMap<string, readonly NamedParagraph[]> {
  const found = new Map(all.map(({ paragraph }): [string, NamedParagraph[]] => [paragraph, []]));
  if (found.size === 0) return found;
  for (const { number, has, read } of sections) {
    if (![...found.keys()].some(has)) continue;
    for (const paragraph of read().paragraphs) {
      found.get(paragraph.position)?.push({ section: number, paragraph });
    }
  }
  return found;
}

function passageOf(
  decision: Quoted,
  named: ReadonlyMap<string, readonly NamedParagraph[]>,
): { readonly section: string; readonly passage: AddressedPassage } | undefined {
  const meant = (named.get(decision.paragraph) ?? []).filter(
    ({ section }) => decision.section === undefined || decision.section === section,
  );
  const [one] = meant;
  if (meant.length !== 1 || one === undefined) return undefined;
  const { section, paragraph } = one;
  if (decision.item === undefined) return { section, passage: paragraph };
  const passage = paragraph.items.find(({ position }) => position === decision.item);
  return passage && { section, passage };
}

type WordsRule = 'review-words-gone' | 'review-words-repeated';

interface WordsDetails {
  readonly words: string;
  readonly paragraph: string;
  readonly times: number;
}

type FlagWords = (rule: WordsRule, details: WordsDetails) => void;

function placeWords(
  decision: Quoted,
  { passage, shown }: AddressedPassage,
  flagWords: FlagWords,
): Span | undefined {
  const { words, occurrence } = decision;
  const starts: number[] = [];
  const { text } = passage.body;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at);
  const details = { words, paragraph: shown, times: starts.length };
  const start = starts[(occurrence ?? 1) - 1];
  if (start === undefined) flagWords('review-words-gone', details);
  else if (occurrence === undefined && starts.length > 1)
    flagWords('review-words-repeated', details);
  else return { start, end: start + words.length };
  return undefined;
}
