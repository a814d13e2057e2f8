import type { Piece } from './find-pieces.ts';
import { officeHeads, organisationHeads } from './head-words.ts';
import { isFirstName, isPlace } from './place-words.ts';
import type { Token } from './tokens.ts';
import { letters, openers, openersInNames, partWords, titles } from './word-lists.ts';

/** A run of capitalised words that may be one name; `title` was cut before it. */
export interface Segment extends Piece {
  readonly title: string | undefined;
}

/** Cut a run of capitalised words where two names meet, and trim what is no name at its ends. */
export function cutPiece(tokens: readonly Token[], piece: Piece): Segment[] {
  const segments: Segment[] = [];
  let title: string | undefined;
  let from = piece.from;
  const close = (to: number): void => {
    if (to > from) segments.push({ from, to, title, link: undefined });
    title = undefined;
  };
  let at = skipOpeners(tokens, piece);
  from = at;
  while (at < piece.to) {
    const length = lengthOfCut(tokens, at, { from, to: piece.to, titled: title !== undefined });
    if (length === undefined) {
      at++;
      continue;
    }
    close(at);
    title = titleOf(tokens, at, length);
    at += length;
    from = at;
    if (length === 0) at++;
  }
  close(piece.to);
  const last = segments.pop();
  if (last !== undefined)
    segments.push(last.to === piece.to ? { ...last, link: piece.link } : last);
  return segments;
}

function titleOf(tokens: readonly Token[], at: number, length: number): string | undefined {
  const cut = tokens.slice(at, at + length);
  return cut.some(({ words }) => titles.has(words))
    ? cut.map(({ words }) => words).join(' ')
    : undefined;
}

/** Words such as "The" and "However" stand before a name, and are no part of it. */
function skipOpeners(tokens: readonly Token[], { from, to }: Piece): number {
  let at = from;
  const begins = tokens[from]?.begins === true;
  while (at < to - 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'mixed') break;
    if (token.shape === 'acronym' && token.words !== 'A') break;
    const lower = token.words.toLowerCase();
    if (!openers.has(lower) || openersInNames.has(lower)) break;
    if (!begins && !/^(?:the|a|an|this|our|its|their)$/.test(lower)) break;
    if (beginsName(token.words, tokens[at + 1]?.words)) break;
    at++;
  }
  return at;
}

/** "Her Majesty", "The Hague". */
function beginsName(word: string, next = ''): boolean {
  if (word === 'An' && /^(?:Garda|Bord|Post|Taisce|Coimisiún|Foras)$/.test(next)) return true;
  return (
    (/^(?:His|Her|Their)$/.test(word) && /^(?:Majesty|Royal)/.test(next)) ||
    isPlace(`${word} ${next}`)
  );
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly titled: boolean;
}

/** How many words are cut out at a place; 0 cuts between two words, undefined cuts nothing. */
function lengthOfCut(tokens: readonly Token[], at: number, run: Run): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const given = at > run.from && isFirstName(tokens[at - 1]?.words ?? '');
  const title = given ? 0 : titleLength(tokens, at, run.to);
  const length = title > 0 ? title : partLength(tokens, at, run.to);
  if (length > 0) return length;
  if (at === run.from) return undefined;
  if (token.words === 'The' && titleLength(tokens, at + 1, run.to) > 0) return 1;
  if (letters.has(token.words) && token.shape !== 'cap') return 1;
  return meetsAnother(tokens, at, run) ? 0 : undefined;
}

function meetsAnother(tokens: readonly Token[], at: number, run: Run): boolean {
  if (isRecordAfterPerson(tokens, at, run.from) || isBodyAfterOffice(tokens, at)) return true;
  return isOffice(tokens, at) && endsBeforeOffice(tokens, at, run);
}

function isOffice(tokens: readonly Token[], at: number): boolean {
  const [word = '', next = ''] = [tokens[at]?.words, tokens[at + 1]?.words];
  return officeHeads.has(word) || (rankWords.has(word) && officeHeads.has(next));
}

function titleLength(tokens: readonly Token[], at: number, to: number): number {
  const end = endOfTitles(tokens, at, to);
  const [first = '', next] = [tokens[at]?.words, tokens[end]];
  if (end === at || end >= to || next === undefined || next.shape === 'number') return 0;
  if (first === 'Right' && end === at + 1) return 0;
  const noble = /^(?:Lord|Lady|Baron|Baroness|Count|Viscount)$/.test(first);
  return noble && (officeHeads.has(next.words) || next.words === 'Chief') ? 0 : end - at;
}

/** Where titles of address end: "Mr", "Rt Hon Sir", "Mr Justice". */
function endOfTitles(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to && titles.has(tokens[end]?.words ?? '')) end++;
  if (end === from) return end;
  while (end + 1 < to && /^(?:Justice|Judge|Recorder)$/.test(tokens[end]?.words ?? '')) end++;
  return end;
}

/** "Chapter 3", "Part F", "Volume One": a part of a document. */
function partLength(tokens: readonly Token[], at: number, to: number): number {
  const [word = '', following = ''] = [tokens[at]?.words, tokens[at + 1]?.words];
  if (/^[A-Z]{1,2}\d[\dA-Z]?$/.test(word) && /^\d[A-Z]{2}$/.test(following)) return 2;
  if (!partWords.has(word)) return 0;
  const next = at + 1 < to ? tokens[at + 1]?.words : undefined;
  if (
    next === undefined ||
    !/^(?:\d\S*|\p{Lu}{2}\d+|\p{Lu}|[IVX]+|One|Two|Three|Four|Five|Six)$/u.test(next)
  )
    return 0;
  return 2;
}

/** "J. Smith Interview": what is kept of a person is no part of the name. */
function isRecordAfterPerson(tokens: readonly Token[], at: number, from: number): boolean {
  const [first, word] = [tokens[from], tokens[at]?.words ?? ''];
  if (first === undefined || at - from < 2 || !records.has(word)) return false;
  return isFirstName(first.words) || tokens.slice(from, at).some(isInitial);
}

const records = new Set(
  'Affidavit Affidavits Call Deposition Email Emails Interview Interviews Letter Letters Speech Statement Testimony Transcript Tweet Tweets Video'.split(
    ' ',
  ),
);

const rankWords: ReadonlySet<string> = new Set(
  'Ranking Acting Deputy Vice Chief Senior Assistant Managing Associate'.split(' '),
);

/** Lines of an address that were joined: "Chairman Committee on Armed Services". */
function isBodyAfterOffice(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || token === undefined || !officeHeads.has(before.words)) return false;
  return (
    /^(?:Sub)?[Cc]ommittee$|^Department$/.test(token.words) && /^(?:on|of)$/.test(next?.words ?? '')
  );
}

/** "NTSB Chair", and a person's name with the office behind it, are two names. */
function endsBeforeOffice(tokens: readonly Token[], at: number, { from, titled }: Run): boolean {
  const before = tokens.slice(from, at);
  const [first] = before;
  if (first === undefined) return false;
  if (before.length === 1 && first.shape === 'acronym') {
    return !isPlace(first.words) && first.words !== 'HM';
  }
  if (before.some(({ words }) => officeHeads.has(words) || organisationHeads.has(words)))
    return false;
  return before.length > 1 && (titled || isFirstName(first.words) || before.some(isInitial));
}

function isInitial({ shape }: Token): boolean {
  return shape === 'initial';
}
