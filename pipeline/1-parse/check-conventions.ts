import type { Flag } from '../core/flags.ts';
import type { SourceText } from '../core/model.ts';
import { markerPatterns, numberPatterns } from './conventions.ts';
import type { Conventions } from './conventions.ts';
import type { SectionOutline } from './outline.ts';

/** Flag a declared form of number or marker that stands nowhere, where another form does: say which. */
export function checkConventions(
  texts: readonly SourceText[],
  sections: readonly SectionOutline[],
  { conventions, flag }: { readonly conventions: Conventions; readonly flag: Flag },
): void {
  const { paragraphNumber, footnoteMarker } = conventions;
  const isNumbered = sections.some(({ paragraphs }) =>
    paragraphs.some(({ number }) => number !== undefined),
  );
  if (paragraphNumber !== 'none' && !isNumbered) {
    const found = mostFrequent(texts, without(numberPatterns, paragraphNumber), findNumbers);
    if (found !== undefined && found.count > 1) {
      const details = { key: 'paragraphNumber', declared: paragraphNumber, ...found };
      flag('convention-matches-nothing', found.where, details);
    }
  }
  if (
    footnoteMarker !== 'none' &&
    sections.some(({ paragraphs }) => paragraphs.length > 0) &&
    sections.every(({ markers }) => markers.length === 0)
  ) {
    const found = mostFrequent(texts, without(markerPatterns, footnoteMarker), findAll);
    const details = { key: 'footnoteMarker', declared: footnoteMarker };
    if (found !== undefined)
      flag('convention-matches-nothing', found.where, { ...details, ...found });
  }
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
