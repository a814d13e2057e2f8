import type { Rule } from '../rule.ts';
import { FILLER, characterOf } from './mask-passage.ts';
import type { TokenKind } from './mask-passage.ts';
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
    }
  | {
      readonly kind: 'observation';
      readonly about: Group;
      readonly figure: Group;
      /** The words for the variable, before the noun that is counted: fixed, or of a group. */
      readonly variable?: { readonly words: string } | { readonly group: Group };
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

const classes: Readonly<Record<string, readonly TokenKind[]>> = {
  antecedent: ['organisation', 'service'],
  body: ['organisation', 'group', 'pronoun'],
  founded: ['organisation', 'group', 'service', 'pronoun'],
  actor: ['organisation', 'group', 'office', 'person', 'place', 'pronoun'],
  funded: ['organisation', 'group', 'service', 'event', 'software', 'publication', 'pronoun'],
  work: ['publication', 'dataset', 'pronoun'],
  service: ['service', 'software', 'event', 'dataset', 'pronoun'],
  event: ['event'],
  law: ['legislation'],
  own: ['own'],
  concept: ['concept'],
  office: ['office'],
  person: ['person'],
  place: ['place'],
  speaker: ['person', 'organisation', 'office', 'group'],
  counted: ['organisation', 'group', 'service', 'software', 'place', 'publication', 'pronoun'],
  date: ['date'],
  named: [
    'organisation',
    'group',
    'office',
    'person',
    'place',
    'legislation',
    'publication',
    'service',
    'software',
    'dataset',
    'event',
    'concept',
    'pronoun',
    'own',
  ],
  money: ['money'],
  count: ['count'],
  figure: ['money', 'percent', 'count', 'measure'],
  amount: ['money', 'percent', 'count'],
  time: ['date', 'period'],
};

/** Give the characters of a class of kinds, for a pattern. */
export function charactersOf(name: string): string {
  const kinds = classes[name];
  if (kinds === undefined) throw new Error(`No class of kinds is called ${name}`);
  return kinds.map(characterOf).join('');
}

/** An aside between commas or in brackets. */
export const ASIDE = '(?:,[^,;]{1,90},| \\([^()]{1,60}\\))?';

/** An article or possessive before a name. */
export const THE = `(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|${charactersOf('own')}${FILLER}*) )?`;

/** Adverbs between an auxiliary and its verb. */
export const ADVERBS =
  '(?:(?:[a-z]+ly|also|now|then|first|still|since|later|already|again|jointly|all) )*';

/**
 * Make a pattern: `{subject:body}` is a group for one thing of that class, `{members*:body}` for a
 * list of them; everything else is a regular expression over the ordinary words.
 */
export function relation(template: string): RegExp {
  const source = template.replace(
    /\{(\w+)(\*?):(\w+)\}/g,
    (_, group: string, list: string, kind: string) => {
      // The President of "President-elect" is no President.
      const one = `[${charactersOf(kind)}]${FILLER}*(?![${FILLER}]|-[a-z])`;
      const more = `(?:(?:, and |, | and | as well as )(?:the )?${one})*`;
      return `(?<${group}>${one}${list === '' ? '' : more})`;
    },
  );
  return new RegExp(source, 'dg');
}
