import type { Composed } from '../../pipeline/core/model.ts';
import { page } from './water-board-places.ts';
import type { Say } from './water-board-places.ts';

/** A term and the set that it belongs to. */
export function concepts(say: Say): Composed[] {
  const set = 'id/defined-terms';
  return [
    { kind: 'term-set', record: { id: set, type: 'DefinedTermSet', name: say('Terms of water') } },
    {
      kind: 'entity',
      record: {
        id: 'id/spring',
        type: ['DefinedTerm', 'Concept'],
        name: say('spring'),
        inDefinedTermSet: set,
        hasName: [name('id/spring', 'preferred', say)],
      },
    },
  ];
}

/** Every key of an entity at once, whether or not they belong together. */
export function body(say: Say): Composed {
  const id = 'id/water-board';
  return {
    kind: 'entity',
    record: {
      id,
      type: ['Organization'],
      name: say('Water Board'),
      alternateName: [say('WB'), say('the Board'), say('=cmd|calc')],
      description: say('Keeps the “pipes”,\nand the 💧.'),
      honorificPrefix: say('Dr'),
      familyName: say('Wells'),
      jobTitle: say('Keeper, of pipes'),
      inDefinedTermSet: 'id/defined-terms',
      hasName: [name(id, 'preferred', say), name(id, 'acronym', say), name(id, 'former', say)],
      identifier: [
        {
          id: `${id}#identifier-aaaaaaaaaa`,
          type: 'PropertyValue',
          propertyID: say('GB-COH'),
          value: say('00123456'),
          seenIn: say('the register of companies'),
        },
        {
          id: `${id}#identifier-bbbbbbbbbb`,
          type: 'PropertyValue',
          propertyID: say('wikidata'),
          value: say('Q1'),
          linkedPage: 'http://www.example.org/entity/Q1',
          seenIn: say('the board’s page'),
        },
      ],
      sameAs: ['http://www.example.org/entity/Q1', page],
      url: ['https://example.org/board'],
    },
  };
}

function name(entity: string, nameForm: string, say: Say) {
  const seenIn = nameForm === 'preferred' ? {} : { seenIn: say('a leaflet') };
  const value = say(`${nameForm}, of "${entity}"`);
  return { id: `${entity}#name-${nameForm}`, type: 'Name', nameForm, value, ...seenIn };
}

/** Those who take decisions. */
export function agents(say: Say): Composed[] {
  const description = say('-keeps the register');
  return [
    {
      kind: 'agent',
      record: { id: 'agent/keeper', type: 'Agent', name: say('Keeper'), description },
    },
    { kind: 'agent', record: { id: 'agent/second', type: 'Agent', name: say('Second') } },
  ];
}
