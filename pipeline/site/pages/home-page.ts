import type { AnyRecord } from '../../core/model.ts';
import { h, present, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { labelOf } from '../labels.ts';
import { contentsInShort } from '../parts/contents.ts';
import { pageLink, thingLink } from '../parts/links.ts';
import { searchForm } from '../parts/search-form.ts';
import { textOf, textsOf } from '../record-kinds.ts';
import type { Page, Site, View } from '../view.ts';

/** The first page: what this is, where to start reading, and what can be done with the data. */
export function homePage({ about }: Site): Page {
  return {
    path: '',
    title: about.name,
    description: about.description,
    part: undefined,
    main: (view) =>
      present(
        h('div.opening', [h('h1', words(about.name)), h('p.lead', words(about.description))]),
        searchForm(view),
        readOn(view),
        numbers(view),
        ways(view),
      ),
  };
}

/** So many reports stand on the first page; the list of reports has all. */
const reportsShown = 12;

function readOn(view: View): Element {
  const reports = view.dataset.ofKind('report');
  const rest = reports.length - reportsShown;
  const some = reports.length === 1 ? contentsInShort : aboutReport;
  return h('section.read-on', [
    h('h2', 'Read'),
    ...reports
      .slice(0, reportsShown)
      .map((report) => h('div', [h('h3', thingLink(view, report.id)), some(view, report)])),
    rest > 0 ? h('p', pageLink(view, 'report/', `and ${rest} more reports`)) : '',
    restatedNote(view) ?? '',
  ]);
}

/** One line on a report, where there are several. */
function aboutReport(view: View, report: AnyRecord): Element {
  const sections = textsOf(report, 'hasPart');
  const paragraphs = sections.flatMap((section) =>
    textsOf(view.dataset.get(section) ?? report, 'hasPart'),
  );
  const authors = textsOf(report, 'author').map((author) => labelOf(view.dataset, author));
  const counted = (count: number, one: string): string =>
    `${count} ${one}${count === 1 ? '' : 's'}`;
  const said = [
    ...authors,
    counted(sections.length, 'section'),
    counted(paragraphs.length, 'paragraph'),
  ];
  return h('p.about', said.join(' · '));
}

function restatedNote({ dataset }: View): Element | undefined {
  const kinds = dataset.ofKind('wording').map((wording) => textOf(wording, 'wordingKind'));
  if (!kinds.includes('restated')) return undefined;
  const which = kinds.includes('verbatim') ? 'Some paragraphs are' : 'The paragraphs are';
  return h(
    'p.whose-words',
    { 'data-kind': 'restated' },
    `${which} restated in our own words; only quoted words are the report’s. Each page says so, and links to the report’s own page.`,
  );
}

/** How much there is, each number with a way to see it. */
function numbers(view: View): Element {
  const { dataset } = view;
  const counts: readonly (readonly [string, number, string])[] = [
    ['paragraphs', dataset.ofKind('paragraph').length, 'report/'],
    ['names', dataset.ofKind('entity').length, 'names/'],
    ['mentions', dataset.ofKind('mention').length, 'names/'],
    ['statements, figures and quotations', dataset.ofKind('decided').length, 'pictures/'],
    ['footnotes', dataset.ofKind('footnote').length, 'report/'],
  ];
  return h('section', [
    h('h2', 'What it holds'),
    h(
      'dl.numbers',
      counts.flatMap(([name, count, path]) => [
        h('div', [h('dt', pageLink(view, path, name)), h('dd', String(count))]),
      ]),
    ),
  ]);
}

function ways(view: View): Element {
  const entries: readonly (readonly [string, string, string])[] = [
    [
      'pictures/',
      'Pictures',
      'a timeline, the figures that compare, who is related to whom, and what became data',
    ],
    [
      'query/',
      'Query',
      'ask the data in SPARQL, in the page itself, without sending anything anywhere',
    ],
    ['dataset/', 'Downloads', 'every file, with its checksum and the line that loads it'],
    ['vocabulary/', 'Vocabulary', 'the terms of our own'],
  ];
  return h('section', [
    h('h2', 'Use it'),
    h(
      'ul.ways',
      entries.map(([path, name, what]) => h('li', [pageLink(view, path, name), `: ${what}.`])),
    ),
  ]);
}
