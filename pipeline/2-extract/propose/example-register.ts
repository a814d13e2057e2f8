import type { NameClaim } from '../../core/model.ts';
import type { EntityKind } from '../../core/schema-types.ts';

/** Invented things that the examples of the rules are about: id, kind and names. */
export const exampleRegister: readonly (readonly [string, EntityKind, ...string[]])[] = [
  ['bridge-board', 'organisation', 'Bridge Board'],
  ['river-trust', 'organisation', 'River Trust', 'RT'],
  ['town-council', 'organisation', 'Town Council'],
  ['water-ministry', 'organisation', 'Water Ministry'],
  ['harbour-league', 'organisation', 'Harbour League'],
  ['ice-patrol', 'organisation', 'Ice Patrol'],
  ['chief-engineer', 'office', 'Chief Engineer'],
  ['p-marsh', 'person', 'Ada Marsh'],
  ['norland', 'place', 'Norland'],
  ['marshes', 'place', 'Marshes'],
  ['ferry-line', 'service', 'Ferry Line'],
  ['tide-guide', 'publication', 'Tide Guide'],
  ['pier-survey', 'publication', 'Pier Survey'],
  ['harbour-fair', 'event', 'Harbour Fair'],
  ['harbour-treaty', 'legislation', 'Harbour Treaty'],
  ['dredging', 'concept', 'dredging'],
];

/** Give the names of the invented things as a register claims them. */
export function exampleClaims(): NameClaim[] {
  return exampleRegister.flatMap(([id, , ...names]) =>
    names.map((form) => ({ form, entities: [`id/${id}`] })),
  );
}
