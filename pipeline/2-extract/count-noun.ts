import type { Span } from '../core/model.ts';
import { anchorWords } from './anchor-words.ts';
import { matchAt } from './rule.ts';

const WORD = / [A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f’'-]*/y;
const JOINED = /-[A-Za-z\u00c0-\u024f]+/y;
const LIMIT = 5;

/** Words at which the phrase after a number ends. */
const STOPS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those its their his her our your my it they he she we you i there ' +
    'of in on at by to for from with without within into onto out over under per as than about ' +
    'across against along among around before after behind below above beside between beyond ' +
    'during since until through throughout towards upon via up down off near like despite ' +
    'and or but nor so yet if when where while who whom whose which what why how because ' +
    'although though whether not no only also both each every either neither such same then now ' +
    'is are was were be been being am has have had having do does did done will would shall ' +
    'should can could may might must took take takes said says made make makes came come comes ' +
    'went go goes gave give gives got get gets left lost found met saw held kept began became ' +
    'rose fell cost paid spent respectively more less fewer altogether overall annually alone ' +
    'ago later earlier previously already still again together apart including excluding aged'
  ).split(' '),
);
/** Letters before a final s that make no plural: class, bus, basis, and the possessive. */
const NO_PLURAL_ENDINGS: ReadonlySet<string> = new Set("siu'’");
const PLURALS: ReadonlySet<string> = new Set(
  'people women men children staff police feet mice geese teeth personnel'.split(' '),
);

/** Find the words that a number counts: up to five, to the first plural noun or a stop word. */
export function findCountNoun(text: string, at: number, limit = text.length): Span | undefined {
  let end = at;
  let plural = false;
  for (let count = 0; count < LIMIT; count++) {
    WORD.lastIndex = end;
    if (!WORD.test(text) || WORD.lastIndex > limit) break;
    const wordEnd = WORD.lastIndex;
    const word = text.slice(end + 1, wordEnd).toLowerCase();
    if (STOPS.has(word) || isNumberWord(word) || (plural && !isPlural(word))) break;
    plural = isPlural(word);
    end = wordEnd;
  }
  const trimmed = plural ? end : trimAdverbs(text, at, end);
  return trimmed > at ? { start: at + 1, end: trimmed } : undefined;
}

/** Find the word that a hyphen joins to a number: `page` in "30-page". */
export function findJoinedNoun(text: string, at: number): Span | undefined {
  const match = matchAt(JOINED, text, at);
  return match && { start: at + 1, end: at + match[0].length };
}

function isNumberWord(word: string): boolean {
  const kind = anchorWords.get(word);
  return kind === 'cardinal' || kind === 'power' || kind === 'magnitude';
}

/** Tell whether a word looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (!word.endsWith('s')) return PLURALS.has(word);
  return !NO_PLURAL_ENDINGS.has(word.charAt(word.length - 2)) || word.endsWith('ies');
}

/** What ends in -ed or -ly behind a singular noun is no part of it: "one bridge closed". */
function trimAdverbs(text: string, start: number, end: number): number {
  const tail = / [a-z]+(?:ed|ly)[’']?$/i.exec(text.slice(start, end));
  return tail === null ? end : start + tail.index;
}
