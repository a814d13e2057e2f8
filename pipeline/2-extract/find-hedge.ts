import type { Span } from '../core/model.ts';
import { hedgeRules } from './hedges.ts';
import type { HedgeRule } from './hedges.ts';
import { anyOf } from './patterns.ts';
import { matchAt } from './rule.ts';
import type { Unit } from './values.ts';
import { phraseBefore, toPhrases, wordBefore } from './words-before.ts';

/** A hedge found at a number. */
export interface HedgeFound extends Span {
  readonly rule: HedgeRule;
}

/** A number's words, with its unit. */
interface Hedged extends Span {
  readonly unit: Unit | undefined;
}

/** Find the hedge before a number, or behind its unit or noun, inside the room it has. */
export function findHedge(
  text: string,
  hedged: Hedged,
  { noun, room }: { readonly noun: Span | undefined; readonly room: Span },
): HedgeFound | undefined {
  const before = hedgeBefore(text, hedged);
  if (before !== undefined && before.start >= room.start) return before;
  const { start, end } = hedged;
  const after = hedgeAfter(text, start, end) ?? (noun && hedgeAfter(text, start, noun.end));
  return after === undefined || after.end > room.end ? undefined : after;
}

const phrases = toPhrases(
  new Map(hedgeRules.flatMap((rule) => rule.before.map((words) => [words, rule] as const))),
);
const MODIFIERS: ReadonlySet<string> = new Set(
  'only just well slightly little far much considerably significantly rather'.split(' '),
);

function hedgeBefore(text: string, hedged: Hedged): HedgeFound | undefined {
  const found = phraseBefore(text, hedged.start, phrases);
  if (found === undefined || meansElse(text, hedged, found)) return undefined;
  const { start, meaning } = found;
  const modifier = text[start - 1] === ' ' ? wordBefore(text, start) : '';
  const modified = MODIFIERS.has(modifier) ? start - modifier.length - 1 : start;
  return { rule: meaning, start: modified, end: hedged.end };
}

const PLACES: ReadonlySet<string> = new Set('over above under below around about'.split(' '));
/** Words after which "about" tells the topic. */
const TOPICS: ReadonlySet<string> = new Set(
  (
    'information evidence question questions concern concerns concerned complaint complaints ' +
    'report reports detail details talk talks said speak speaks spoke spoken ask asked tell told ' +
    'hear heard know knew known learn learned learnt write wrote written read worried view views ' +
    'book books fact facts story stories something anything nothing'
  ).split(' '),
);
/** Words after which, or before which, "over" a time means "longer than" and not "during". */
const EXTENTS: ReadonlySet<string> = new Set(
  (
    'is are was were be been being take takes took taken taking last lasts lasted lasting for ' +
    'after wait waits waited of than spend spends spent within with and or by to well just ' +
    'slightly little something'
  ).split(' '),
);
const EXTENT_AFTER = / (?:ago|old|later|earlier|longer|before|after|since|late|early)\b/y;
const ONE = /^one\b/i;

/** Tell whether the words are no hedge here. */
function meansElse(
  text: string,
  { start, end, unit }: Hedged,
  found: { readonly words: string; readonly start: number },
): boolean {
  if (!PLACES.has(found.words)) return false;
  // "Under one roof" tells a place; "more than one" does not.
  if (unit?.kind === 'count' && ONE.test(text.slice(start, start + 4))) return true;
  if (found.words === 'about') return TOPICS.has(wordBefore(text, found.start));
  if (found.words !== 'over' || unit?.kind !== 'duration') return false;
  const extent = EXTENTS.has(wordBefore(text, found.start));
  return !extent && matchAt(EXTENT_AFTER, text, end) === undefined;
}

const rulesAfter: ReadonlyMap<string, HedgeRule> = new Map(
  hedgeRules.flatMap((rule) => rule.after.map((words) => [words, rule] as const)),
);
const AFTER = new RegExp(` ?(?<hedge>${anyOf(rulesAfter.keys())})(?![A-Za-z])`, 'iy');
const FIRST_CHARACTERS: ReadonlySet<string> = new Set(
  [...rulesAfter.keys()].map((words) => words.charAt(0)),
);

function hedgeAfter(text: string, start: number, place: number): HedgeFound | undefined {
  const first = text[place] === ' ' ? text[place + 1] : text[place];
  if (!FIRST_CHARACTERS.has(first ?? '')) return undefined;
  const match = matchAt(AFTER, text, place);
  const rule = rulesAfter.get(match?.groups?.['hedge']?.toLowerCase() ?? '');
  return match && rule && { rule, start, end: place + match[0].length };
}
