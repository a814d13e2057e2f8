import type { PeriodFound, Value } from '../values.ts';
import { figureFields, rateOf } from './figure-fields.ts';
import { fillObservation } from './fill-observation.ts';
import { isOfKind } from './property-kinds.ts';
import type { Fields } from './proposal.ts';
import { dateOf, entityOf, present } from './parts.ts';
import type { Filled, Part, Parts, Surroundings } from './parts.ts';
import type { Makes } from './relation-rule.ts';

/** Give the payload of a match, by what its rule makes; nothing where its parts do not fit. */
export function fillPayload(makes: Makes, parts: Parts, around: Surroundings): Filled | undefined {
  switch (makes.kind) {
    case 'statement':
      return fillStatement(makes, parts, around);
    case 'grant':
      return fillGrant(parts, around);
    case 'role':
      return fillRole(parts, around);
    case 'observation':
      return fillObservation(makes, parts, around);
  }
}

function fillStatement(
  { property, stance }: Extract<Makes, { kind: 'statement' }>,
  parts: Parts,
  around: Surroundings,
): Filled | undefined {
  const subject = entityOf(parts, 'subject');
  const value = valueOf(parts, around);
  if (subject === undefined || value === undefined || value['object'] === subject) return undefined;
  if (!areOfKind(property, { subject, object: value['object'] }, around)) return undefined;
  const from = dateOf(parts, 'from');
  const fields = present({ subject, property, ...value, from, stance });
  return { fields, suggest: {}, core: parts.has('date') ? 'date' : 'subject' };
}

/** The vocabulary lets the property be said of such a thing, with such a value. */
function areOfKind(
  property: string,
  { subject, object }: { readonly subject: string; readonly object: string | undefined },
  { known }: Surroundings,
): boolean {
  const kindOf = (id: string | undefined) => (id === undefined ? id : known.kindOf(`id/${id}`));
  return (
    isOfKind(property, 'subject', kindOf(subject)) && isOfKind(property, 'object', kindOf(object))
  );
}

/** The value of a statement: an entity, a date, or words. */
function valueOf(parts: Parts, { text }: Surroundings): Fields | undefined {
  const object = entityOf(parts, 'object');
  if (object !== undefined) return { object };
  const date = dateOf(parts, 'date');
  if (date !== undefined) return { date };
  const words = parts.get('text');
  return words && { text: text.slice(words.start, words.end).trimEnd() };
}

function fillGrant(parts: Parts, { text }: Surroundings): Filled | undefined {
  const funder = entityOf(parts, 'funder');
  const funded = entityOf(parts, 'funded');
  const figure = parts.get('amount')?.token?.value;
  if (figure?.kind !== 'figure' || funder === funded) return undefined;
  const { value, minimum, maximum, currency } = figureFields(figure);
  const announced = dateOf(parts, 'announced');
  const per = rateOf(figure, text);
  const fields = present({ funder, funded, value, minimum, maximum, currency, per, announced });
  return { fields, suggest: {}, core: 'amount' };
}

function fillRole(parts: Parts, { text }: Surroundings): Filled | undefined {
  const post = parts.get('post');
  if (post === undefined) return undefined;
  const person = entityOf(parts, 'person');
  const organisation = entityOf(parts, 'organisation');
  const term = parts.get('term')?.token?.value;
  if (parts.has('term') && !isTerm(term)) return undefined;
  const since = dateOf(parts, 'since') ?? (isTerm(term) ? term.from : undefined);
  const until = isTerm(term) ? term.to : undefined;
  const fields = present({ person, post: post.token?.entity, organisation, since, until });
  return { fields, suggest: wordsOfPost(post, text), core: 'person' };
}

/** "Before" and "by" do not say until when. */
function isTerm(value: Value | undefined): value is PeriodFound {
  const terms = ['range', 'slash-years', 'since', 'until'];
  return value?.kind === 'period' && terms.includes(value.notation);
}

function wordsOfPost({ token, start, end }: Part, text: string): Fields {
  return token === undefined ? { post: text.slice(start, end) } : {};
}
