import { contactFor, mailOf } from '../core/contact.ts';
import type { AnyRecord } from '../core/model.ts';
import type { SourceCatalogue } from '../core/schema-types.ts';

/** Compose how the dataset came about: the build, the pages it rests on, and the tool. */
export function provenanceRecords({
  tool,
  sources,
}: {
  readonly tool: string;
  readonly sources: readonly string[];
}): AnyRecord[] {
  return [
    {
      id: 'dataset#build',
      type: 'Activity',
      name: 'The build of the dataset from its source folder',
      ...(sources.length === 0 ? {} : { used: sources }),
      wasAssociatedWith: 'dataset#tool',
    },
    { id: 'dataset#tool', type: 'SoftwareAgent', name: `report-lod ${tool}`, version: tool },
  ];
}

/** What the catalogue calls a publisher whom the source does not name. */
export function unnamedPublisher(dataset: string): string {
  return `Publisher of ${dataset}`;
}

/** Compose who publishes the dataset, and where errors are reported. */
export function agentRecords(
  { base, publisher, contact, name }: SourceCatalogue,
  id: string,
): AnyRecord[] {
  const called = publisher ?? unnamedPublisher(name);
  const agent = {
    id,
    type: ['Organization', 'FoafAgent', 'ProvAgent'],
    name: called,
    agentName: called,
  };
  if (contact === undefined) return [agent];
  const point = {
    id: 'dataset#contact',
    type: ['ContactKind', 'ContactPoint'],
    contactName: called,
    ...reachedAt(contact, `${base}dataset`),
    contactType: 'corrections',
  };
  return [agent, point];
}

function reachedAt(contact: string, about: string): Partial<AnyRecord> {
  const mail = mailOf(contact);
  if (mail !== undefined) return { contactMail: `mailto:${mail}`, email: mail };
  const page = contactFor(contact, about);
  return { contactPage: page, url: page };
}
