import { printable } from '../core/flags.ts';
import type { Span } from '../core/model.ts';
import { lineAndColumn, whereOf } from '../core/span.ts';
import { findSentences } from '../2-extract/propose/find-sentences.ts';
import type { AddressedPassage } from '../3-resolve/address-passages.ts';

/** A passage, the file where it stands, and that file's text. */
export interface PassagePlace {
  readonly passage: AddressedPassage;
  readonly file: string;
  readonly text: string;
}

/** Show each evidence of a record: file, line and column, and the words marked in their sentence. */
export function showEvidence(
  record: unknown,
  placeOf: (wording: string) => PassagePlace | undefined,
): string {
  const shown = evidenceIn(record).map(({ wording, start, end }) => {
    const place = placeOf(wording);
    return place === undefined ? '' : showWords(place, { start, end });
  });
  return shown.join('');
}

interface Evidence extends Span {
  readonly wording: string;
}

/** Evidence names its wording, and the words by their offsets in code points. */
function evidenceIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return [];
  const { hasSource, hasSelector } = value as { hasSource?: unknown; hasSelector?: unknown };
  if (typeof hasSource !== 'string' || !Array.isArray(hasSelector)) {
    return Object.values(value).flatMap(evidenceIn);
  }
  return (hasSelector as Partial<Span>[]).flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : [{ wording: hasSource, start, end }],
  );
}

function showWords({ passage, file, text }: PassagePlace, counted: Span): string {
  const { body } = passage.passage;
  const units = (count: number): number => [...body.text].slice(0, count).join('').length;
  const span = { start: units(counted.start), end: units(counted.end) };
  const { line, column } = lineAndColumn(text, whereOf(file, body, span).start);
  const around = findSentences(body.text).filter(
    (sentence) => sentence.start <= span.end && span.start <= sentence.end,
  );
  const start = Math.min(span.start, ...around.map((sentence) => sentence.start));
  const end = Math.max(span.end, ...around.map((sentence) => sentence.end));
  const part = (from: number, to: number): string => printable(body.text.slice(from, to), 2_000);
  const marked = `${part(start, span.start)}[[${part(span.start, span.end)}]]${part(span.end, end)}`;
  return `  ${file}:${line}:${column}, paragraph ${passage.shown}\n    ${marked}\n`;
}
