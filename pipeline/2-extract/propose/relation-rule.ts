import type { Rule } from '../rule.ts';
import { FILLER, characterOf } from './mask-passage.ts';
import { functionWords } from './phrases.ts';
import { charactersOf } from './token-classes.ts';
import type { Confidence } from './proposal.ts';

/** Names of groups of a pattern. A group may lack in a match: then its field lacks too. */
type Group = string;

/** What a match is made into: each field from the group that it names. */
export type Makes =
  | {
      readonly kind: 'statement';
      readonly subject: Group;
      readonly property: string;
      readonly object?: Group;
      readonly text?: Group;
      readonly date?: Group;
      /** A date from which on it holds. */
      readonly from?: Group;
      readonly stance?: 'definition';
    }
  | {
      readonly kind: 'grant';
      readonly funder: Group;
      readonly funded: Group;
      readonly amount: Group;
      readonly announced?: Group;
    }
  | {
      readonly kind: 'role';
      readonly person: Group;
      /** An office, or words for one that is not registered. */
      readonly post: Group;
      readonly organisation?: Group;
      readonly since?: Group;
      /** A period from and until which it holds. */
      readonly term?: Group;
      /** An office before a name is the report's own words, however the sentence is meant. */
      readonly presupposed?: true;
    }
  | {
      readonly kind: 'observation';
      readonly about: Group;
      readonly figure: Group;
      /** The words for the variable, before the noun that is counted: fixed, or of a group. */
      readonly variable?: { readonly words: string } | { readonly group: Group };
      /** The preposition before what it is about stands at once behind the noun that is counted. */
      readonly joint?: 'behind';
    };

/**
 * A rule that proposes something. Its pattern runs over one sentence in which names and values are
 * masked. `cues` are words of which one stands in every sentence that it fits: they save the run.
 */
export interface RelationRule extends Rule {
  readonly cues: readonly string[];
  readonly pattern: RegExp;
  readonly makes: Makes;
  readonly confidence: Confidence;
}

const prepositions = [
  'of', 'for', 'by', 'in', 'to', 'from', 'with', 'at', 'on', 'about', 'against', 'behind',
  'between', 'concerning', 'including', 'into', 'like', 'near', 'over', 'per', 'regarding',
  'such as', 'well as', 'than', 'through', 'towards', 'under', 'unlike', 'upon', 'via', 'within',
  'without',
]; // prettier-ignore
const PREPOSITION = prepositions
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|');
const BODIES = (['organisation', 'group', 'person', 'office', 'place'] as const)
  .map(characterOf)
  .join('');
const DETERMINER = `(?:(?:the|an?|their|his|her|our|each|other|${characterOf('own')}${FILLER}*) )?`;

/** No preposition and no other body that it is joined to stands before a name: so it may begin a clause. */
const HEAD =
  `(?<!\\b(?:${PREPOSITION}) ${DETERMINER})(?<![${BODIES}]${FILLER}* (?:and|or) ${DETERMINER})` +
  `(?<![${BODIES}]${FILLER}*, ${DETERMINER}[${BODIES}]${FILLER}*,? (?:and|or) ${DETERMINER})`;

/** What may stand behind a name that is meant itself: "the Bridge Board report" is a report. */
const WHOLE = `(?![’']s\\b)(?=$|[^ \\w]| (?:(?:${functionWords.join('|')})\\b|[a-z]+(?:ed|ing|ly)\\b|[^a-zA-Z]))`;

/**
 * Make a pattern: `{subject:body}` is a group for one thing of that class, `{members*:body}` for a
 * list of them, `{^subject:body}` for one that does what the verb behind it says: no preposition
 * stands before it, unless "which" behind; `{object:body$}` for one that is meant itself, with no noun
 * behind it. Everything else is a regular expression over the words.
 */
export function relation(template: string): RegExp {
  const opens = template.startsWith('{^');
  const rest = opens ? template.replace('^', '') : template;
  const pattern = new RegExp(rest.replace(/\{\^?\w+\*?:\w+\$?\}/g, groupOf), 'dg');
  if (opens) opening.add(pattern);
  return pattern;
}

/** Patterns whose first name must begin a clause: one check serves all, since each would compile it anew. */
const opening = new WeakSet<RegExp>();
const beginsClause = new RegExp(guardOf(`[^]${FILLER}*(?![${FILLER}]|-[a-z])`), 'y');

/** Every match of a pattern; `matchAll` would copy the pattern for each sentence. */
export function* matchesOf(pattern: RegExp, words: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    beginsClause.lastIndex = match.index;
    if (!opening.has(pattern) || beginsClause.test(words)) yield match;
    else pattern.lastIndex = match.index + 1;
  }
}

function guardOf(one: string): string {
  return `(?=${one})(?:${HEAD}|(?=${one},? which ))`;
}

function groupOf(written: string): string {
  const [group = '', kind = ''] = written.replace(/[{}^*$]/g, '').split(':');
  // The President of "President-elect" is no President.
  const one = `[${charactersOf(kind)}]${FILLER}*(?![${FILLER}]|-[a-z])`;
  const more = `(?:(?:, (?:the )?${one})*(?:,? and |,? as well as )(?:the )?${one})?`;
  const guard = written.includes('^') ? guardOf(one) : '';
  const whole = written.includes('$') ? WHOLE : '';
  return `${guard}(?<${group}>${one}${written.includes('*') ? more : ''})${whole}`;
}
