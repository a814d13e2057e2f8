import type { Span } from '../core/model.ts';
import { isWordUnit, startsSentence } from './words.ts';

/** A sequence of capitalised words that no registered name covers. */
export interface CapitalisedFound extends Span {
  /** True where the only sign of a name is a capital that begins a sentence. */
  readonly beginsSentence: boolean;
}

const capitalised = /^(?:\p{Lu}|\d+\p{Lu})/u;
const joint = /^(?: |-| & | (?:of|for|and|the|on|in|to|at)(?: the)? )$/;

/**
 * Find sequences of capitalised words, with the joints of English names between them, outside the
 * spans that are taken. A word that begins a sentence and that `ordinary` knows as written in lower
 * case too is no part of a name.
 */
export function findCapitalised(
  text: string,
  taken: readonly Span[],
  ordinary: Ordinary,
): CapitalisedFound[] {
  const found: CapitalisedFound[] = [];
  let from = 0;
  for (const span of [...taken, { start: text.length, end: text.length }]) {
    if (span.start > from) findBetween(text, { start: from, end: span.start }, { found, ordinary });
    from = Math.max(from, span.end);
  }
  return found;
}

type Ordinary = (lowerCaseWord: string) => boolean;

function findBetween(
  text: string,
  { start, end }: Span,
  { found, ordinary }: { found: CapitalisedFound[]; ordinary: Ordinary },
): void {
  let run: Span[] = [];
  const close = (): void => {
    const name = toName(text, run, ordinary);
    if (name !== undefined) found.push(name);
    run = [];
  };
  for (const word of wordsBetween(text, start, end)) {
    if (!capitalised.test(text.slice(word.start, word.end))) continue;
    const last = run.at(-1);
    if (last !== undefined && !joint.test(text.slice(last.end, word.start))) close();
    run.push(word);
  }
  close();
}

function toName(
  text: string,
  run: readonly Span[],
  ordinary: Ordinary,
): CapitalisedFound | undefined {
  const [first] = run;
  if (first === undefined) return undefined;
  const begins = startsSentence(text, first.start);
  const word = text.slice(first.start, first.end);
  const words = begins && ordinary(word.toLowerCase()) ? run.slice(1) : run;
  const [start, end] = [words[0]?.start, words.at(-1)?.end];
  if (start === undefined || end === undefined) return undefined;
  const onlySign = begins && words.length === 1 && words === run && !/\p{Lu}.*\p{Lu}/u.test(word);
  return { start, end, beginsSentence: onlySign };
}

function* wordsBetween(text: string, start: number, end: number): Generator<Span> {
  let at = start;
  while (at < end) {
    if (!isWordUnit(text, at)) {
      at++;
      continue;
    }
    const from = at;
    while (at < end && isWordUnit(text, at)) at++;
    yield { start: from, end: at };
  }
}
