import type { AnyRecord } from '../../core/model.ts';
import { h, present, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { labelOf, lastSegment } from '../labels.ts';
import { citeBox } from '../parts/cite-box.ts';
import { decidedList } from '../parts/decided-list.ts';
import { thingLink } from '../parts/links.ts';
import { ledgerOfPassage } from '../parts/ledger-strip.ts';
import { markSwitches, wordingNote } from '../parts/wording-note.ts';
import { pagePath } from '../paths.ts';
import { kindOf, textOf, textsOf } from '../record-kinds.ts';
import { renderWording } from '../render-wording.ts';
import type { Page, Site, Step, View } from '../view.ts';
import { readParagraph } from './reading.ts';

/** The page of a paragraph: its words, what was found in them, and what was not. */
export function paragraphPage(site: Site, paragraph: AnyRecord): Page {
  const { dataset } = site;
  const section = textOf(paragraph, 'isPartOf') ?? '';
  const report = textOf(dataset.get(section) ?? paragraph, 'isPartOf') ?? '';
  const siblings = textsOf(dataset.get(section) ?? paragraph, 'hasPart');
  const at = siblings.indexOf(paragraph.id);
  const step = (address: string | undefined): Step | undefined =>
    address === undefined
      ? undefined
      : { name: labelOf(dataset, address), path: pagePath(address) };
  const previous = step(at > 0 ? siblings[at - 1] : undefined);
  const next = step(at >= 0 ? siblings[at + 1] : undefined);
  const title = labelOf(dataset, paragraph.id);
  const [wording] = dataset.wordingsOf(paragraph.id);
  return {
    path: pagePath(paragraph.id),
    address: paragraph.id,
    title,
    description: (wording && textOf(wording, 'text')) ?? title,
    part: 'report',
    records: recordsOfPassage(site, paragraph),
    trail: [
      { name: 'Read', path: 'report/' },
      ...[report, section]
        .filter((address) => dataset.get(address) !== undefined)
        .map((address) => ({ name: labelOf(dataset, address), path: pagePath(address) })),
    ],
    ...(previous && { previous }),
    ...(next && { next }),
    main: (view) => mainOf(view, paragraph, { title, section }),
  };
}

/** A paragraph with everything that has no page of its own: items, wordings, markers, mentions. */
function recordsOfPassage({ dataset }: Site, passage: AnyRecord): AnyRecord[] {
  const wordings = dataset.wordingsOf(passage.id);
  const found = wordings.flatMap(({ id }) => dataset.inWording(id));
  const items = dataset
    .itemsOf(passage.id)
    .flatMap((item) => [item, ...dataset.wordingsOf(item.id)]);
  return [...new Set([passage, ...wordings, ...found, ...items])];
}

function mainOf(
  view: View,
  paragraph: AnyRecord,
  { title, section }: { readonly title: string; readonly section: string },
): Element[] {
  const { dataset } = view;
  const [wording] = dataset.wordingsOf(paragraph.id);
  const heading = textOf(paragraph, 'heading');
  const passages = [paragraph, ...dataset.itemsOf(paragraph.id)];
  const decided = passages
    .flatMap(({ id }) => dataset.wordingsOf(id))
    .flatMap(({ id }) => dataset.inWording(id))
    .filter((record) => kindOf(record) === 'decided');
  return [
    h('h1', title),
    ...(heading === undefined ? [] : [h('p.heading-above', words(heading))]),
    ...present(wordingNote(view, wording, dataset.get(section))),
    markSwitches(),
    h('article.reading', readParagraph(view, paragraph, { alone: true })),
    ...present(footnotesOf(view, passages)),
    ...present(decidedList(view, decided)),
    ...present(namesOf(view, passages)),
    ...present(ledgerOfPassage(view, passages)),
    citeBox(view, paragraph.id),
  ];
}

/** What is known of the footnotes that the paragraph cites. */
function footnotesOf(view: View, passages: readonly AnyRecord[]): Element | undefined {
  const cited = [...new Set(passages.flatMap((passage) => textsOf(passage, 'citation')))];
  if (cited.length === 0) return undefined;
  const entries = cited.map((address) => {
    const record = view.dataset.get(address);
    const text = record && textOf(record, 'text');
    const known = text === undefined ? 'Its text is not on the published page.' : words(text);
    return h('li', [
      thingLink(view, address),
      ': ',
      ...(typeof known === 'string' ? [known] : known),
    ]);
  });
  return h('section.footnotes', [h('h2', 'Footnotes'), h('ul', entries)]);
}

/** The names in the paragraph, once each. */
function namesOf(view: View, passages: readonly AnyRecord[]): Element | undefined {
  const wordings = passages.flatMap(({ id }) => view.dataset.wordingsOf(id));
  const named = [...new Set(wordings.flatMap((wording) => textsOf(wording, 'mentions')))];
  if (named.length === 0) return undefined;
  const entries = named.map((address) => h('li', thingLink(view, address)));
  return h('section', [h('h2', 'Names'), h('ul.names', entries)]);
}

/** The page of a list item or of a wording: its words alone, with every fragment at its own name. */
export function passagePage(site: Site, record: AnyRecord): Page {
  const { dataset } = site;
  const isWording = kindOf(record) === 'wording';
  const passage = isWording ? (textOf(record, 'isBasedOn') ?? '') : record.id;
  const wording = isWording ? record : dataset.wordingsOf(record.id)[0];
  const owner = isWording ? passage : (textOf(record, 'isPartOf') ?? '');
  const title = labelOf(dataset, record.id);
  const found = wording === undefined ? [] : dataset.inWording(wording.id);
  return {
    path: pagePath(record.id),
    address: record.id,
    title,
    description: (wording && textOf(wording, 'text')) ?? title,
    part: 'report',
    records: [...new Set([record, ...(wording ? [wording] : []), ...found])],
    trail: [
      { name: 'Read', path: 'report/' },
      { name: labelOf(dataset, owner), path: pagePath(owner) },
    ],
    main: (view) => [
      h('h1', title),
      ...present(wordingNote(view, wording, undefined)),
      h('article.reading', [
        h('div.paragraph', [
          h('p.number', h('span', { 'aria-hidden': 'true' }, words(lastSegment(passage)))),
          h('div.words', h('p', { dir: 'auto' }, wording ? renderWording(view, wording) : [])),
        ]),
      ]),
      h('p', [h('span.label', 'Belongs to'), ' ', thingLink(view, owner)]),
      citeBox(view, passage, record.id),
    ],
  };
}
