import type { AnyRecord } from '../../core/model.ts';
import { h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { labelOf, lastSegment } from '../labels.ts';
import { citeBox } from '../parts/cite-box.ts';
import { pageLink } from '../parts/links.ts';
import { markSwitches, wordingNote } from '../parts/wording-note.ts';
import { pagePath } from '../paths.ts';
import { textOf, textsOf } from '../record-kinds.ts';
import { sectionParts } from '../section-parts.ts';
import type { SectionPart } from '../section-parts.ts';
import type { Page, Site, Step, View } from '../view.ts';
import { readParagraph } from './reading.ts';

/** The pages of a section: its paragraphs as reading, a long one in parts. */
export function sectionPages(site: Site, section: AnyRecord): Page[] {
  const { dataset } = site;
  const title = labelOf(dataset, section.id);
  const report = textOf(section, 'isPartOf') ?? '';
  const parts = sectionParts(dataset, section);
  const [before, after] = neighboursOf(site, section, report);
  const trail = [
    { name: 'Read', path: 'report/' },
    { name: labelOf(dataset, report), path: pagePath(report) },
  ];
  return parts.map((part, nth): Page => {
    const previous = nth === 0 ? before : stepTo(parts[nth - 1]);
    const next = nth + 1 === parts.length ? after : stepTo(parts[nth + 1]);
    const isFirst = nth === 0;
    return {
      path: part.path,
      title: isFirst ? title : `${title}, ${rangeOf(part)}`,
      description: `${title}, paragraph by paragraph, with what is known of each.`,
      part: 'report',
      ...(isFirst ? { address: section.id, records: [section] } : {}),
      trail: isFirst ? trail : [...trail, { name: title, path: pagePath(section.id) }],
      ...(previous && { previous }),
      ...(next && { next }),
      main: (view) => readPart(view, { section, part, title, count: parts.length }),
    };
  });
}

function neighboursOf({ dataset }: Site, section: AnyRecord, report: string) {
  const siblings = textsOf(dataset.get(report) ?? section, 'hasPart');
  const at = siblings.indexOf(section.id);
  const step = (address: string | undefined): Step | undefined =>
    address === undefined
      ? undefined
      : { name: labelOf(dataset, address), path: pagePath(address) };
  return [
    step(at > 0 ? siblings[at - 1] : undefined),
    step(at >= 0 ? siblings[at + 1] : undefined),
  ];
}

function stepTo(part: SectionPart | undefined): Step | undefined {
  return part && { name: rangeOf(part), path: part.path };
}

/** The first and last number of a part: paragraphs 45 to 61. */
function rangeOf({ paragraphs }: SectionPart): string {
  const numbers = paragraphs.map((one) => textOf(one, 'position') ?? lastSegment(one.id));
  return `paragraphs ${numbers[0] ?? ''} to ${numbers.at(-1) ?? ''}`;
}

function readPart(
  view: View,
  {
    section,
    part,
    title,
    count,
  }: {
    readonly section: AnyRecord;
    readonly part: SectionPart;
    readonly title: string;
    readonly count: number;
  },
): Element[] {
  const [wording] = part.paragraphs.flatMap(({ id }) => view.dataset.wordingsOf(id));
  const note = wordingNote(view, wording, section);
  const ledger = `${pagePath(section.id)}ledger/`;
  return [
    h('h1', words(title)),
    ...(count === 1 ? [] : [h('p.kind', words(rangeOf(part)))]),
    ...(note === undefined ? [] : [note]),
    markSwitches(),
    h('article.reading', withHeadings(view, part.paragraphs)),
    h('section', [
      h('h2', 'More about this section'),
      h('p', pageLink(view, ledger, 'What became data, and what did not')),
    ]),
    citeBox(view, section.id),
  ];
}

function withHeadings(view: View, paragraphs: readonly AnyRecord[]): Element[] {
  let before: readonly string[] = [];
  return paragraphs.flatMap((paragraph) => {
    const headings = textOf(paragraph, 'heading')?.split(' / ') ?? [];
    const shared = headings.findIndex((heading, level) => heading !== before[level]);
    const fresh = shared === -1 ? [] : headings.slice(shared);
    const from = shared === -1 ? 0 : shared;
    before = headings;
    return [
      ...fresh.map((heading, index) => h(`h${Math.min(from + index + 2, 6)}`, words(heading))),
      readParagraph(view, paragraph, { alone: false }),
    ];
  });
}
