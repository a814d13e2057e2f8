import type { EntityKind } from '../../core/schema-types.ts';

type Kinds = readonly EntityKind[];

const bodies: Kinds = ['organisation', 'group'];
const actors: Kinds = [...bodies, 'person'];
const works: Kinds = ['publication', 'legislation', 'software', 'dataset'];

/** Of and with what a property may be said, where its vocabulary limits it. */
const limits: Readonly<
  Record<string, { readonly subject?: Kinds; readonly object?: Kinds } | undefined>
> = {
  foundingDate: { subject: bodies },
  foundingLocation: { subject: bodies, object: ['place'] },
  founder: { subject: bodies, object: actors },
  funder: { subject: [...actors, ...works, 'event'], object: actors },
  memberOf: { subject: actors, object: bodies },
  parentOrganization: { subject: bodies, object: bodies },
  bodyKind: { subject: bodies },
  ledBy: { object: [...actors, 'place'] },
  gaveEvidenceTo: { subject: actors, object: bodies },
  worksWith: { subject: actors, object: actors },
  sendsReportsTo: { subject: actors, object: bodies },
  publisher: { subject: works, object: actors },
  publishedDate: { subject: works },
  startDate: { subject: ['event'] },
  location: { subject: [...bodies, 'event'], object: ['place'] },
  organizer: { subject: ['event'], object: actors },
  provider: { subject: [...works, 'service'], object: actors },
  signatory: { subject: ['legislation'], object: [...actors, 'office', 'place'] },
  ratifiedBy: { subject: ['legislation'], object: [...bodies, 'place'] },
  legislationDate: { subject: ['legislation'] },
};

/** Tell whether the vocabulary lets a property be said of, or with, a thing of a kind. */
export function isOfKind(
  property: string,
  place: 'subject' | 'object',
  kind: EntityKind | undefined,
): boolean {
  const kinds = limits[property]?.[place];
  return kinds === undefined || kind === undefined || kinds.includes(kind);
}
