import { findAcronyms, findNames } from './find-names.ts';
import { dateRelations, figureHedges, hedges, numberWords } from './word-lists.ts';

/** What a stretch of text must not lose, in the order in which the table shows it. */
export const factKinds = ['number', 'name', 'acronym', 'hedge', 'quotation', 'marker'] as const;
export type FactKind = (typeof factKinds)[number];
export type Fact = { readonly kind: FactKind; readonly words: string };

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const year = '\\b(?:1[89]|20)\\d\\d\\b(?![,.]\\d)';
const date = `(?:(?:\\b\\d\\d? )?${month} \\d{4}|\\b\\d{4}/\\d\\d\\b|${year})`;
const grouped = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const digits = `(?<![\\w.,£–])£?${grouped}(?:–${grouped})?(?![A-Za-z\\d]|,\\d)`;
const amount = `(?:${digits}|${anyOf(numberWords)})(?: (?:million|billion|percent|per cent))?`;
const numbers = new RegExp(
  `(?:${anyOf(dateRelations)} )?${date}|(?:${anyOf(figureHedges)} (?:a )?)?${amount}`,
  'g',
);
const hedgePattern = new RegExp(anyOf(hedges.flat()), 'g');
const hedgeOfForm = new Map(hedges.flatMap((forms) => forms.map((form) => [form, forms[0]])));
const markers = /\[\d+\]/g;

/** Words in quotation marks; marks that never close reach to the next marker, or to the end. */
export const quotations = /“[^“”]*”|“[^“”[]*|‘[^‘’]+’/g;

/** Read the numbers, names, acronyms, hedges, quotations and markers of a stretch of text. */
export function readFacts(stretch: string, commonWords: ReadonlySet<string>): readonly Fact[] {
  const text = stretch.replace(markers, '');
  const found: Record<FactKind, readonly string[]> = {
    number: (text.match(numbers) ?? []).map(lowerFirst),
    name: findNames(text, commonWords).map(({ words }) => words),
    acronym: findAcronyms(text).map(({ words }) => words),
    hedge: (text.match(hedgePattern) ?? []).map(hedgeOf),
    quotation: (stretch.match(quotations) ?? []).map((words) => words.trim()),
    marker: stretch.match(markers) ?? [],
  };
  return factKinds.flatMap((kind) => found[kind].map((words) => ({ kind, words })));
}

/** Any of some words, whole, longest first, with or without the capital of a sentence's start. */
function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  return `(?<![\\w-])(?:${longestFirst.map(eitherCase).join('|')})(?![\\w-])`;
}

function eitherCase(word: string): string {
  return `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
}

/** `Between April 2017` at the start of a sentence is `between April 2017`. */
function lowerFirst(words: string): string {
  if (new RegExp(`^${month}`).test(words)) return words;
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function hedgeOf(words: string): string {
  const hedge = hedgeOfForm.get(words.toLowerCase());
  if (hedge === undefined) throw new Error(`Unexpected hedge ‘${words}’, expected a listed one`);
  return hedge;
}
