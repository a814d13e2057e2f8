import type { AnyRecord } from '../core/model.ts';
import type { Dataset } from './dataset.ts';
import { clip, plainWords } from './hast.ts';
import { kindOf, textOf, typesOf } from './record-kinds.ts';

const typeLabels: Readonly<Record<string, string>> = {
  AdministrativeArea: 'Administrative area',
  Chapter: 'Section',
  Consortium: 'Coalition',
  CreativeWork: 'Publication',
  DefinedTerm: 'Concept',
  DefinedTermSet: 'Set of concepts',
  DigitalDocument: 'Document',
  GovernmentOrganization: 'Public body',
  GovernmentService: 'Public service',
  Group: 'Group of bodies',
  Legislation: 'Legislation or treaty',
  Membership: 'Role',
  MobileApplication: 'Mobile application',
  MonetaryGrant: 'Grant',
  NGO: 'Non-governmental organisation',
  NamedTerm: 'Named term',
  Organization: 'Organisation',
  PeriodOfTime: 'Period',
  Post: 'Office',
  SoftwareApplication: 'Software',
  StatisticalVariable: 'Variable',
  WebSite: 'Website',
};

/** Name a type for readers: `GovernmentOrganization` is a public body. */
export function typeLabel(type: string): string {
  return typeLabels[type] ?? sentenceCase(type);
}

/** Types that say no more than the other type of the same record. */
const implied: ReadonlySet<string> = new Set(['Claim', 'Concept']);

/** Name the kinds of a record; each once. */
export function kindLabel(record: AnyRecord): string {
  const types = typesOf(record).filter((type, _, all) => !implied.has(type) || all.length === 1);
  return types.map(typeLabel).join(', ');
}

const keyLabels: Readonly<Record<string, string>> = {
  about: 'About',
  because: 'Why so decided',
  dateAccepted: 'Decided on',
  inLanguage: 'Language',
  isPartOf: 'In',
  parentOrganization: 'Part of',
  spokenByCharacter: 'Spoken by',
  wasAttributedTo: 'Decided by',
};

/** Name a key of a record for readers: `foundingDate` is founding date. */
export function keyLabel(key: string): string {
  return keyLabels[key] ?? sentenceCase(key);
}

function sentenceCase(camel: string): string {
  const spaced = camel.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** Name anything that has an address: by its name, its number, or what it says. */
export function labelOf(dataset: Dataset, address: string): string {
  const record = dataset.get(address);
  if (record === undefined) return plainWords(address);
  const name = textOf(record, 'name');
  switch (kindOf(record)) {
    case 'section':
      return plainWords([textOf(record, 'position') ?? '', name ?? ''].join(' ').trim());
    case 'paragraph':
      return `Paragraph ${numberOf(record)}`;
    case 'list-item':
      return `Item ${numberOf(record)} of paragraph ${paragraphNumber(dataset, record)}`;
    case 'footnote':
      return `Footnote ${numberOf(record)}`;
    case 'wording':
      return `Wording of ${labelOf(dataset, textOf(record, 'isBasedOn') ?? '').toLowerCase()}`;
    case 'decided':
      return decidedLabel(record);
    default:
      return clip(plainWords(name ?? address), 120);
  }
}

/** The authored number, else the last segment of the address. */
function numberOf(record: AnyRecord): string {
  return plainWords(textOf(record, 'position') ?? lastSegment(record.id));
}

function decidedLabel(record: AnyRecord): string {
  const text = textOf(record, 'text') ?? textOf(record, 'name');
  const kind = kindLabel(record);
  return text === undefined ? `${kind} ${lastSegment(record.id)}` : clip(plainWords(text), 90);
}

function paragraphNumber(dataset: Dataset, item: AnyRecord): string {
  const paragraph = textOf(item, 'isPartOf') ?? '';
  const record = dataset.get(paragraph);
  return record === undefined ? lastSegment(paragraph) : numberOf(record);
}

/** Give the last segment of an address: a number, an id or a key. */
export function lastSegment(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
