import { characterOf } from './mask-passage.ts';
import type { TokenKind } from './mask-passage.ts';

/** Which kinds of thing a group of a pattern takes. */
const classes: Readonly<Record<string, readonly TokenKind[]>> = {
  antecedent: ['organisation', 'service'],
  thing: [
    'organisation', 'group', 'service', 'software', 'publication', 'legislation', 'dataset', 'event',
    'place', 'other',
  ], // prettier-ignore
  body: ['organisation', 'group', 'pronoun'],
  founded: ['organisation', 'group', 'service', 'pronoun'],
  actor: ['organisation', 'group', 'office', 'person', 'place', 'pronoun'],
  funded: ['organisation', 'group', 'service', 'event', 'software', 'publication', 'pronoun'],
  organisation: ['organisation', 'pronoun'],
  undertaking: ['organisation', 'group', 'service', 'event', 'publication', 'pronoun'],
  successor: ['organisation', 'group', 'service', 'legislation', 'publication', 'software'],
  witness: ['person', 'organisation', 'group'],
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
  voice: ['person', 'organisation', 'group'],
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
  period: ['period'],
  time: ['date', 'period'],
};

/** Give the characters of a class of kinds, for a pattern. */
export function charactersOf(name: string): string {
  const kinds = classes[name];
  if (kinds === undefined) throw new Error(`No class of kinds is called ${name}`);
  return kinds.map(characterOf).join('');
}
