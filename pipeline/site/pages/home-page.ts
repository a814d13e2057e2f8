import { h, present, words } from '../hast.ts';
import type { Element } from '../hast.ts';
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

function readOn(view: View): Element {
  const reports = view.dataset.ofKind('report');
  const [wording] = view.dataset.ofKind('wording');
  const restated = wording !== undefined && textOf(wording, 'wordingKind') === 'restated';
  return h('section.read-on', [
    h('h2', 'Read'),
    ...reports.map((report) =>
      h('div', [
        h('h3', thingLink(view, report.id)),
        h(
          'ol.contents',
          textsOf(report, 'hasPart').map((section) => h('li', thingLink(view, section))),
        ),
      ]),
    ),
    restated
      ? h(
          'p.whose-words',
          { 'data-kind': 'restated' },
          'The paragraphs are restated in our own words; only quoted words are the report’s. Each page says so, and links to the report’s own page.',
        )
      : '',
  ]);
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
