import { isCapital } from './tokens.ts';
import type { Token } from './tokens.ts';
import { isFirstName, isPlace, isSurname } from './place-words.ts';
import { months, partWords, suffixes, titles } from './word-lists.ts';

/** What stands between two runs of capitalised words. */
export interface Link {
  /** "of", "and", ",", "'s" …: the joint without its article. */
  readonly joint: string;
  /** True where "the" follows the joint. */
  readonly article: boolean;
}

/** A run of capitalised words; `from` and `to` (exclusive) index the tokens of the text. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** What joins it to the next piece of its chain; undefined at the end of the chain. */
  readonly link: Link | undefined;
}

const joints = new Set(
  'of for and or on in to at into against with from by upon de du des del della di da la le von van der den bin ibn al el y'.split(
    ' ',
  ),
);
const articles = new Set(['the', 'a', 'an']);

/** Find chains of capitalised words with what joins them, in the order of the text. */
export function findChains(text: string, tokens: readonly Token[]): Piece[][] {
  const chains: Piece[][] = [];
  let chain: Piece[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!startsPiece(tokens, at)) {
      at++;
      continue;
    }
    const to = endOfRun(text, tokens, at);
    const { link, next } = linkAfter(text, tokens, to);
    chain.push({ from: at, to, link });
    if (link === undefined) {
      chains.push(chain);
      chain = [];
    }
    at = link === undefined ? to : next;
  }
  return chains;
}

/** A capital begins a name, but not where it numbers a part of a document or names a month. */
function startsPiece(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isCapital(token)) return false;
  return !months.has(token.words) || isFirstNameAt(tokens, at);
}

/** "April Jones": a month before a surname, unless words lead to a date. */
function isFirstNameAt(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.shape !== 'cap' || next?.shape !== 'cap' || next.start !== token.end + 1) return false;
  if (!/^(?:April|June|Jan|May|August)$/.test(token.words) || months.has(next.words)) return false;
  return before?.shape !== 'number' && !leadsToDate.has(before?.words.toLowerCase() ?? 'in');
}

const leadsToDate = new Set(
  'in on of since by until from to every last this early late mid and between before after during next'.split(
    ' ',
  ),
);

function endOfRun(text: string, tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (;;) {
    const [last, next] = [tokens[to - 1], tokens[to]];
    if (last === undefined || next === undefined) return to;
    const gap = plainGap(text, last, next);
    if (!isCapital(next) && !(next.shape === 'number' && numbers(last, gap))) return to;
    if (!joinsDirectly(last, next, gap)) return to;
    to++;
  }
}

/** Numbers belong to a name in few places: a plan's or series' number, 10 Downing Street. */
function numbers(last: Token, gap: string): boolean {
  return gap === ' ' && (partWords.has(last.words) || seriesWords.has(last.words));
}

/** Words whose number is part of a name: Co-Conspirator 1, Module 2. */
const seriesWords = new Set('Co-Conspirator Individual Module Person Number No'.split(' '));

function joinsDirectly(last: Token, next: Token, gap: string): boolean {
  if (months.has(next.words) && !bearsMonthName(last)) return false;
  if (gap === ' ') return true;
  if (gap === '. ') return !next.begins && last.words !== 'No';
  return gap === ', ' && (suffixes.has(next.words) || next.words === 'D.C.');
}

/** "Theresa May", "Mrs May", "J. August". */
function bearsMonthName({ words, shape }: Token): boolean {
  if (shape === 'initial' || titles.has(words)) return true;
  const given = isFirstName(words) || (isSurname(words) && !isPlace(words));
  return given && !months.has(words);
}

/** What stands between two words, with single spaces; cells of a table stand further apart. */
function plainGap(text: string, last: Token, next: Token): string {
  if (next.start - last.end > 4 && /\s{5}/.test(text.slice(last.end, next.start))) return '|';
  return text.slice(last.end, next.start).replace(/\s+/g, ' ');
}

interface LinkFound {
  readonly link: Link | undefined;
  readonly next: number;
}

function linkAfter(text: string, tokens: readonly Token[], to: number): LinkFound {
  const none = { link: undefined, next: to };
  const [last, first] = [tokens[to - 1], tokens[to]];
  if (last === undefined || first === undefined) return none;
  const gap = plainGap(text, last, first);
  if (isCapital(first)) {
    const joint = markBetween(gap);
    const link = joint === undefined ? undefined : { joint, article: false };
    return startsPiece(tokens, to) ? { link, next: to } : none;
  }
  const joins = joints.has(first.words) && (gap === ' ' || (gap === ', ' && first.words === 'and'));
  return joins ? linkByWord(text, tokens, to) : none;
}

/** A joint, and perhaps an article, with nothing but spaces around them. */
function linkByWord(text: string, tokens: readonly Token[], at: number): LinkFound {
  const none = { link: undefined, next: at };
  const [joint, following] = [tokens[at], tokens[at + 1]];
  if (joint === undefined || following === undefined) return none;
  const article = articles.has(following.words);
  const next = article ? at + 2 : at + 1;
  const target = tokens[next];
  if (target === undefined || !startsPiece(tokens, next)) return none;
  const between = text.slice(joint.end, target.start).replace(/\s+/g, ' ');
  if (between !== (article ? ` ${following.words} ` : ' ')) return none;
  const comma = text.charAt(tokens[at - 1]?.end ?? joint.start) === ',' ? ',' : '';
  return { link: { joint: comma === '' ? joint.words : ', and', article }, next };
}

function markBetween(gap: string): string | undefined {
  if (gap === ' & ') return '&';
  if (gap === ', ') return ',';
  return /^['\u2019]s? $/.test(gap) ? "'s" : undefined;
}
