import type { NameBelieved } from './names.ts';
import { isCapital } from './tokens.ts';
import type { Token } from './tokens.ts';
import { openers, suffixes, topics } from './word-lists.ts';

/** Find the titles of court cases, such as "Oake v. Northbrook Council": no party of them is a body by itself. */
export function findCases(text: string, tokens: readonly Token[]): NameBelieved[] {
  const cases: NameBelieved[] = [];
  for (const [at, { words, start: place, end }] of tokens.entries()) {
    if (
      !/^(?:v|vs|V)$/.test(words) ||
      !/^\.? (?=["\u201c\u2018(]?\p{L})/u.test(text.slice(end, end + 4))
    )
      continue;
    const [from, to] = [startOfParty(text, tokens, at), endOfParty(text, tokens, at)];
    const [first, last] = [from === at ? undefined : tokens[from], tokens[to - 1]];
    const start = claimantBefore(text, place) ?? first?.start;
    if (start === undefined || last === undefined || to === at + 1) continue;
    cases.push({ start, end: last.end, kind: 'concept', rule: 'case-title', confidence: 'high' });
  }
  return cases;
}

const signals = /^(?:See|Cf|Compare|Accord|Contra|Citing|Per|Following|Applying|Under)$/;

function startOfParty(text: string, tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < longestParty && tokens[from]?.begins !== true) {
    const [before, next] = [tokens[from - 1], tokens[from]];
    if (before === undefined || next === undefined || !joins(text, { before, next })) break;
    if (!isCapital(before) && !isJoint(tokens, from - 1)) break;
    from--;
  }
  while (from < at && !isFirst(tokens[from])) from++;
  return from;
}

const longestParty = 12;

function isFirst(token: Token | undefined): boolean {
  if (token === undefined || !isCapital(token) || signals.test(token.words)) return false;
  return (
    token.words === 'The' || !openers.has(token.words.toLowerCase()) || token.shape === 'acronym'
  );
}

function endOfParty(text: string, tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to - at < longestParty) {
    const [before, next] = [tokens[to - 1], tokens[to]];
    if (before === undefined || next === undefined) break;
    const starts = next.begins && !suffixes.has(next.words);
    if (to > at + 1 && (starts || !joins(text, { before, next }))) break;
    if (!isCapital(next) && !isJoint(tokens, to)) break;
    to++;
  }
  while (to > at + 1 && tokens[to - 1]?.shape === 'lower') to--;
  return to;
}

function joins(text: string, { before, next }: { before: Token; next: Token }): boolean {
  const gap = text.slice(before.end, next.start).replace(/\s+/g, ' ');
  return (
    /^(?:\.? |['\u2019]s? |\.? & )$/.test(gap) ||
    (/^\.?, $/.test(gap) && (suffixes.has(next.words) || next.words === 'ex'))
  );
}

/** Small words inside the name of a party; "and" only between fields of work or before others. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const [before = '', word = '', next = ''] = [-1, 0, 1].map((by) => tokens[at + by]?.words);
  if (word === 'and') return topics.has(next) || /^(?:Others?|Another|Ors|Anor)$/.test(next);
  if (word === 'the') return /^(?:v|vs|V|of|for)$/.test(before);
  return /^(?:of|for|de|la|von|van|der|den|ex|p|parte|on|behalf|rel)$/.test(word);
}

const claimant = /(?<!\p{L})(?:R|Regina|The (?:Queen|King))\.? \([^()]{2,80}\) $/u;

/** "R (Oake) v Northbrook Council": what stands in brackets says for whom the Crown claims. */
function claimantBefore(text: string, end: number): number | undefined {
  const before = text.slice(Math.max(0, end - 100), end);
  const found = claimant.exec(before)?.[0];
  return found === undefined ? undefined : end - found.length;
}
