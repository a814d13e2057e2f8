import type { ElementContent } from 'hast';
import type { AnyRecord } from '../../core/model.ts';
import { dateOf, dateWords } from '../dates.ts';
import { h, words } from '../hast.ts';
import { keyLabel } from '../labels.ts';
import { nestedOf, textOf, textsOf, typesOf } from '../record-kinds.ts';
import type { View } from '../view.ts';
import { figureWords } from './figures.ts';
import { thingLink, valueNode } from './links.ts';

/** What a page says elsewhere, and a line leaves out. */
export interface Said {
  /** The thing that the page is about. */
  readonly about?: string;
  /** Dates have a column of their own. */
  readonly undated?: boolean;
}

type Say = (view: View, record: AnyRecord, said: Said) => ElementContent[];

const bySayingType: Readonly<Record<string, Say>> = {
  Observation: sayObservation,
  Change: sayChange,
  MonetaryGrant: sayGrant,
  Membership: sayRole,
  Statement: sayStatement,
};

/** Put what a decided record says into one line. */
export function saying(view: View, record: AnyRecord, said: Said = {}): ElementContent[] {
  const text = textOf(record, 'text');
  if (text !== undefined) return quoted(view, record, text);
  const say = typesOf(record).flatMap((type) => bySayingType[type] ?? [])[0] ?? sayKeys;
  return [...say(view, record, said), ...saidBy(view, record)];
}

function quoted(view: View, record: AnyRecord, text: string): ElementContent[] {
  const speakers = textsOf(record, 'spokenByCharacter');
  return [
    h('q', words(text)),
    ...speakers.flatMap((speaker) => [...words(', '), thingLink(view, speaker)]),
  ];
}

function thing(view: View, record: AnyRecord, key: string): ElementContent[] {
  const address = textOf(record, key);
  return address === undefined ? [] : [thingLink(view, address)];
}

/** Words in brackets after what is said, or nothing where there are none. */
function aside(...parts: readonly (readonly ElementContent[])[]): ElementContent[] {
  const told = parts.filter((part) => part.length > 0);
  if (told.length === 0) return [];
  const joined = told.flatMap((part, nth) => [...words(nth === 0 ? ' (' : ', '), ...part]);
  return [...joined, ...words(')')];
}

function dated(record: AnyRecord, stem: string, before = ''): ElementContent[] {
  const date = dateOf(record, stem);
  return date === undefined ? [] : words(before + dateWords(date));
}

/** The subject with what follows it, unless the page is about it. */
function subjectOf(
  view: View,
  record: AnyRecord,
  { key, about }: { readonly key: string; readonly about: string | undefined },
): ElementContent[] {
  if (textOf(record, key) === about) return [];
  return [...thing(view, record, key), ...words(', ')];
}

function sayObservation(view: View, record: AnyRecord, { about, undated }: Said): ElementContent[] {
  return [
    ...subjectOf(view, record, { key: 'observationAbout', about }),
    ...thing(view, record, 'variableMeasured'),
    ...words(': '),
    h('strong.figure', figureWords(record)),
    ...aside(
      ...(undated === true ? [] : [dated(record, 'observation'), thing(view, record, 'temporal')]),
      thing(view, record, 'spatial'),
    ),
  ];
}

function sayChange(view: View, record: AnyRecord): ElementContent[] {
  const end = (key: string): ElementContent[] => {
    const observation = view.dataset.get(textOf(record, key) ?? '');
    if (observation === undefined) return words('?');
    const figure = h('strong.figure', figureWords(observation));
    const when = aside(dated(observation, 'observation'), thing(view, observation, 'temporal'));
    return [h('a', { href: view.href(observation.id) }, figure), ...when];
  };
  const from = view.dataset.get(textOf(record, 'from') ?? '');
  const about = from === undefined ? [] : thing(view, from, 'observationAbout');
  return [...about, ...words(': from '), ...end('from'), ...words(' to '), ...end('to')];
}

function sayGrant(view: View, record: AnyRecord, { undated }: Said): ElementContent[] {
  const [amount] = nestedOf(record, 'amount');
  return [
    ...thing(view, record, 'funder'),
    ...words(' funds '),
    ...thing(view, record, 'fundedItem'),
    ...words(' with '),
    h('strong.figure', amount === undefined ? 'an amount not stated' : figureWords(amount)),
    ...(undated === true ? [] : aside(dated(record, 'announced', 'announced '))),
  ];
}

function sayRole(view: View, record: AnyRecord, { undated }: Said): ElementContent[] {
  const organization = thing(view, record, 'organization');
  return [
    ...thing(view, record, 'holder'),
    ...words(', '),
    ...thing(view, record, 'post'),
    ...(organization.length === 0 ? [] : [...words(', '), ...organization]),
    ...aside(...(undated === true ? [] : lasting(record))),
  ];
}

function sayStatement(view: View, record: AnyRecord, { about, undated }: Said): ElementContent[] {
  const property = textOf(record, 'property') ?? '';
  const date = dateOf(record, 'value');
  const value =
    textOf(record, 'object') ?? textOf(record, 'valueText') ?? textOf(record, 'valueNumber');
  return [
    ...subjectOf(view, record, { key: 'subject', about }),
    h('span.property', keyLabel(property).toLowerCase()),
    ...words(': '),
    date === undefined ? valueNode(view, value ?? '') : h('strong.figure', dateWords(date)),
    ...aside(...(undated === true ? [] : lasting(record)), thing(view, record, 'spatial')),
  ];
}

function lasting(record: AnyRecord): ElementContent[][] {
  return [dated(record, 'since', 'since '), dated(record, 'until', 'until ')];
}

/** When something is so, or happened, as a record dates it; empty where it does not. */
export function whenSaid(view: View, record: AnyRecord): ElementContent[] {
  const parts = [
    dated(record, 'observation'),
    dated(record, 'announced'),
    thing(view, record, 'temporal'),
    ...lasting(record),
  ].filter((part) => part.length > 0);
  return parts.flatMap((part, nth) => [...words(nth === 0 ? '' : ', '), ...part]);
}

function saidBy(view: View, record: AnyRecord): ElementContent[] {
  const who = [...thing(view, record, 'author'), ...thing(view, record, 'saidBy')];
  const when = [...dated(record, 'created'), ...dated(record, 'said')];
  if (who.length === 0 && when.length === 0) return [];
  return [
    ...words(' — said'),
    ...(who.length > 0 ? [...words(' by '), ...who] : []),
    ...(when.length > 0 ? [...words(', '), ...when] : []),
  ];
}

/** Keys that say where a record comes from and how it is meant, not what it says. */
const provenance: ReadonlySet<string> = new Set([
  'id',
  'type',
  'appearance',
  'author',
  'because',
  'dateAccepted',
  'isPartOf',
  'method',
  'stance',
  'status',
  'wasAttributedTo',
  'wasDerivedFrom',
  'wordingKind',
]);

/** A kind that no page knows yet: its keys and values as they are. */
function sayKeys(view: View, record: AnyRecord): ElementContent[] {
  const keys = Object.keys(record).filter((key) => !provenance.has(key));
  return keys.flatMap((key, index): ElementContent[] => [
    ...(index === 0 ? [] : words('; ')),
    ...words(`${keyLabel(key).toLowerCase()} `),
    ...textsOf(record, key).flatMap((value, nth) => [
      ...(nth === 0 ? [] : words(', ')),
      valueNode(view, value),
    ]),
  ]);
}
