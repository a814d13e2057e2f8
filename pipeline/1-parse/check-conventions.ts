import type { Flag } from '../core/flags.ts';
import type { SourceText } from '../core/model.ts';
import { markerPatterns, numberPatterns } from './conventions.ts';
import type { Conventions } from './conventions.ts';
import type { SectionOutline } from '../core/outline.ts';

interface Checked {
  readonly conventions: Conventions;
  readonly flag: Flag;
}

/** Flag a declared form of number or marker that stands nowhere, where another form does: say which. */
export function checkConventions(
  texts: readonly SourceText[],
  sections: readonly SectionOutline[],
  checked: Checked,
): void {
  checkNumbers(texts, sections, checked);
  checkMarkers(texts, sections, checked);
}

/** Where no number is declared, more lines with one than paragraphs without are told: no list is longer. */
function checkNumbers(
  texts: readonly SourceText[],
  sections: readonly SectionOutline[],
  { conventions, flag }: Checked,
): void {
  const declared = conventions.paragraphNumber;
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  if (paragraphs.some(({ number }) => number !== undefined)) return;
  const found = mostFrequent(texts, without(numberPatterns, declared), findNumbers);
  const least = declared === 'none' ? Math.max(fewestNumbers, paragraphs.length) : 1;
  if (found === undefined || found.count <= least) return;
  const details = { key: 'paragraphNumber', declared, ...found };
  flag('convention-matches-nothing', found.where, details);
}

const fewestNumbers = 2;

/** Where no marker is declared, brackets may be anything: only texts of footnotes show that they mark one. */
function checkMarkers(
  texts: readonly SourceText[],
  sections: readonly SectionOutline[],
  { conventions, flag }: Checked,
): void {
  const declared = conventions.footnoteMarker;
  const isRead = sections.some(({ paragraphs }) => paragraphs.length > 0);
  const isNoted = declared !== 'none' || sections.some(({ footnotes }) => footnotes.length > 0);
  if (!isRead || !isNoted || sections.some(({ markers }) => markers.length > 0)) return;
  const found = mostFrequent(texts, without(markerPatterns, declared), findAll);
  if (found === undefined) return;
  flag('convention-matches-nothing', found.where, { key: 'footnoteMarker', declared, ...found });
}

type Patterns = Readonly<Record<string, RegExp | undefined>>;

function without(patterns: Patterns, declared: string): Patterns {
  return { ...patterns, [declared]: undefined };
}

type Find = (text: string, pattern: RegExp) => readonly number[];

interface OtherForm {
  readonly other: string;
  readonly count: number;
  readonly where: { readonly file: string; readonly start: number; readonly end: number };
}

/** Give the form that stands most often in the texts, how often, and where first. */
function mostFrequent(
  texts: readonly SourceText[],
  patterns: Patterns,
  find: Find,
): OtherForm | undefined {
  let most: OtherForm | undefined;
  for (const [other, pattern] of Object.entries(patterns)) {
    if (pattern === undefined) continue;
    const places = texts.flatMap(({ file, text }) =>
      find(text, pattern).map((start) => ({ file, start, end: start + 1 })),
    );
    const [where] = places;
    if (where === undefined || places.length <= (most?.count ?? 0)) continue;
    most = { other, count: places.length, where };
  }
  return most;
}

const findAll: Find = (text, pattern) => [...text.matchAll(pattern)].map(({ index }) => index);

/** Numbers stand where a line begins, and words with a capital follow them. */
const findNumbers: Find = (text, pattern) => {
  const found: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const match = pattern.exec(line);
    if (match !== null && /^\p{Lu}/u.test(line.slice(match[0].length))) found.push(at);
    at += line.length + 1;
  }
  return found;
};
