import type { Span } from '../../core/model.ts';
import { fillPayload } from './fill-payload.ts';
import { findStance } from './find-stance.ts';
import { isAsserted } from './is-asserted.ts';
import { present } from './parts.ts';
import type { Filled, Part, Parts, Surroundings } from './parts.ts';
import { tokensWithin } from './mask-passage.ts';
import type { Token } from './mask-passage.ts';
import type { Confidence, Proposal } from './proposal.ts';
import { relation } from './relation-rule.ts';
import type { Makes, RelationRule } from './relation-rule.ts';

const OPENING = new RegExp(relation('^(?:In|On|Since|From) {date:date},? (?:the )?$').source, 'd');

/** A match of a rule in a sentence that begins at `at`. */
export interface RuleMatch {
  readonly rule: RelationRule;
  readonly match: RegExpExecArray;
  readonly at: number;
}

/**
 * Make a proposal of a match, or several where one of its groups holds a list; none where the
 * sentence wishes, denies, supposes or asks it.
 */
export function makeProposals(found: RuleMatch, around: Surroundings): Proposal[] {
  const told = toldSpan(found);
  const { rule } = found;
  const { makes } = rule;
  if (!isPresupposed(makes) && !isAsserted(around.masked.text, around.sentence, told)) return [];
  const opening = openingDate(found, around);
  return alternatives(found, around).flatMap((matched) => {
    const parts =
      opening === undefined || matched.has('from') ? matched : withFrom(matched, opening);
    const filled = fillPayload(makes, parts, around);
    return filled === undefined ? [] : [proposalOf(rule, parts, { filled, around, told })];
  });
}

function isPresupposed(makes: Makes): boolean {
  return makes.kind === 'role' && makes.presupposed === true;
}

/** What a match says, without the words that it leaves to the curator as they stand. */
function toldSpan({ match, at }: RuleMatch): Span {
  const end = match.indices?.groups?.['text']?.[0] ?? match.index + match[0].length;
  return { start: at + match.index, end: Math.max(at + end, at + match.index + 1) };
}

/** The date with which a sentence opens, right before what a rule found, where the rule wants one. */
function openingDate(
  { rule, match, at }: RuleMatch,
  { masked, sentence }: Surroundings,
): Part | undefined {
  if (rule.makes.kind !== 'statement' || rule.makes.from === undefined) return undefined;
  const before = masked.text.slice(sentence.start, at + match.index);
  const place = OPENING.exec(before)?.indices?.groups?.['date']?.[0];
  const token = place === undefined ? undefined : masked.tokens.get(sentence.start + place);
  return token && partOf(token);
}

function withFrom(parts: Parts, from: Part): Parts {
  return new Map([...parts, ['from', from]]);
}

/** The groups of a pattern that fill a field, or fixed words. */
type Groups = string | { readonly group: string } | { readonly words: string };

/** What a rule says of what it makes that is no part of a match. */
const settings: ReadonlySet<string> = new Set([
  'kind',
  'property',
  'stance',
  'joint',
  'presupposed',
]);

/** One set of parts for each thing in the list of a group; mostly one set. */
function alternatives({ rule, match, at }: RuleMatch, { masked }: Surroundings): Parts[] {
  let sets: Map<string, Part>[] = [new Map<string, Part>()];
  for (const [field, groups] of Object.entries<Groups | true>(rule.makes)) {
    if (settings.has(field) || groups === true) continue;
    const place = placeOf(groups, match);
    if (place === undefined) continue;
    const span = { start: at + place[0], end: at + place[1] };
    const tokens = tokensWithin(masked, span);
    const wordy = field === 'text' || field === 'variable';
    const parts: Part[] = wordy || tokens.length === 0 ? [span] : tokens.map(partOf);
    sets = sets.flatMap((set) => parts.map((part) => new Map([...set, [field, part]])));
  }
  for (const extra of ['place', 'tail']) {
    const [start, end] = match.indices?.groups?.[extra] ?? [];
    if (start === undefined || end === undefined) continue;
    const token = masked.tokens.get(at + start);
    const part = token === undefined ? { start: at + start, end: at + end } : partOf(token);
    for (const set of sets) set.set(extra, part);
  }
  return sets;
}

function partOf(token: Token): Part {
  return { start: token.start, end: token.end, token };
}

/** The place of the first of the groups that matched. */
function placeOf(groups: Groups, match: RegExpExecArray): [number, number] | undefined {
  const named = typeof groups === 'string' ? groups : 'group' in groups ? groups.group : '';
  const places = named.split('|').map((group) => match.indices?.groups?.[group]);
  return places.find((place) => place !== undefined);
}

function proposalOf(
  rule: RelationRule,
  parts: Parts,
  {
    filled,
    around,
    told,
  }: { readonly filled: Filled; readonly around: Surroundings; readonly told: Span },
): Proposal {
  const used: readonly Span[] = [...parts.values(), ...(filled.more ?? [])];
  const start = Math.min(...used.map((part) => part.start));
  const end = Math.max(...used.map((part) => part.end));
  const { masked, sentence, text } = around;
  const { makes, id } = rule;
  const plain = 'stance' in makes || isPresupposed(makes);
  const framed = plain ? undefined : findStance(masked, sentence, told);
  const frame = makes.kind === 'grant' ? { stance: framed?.stance } : framed;
  const author = framed?.author;
  const said = makes.kind === 'grant' ? {} : { author, said: framed?.said };
  const core = parts.get(filled.core) ?? { start, end };
  return {
    rule: id,
    confidence: confidenceOf(rule, parts),
    kind: makes.kind,
    fields: { ...filled.fields, ...present({ stance: frame?.stance, ...said }) },
    suggest: filled.suggest,
    core: { start: core.start, end: core.end },
    start,
    end: closed(text, start, end),
  };
}

/** No space at the end, and a bracket that opens within the words closes within them. */
function closed(text: string, start: number, end: number): number {
  const words = text.slice(start, end).trimEnd();
  const opens = words.lastIndexOf('(') > words.lastIndexOf(')');
  const length = words.length + (opens && text[start + words.length] === ')' ? 1 : 0);
  return start + length;
}

function confidenceOf({ confidence }: RelationRule, parts: Parts): Confidence {
  const followed = [...parts.values()].some(
    ({ token }) => token?.kind === 'pronoun' || token?.kind === 'own',
  );
  return followed ? 'low' : confidence;
}
