import { isPlural } from '../count-noun.ts';
import type { FigureFound } from '../values.ts';
import { figureFields, rateOf, timeFields } from './figure-fields.ts';
import type { Masked, Token } from './mask-passage.ts';
import { entityOf, present } from './parts.ts';
import type { Filled, Part, Parts, Surroundings } from './parts.ts';
import type { Makes } from './relation-rule.ts';

type MakesObservation = Extract<Makes, { kind: 'observation' }>;

/** Give the payload of a figure: what it is about, measures and says, when and where it holds. */
export function fillObservation(
  makes: MakesObservation,
  parts: Parts,
  around: Surroundings,
): Filled | undefined {
  const { text, known, masked, sentence } = around;
  const part = parts.get('figure');
  const figure = part?.token?.value;
  if (part === undefined || figure?.kind !== 'figure') return undefined;
  const about = entityOf(parts, 'about');
  const noun = nounOf(figure, text);
  const measured = measuredBy(makes, { parts, part, figure }, text);
  if (measured === undefined || !fits(makes, { figure, parts, noun }, text)) return undefined;
  const variable = known.variableOf(noun ?? measured);
  const end = Math.max(part.end, figure.countOf?.end ?? 0);
  const time = timeFields(masked, { sentence, figure: { start: part.start, end }, known });
  const where = placeOf(parts, masked, end);
  const place = where?.entity === about ? undefined : where?.entity;
  const own = { ...figureFields(figure), unitText: noun, per: rateOf(figure, text) };
  return {
    fields: present({ about, variable, ...own, ...time.fields, place }),
    suggest: { ...time.suggest, ...(variable === undefined ? { variable: measured } : {}) },
    core: 'figure',
    more: [{ start: part.start, end }, ...time.used, ...(where === undefined ? [] : [where])],
  };
}

/** The figure counts something, and stands where its rule wants it. */
function fits(
  { joint }: MakesObservation,
  {
    figure,
    parts,
    noun,
  }: {
    readonly figure: FigureFound;
    readonly parts: Parts;
    readonly noun: string | undefined;
  },
  text: string,
): boolean {
  return countsSomething(figure, noun) && (joint === undefined || isJoined(figure, parts, text));
}

/** More than one of something is a plural: of other words behind a number, nothing is measured. */
function countsSomething({ unit, value, minimum }: FigureFound, noun: string | undefined): boolean {
  if (unit?.kind !== 'count' || noun === undefined) return true;
  return value === '1' || minimum === '1' || isPlural(noun.split(/[ -]/).at(-1) ?? '');
}

/** Nothing but a preposition and an article stand between what is counted and what it belongs to. */
function isJoined({ end, countOf, unit }: FigureFound, parts: Parts, text: string): boolean {
  if (unit?.kind === 'measure' || unit?.kind === 'duration') return false;
  const between = text.slice(Math.max(end, countOf?.end ?? 0), parts.get('about')?.start);
  return /^(?: (?:of|at|in)(?: the| an?| its| their)? )$/.test(between);
}

function nounOf({ countOf }: FigureFound, text: string): string | undefined {
  return countOf && text.slice(countOf.start, countOf.end);
}

/** The words from which to make a variable; a bare number that counts nothing has none. */
function measuredBy(
  { variable }: MakesObservation,
  { parts, part, figure }: { parts: Parts; part: Part; figure: FigureFound },
  text: string,
): string | undefined {
  const group = parts.get('variable');
  const written = group && text.slice(group.start, group.end);
  const told = variable !== undefined && 'words' in variable ? variable.words : written;
  const kind = figure.unit?.kind;
  const whole = written !== undefined && !isVerb(variable);
  const counted = nounOf(figure, text) ?? (whole ? undefined : shareOf(text, part.end, kind));
  if (told === undefined && counted === undefined) return kind === 'count' ? undefined : kind;
  return [told, counted].filter((words) => words !== undefined).join(': ');
}

function isVerb(variable: MakesObservation['variable']): boolean {
  return variable !== undefined && 'group' in variable && variable.group === 'verb';
}

/** What a percentage is a share of, as far as the next words tell. */
function shareOf(text: string, end: number, unit: string | undefined): string | undefined {
  if (unit !== 'percent') return undefined;
  const of = /^ of [^.,;()]{3,50}?(?= (?:is|was|were|are|and|in|by|to|came|from)\b|[.,;()]|$)/;
  return `percent${of.exec(text.slice(end, end + 60))?.[0] ?? ''}`;
}

function placeOf(parts: Parts, masked: Masked, end: number): Token | undefined {
  return placeBehind(masked, end) ?? parts.get('place')?.token;
}

/** A place at once behind a figure and its noun: in Norland. */
function placeBehind({ text, tokens }: Masked, end: number): Token | undefined {
  const joint = /^ in (?:the )?/.exec(text.slice(end, end + 8))?.[0];
  const token = joint === undefined ? undefined : tokens.get(end + joint.length);
  return token?.kind === 'place' ? token : undefined;
}
