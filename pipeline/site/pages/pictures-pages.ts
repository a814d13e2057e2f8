import { dateWords } from '../dates.ts';
import { h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { labelOf } from '../labels.ts';
import { figureWords } from '../parts/figures.ts';
import { saying } from '../parts/saying.ts';
import { pageLink, sourceOf, thingLink } from '../parts/links.ts';
import { plainTable } from '../parts/tables.ts';
import { pagePath } from '../paths.ts';
import { barChart } from '../pictures/bars.ts';
import { barsOf, comparisons, whenOf } from '../pictures/comparisons.ts';
import type { Comparison } from '../pictures/comparisons.ts';
import { datedEvents } from '../pictures/events.ts';
import { timeline } from '../pictures/timeline.ts';
import { textOf } from '../record-kinds.ts';
import type { Page, Site, View } from '../view.ts';
import { networkPages } from './network-pages.ts';

/** So many rows a picture draws; a longer list goes on in the data. */
const mostRows = 80;

/** The pages of pictures, and their overview. */
export function picturesPages(site: Site): Page[] {
  return [overviewPage(site), timelinePage(site), figuresPage(site), ...networkPages(site)];
}

const trail = [{ name: 'Pictures', path: 'pictures/' }];

function overviewPage({ dataset }: Site): Page {
  const sections = dataset.ofKind('section');
  return {
    path: 'pictures/',
    title: 'Pictures',
    description: 'The data as pictures, each with its table and the paragraphs that it rests on.',
    part: 'pictures',
    main: (view) => [
      h('h1', 'Pictures'),
      h(
        'p.lead',
        'Each picture shows what the words state and no more: a year is drawn as a year, a range as a range. Each has its table, with the paragraphs that it rests on.',
      ),
      h('ul.ways', [
        h('li', [pageLink(view, 'pictures/timeline/', 'Timeline'), ': what the report dates.']),
        h('li', [
          pageLink(view, 'pictures/figures/', 'Figures'),
          ': numbers that can be compared.',
        ]),
        h('li', [
          pageLink(view, 'pictures/network/', 'Network'),
          ': who is related to whom, and how.',
        ]),
        ...sections.map(({ id }) =>
          h('li', [
            pageLink(view, `${pagePath(id)}ledger/`, `Ledger of ${labelOf(dataset, id)}`),
            ': what became data, and what did not.',
          ]),
        ),
      ]),
    ],
  };
}

function timelinePage({ dataset }: Site): Page {
  const events = datedEvents(dataset).slice(0, mostRows);
  return {
    path: 'pictures/timeline/',
    title: 'Timeline',
    description: 'What the report dates, in order of time, no more precise than its words.',
    part: 'pictures',
    trail,
    main: (view) => [
      h('h1', 'Timeline'),
      ...(events.length === 0
        ? [h('p', 'The data dates nothing yet.')]
        : [
            timeline(view, events),
            h('h2', 'The same as a table'),
            plainTable(
              ['When', 'What', 'Where it stands'],
              events.map((event) => [
                dateWords(event.date),
                [
                  ...saying(view, event.record),
                  ...words(' '),
                  h('a.kind', { href: view.href(event.record.id) }, 'record'),
                ],
                sourceOf(view, event.record),
              ]),
            ),
          ]),
    ],
  };
}

function figuresPage({ dataset }: Site): Page {
  const found = comparisons(dataset);
  return {
    path: 'pictures/figures/',
    title: 'Figures that compare',
    description: 'Numbers of one kind side by side, with their hedges and ranges drawn as such.',
    part: 'pictures',
    trail,
    main: (view) => [
      h('h1', 'Figures that compare'),
      h(
        'p',
        'A full bar is a number as stated; a dashed bar is “about” or “almost”; an arrow is “at least” or “over”; an outline is “up to”; a band between two marks is a range.',
      ),
      ...(found.length === 0 ? [h('p', 'The data holds no figures that compare yet.')] : []),
      ...found.map((comparison) => comparisonSection(view, comparison)),
    ],
  };
}

function comparisonSection(view: View, comparison: Comparison): Element {
  const { id, title, observations } = comparison;
  const rows = observations.map((record) => [
    [thingLink(view, textOf(record, 'observationAbout') ?? '')],
    whenOf(view.dataset, record) ?? 'not stated',
    [h('a', { href: view.href(record.id) }, figureWords(record))],
    textOf(record, 'stance') ?? '',
    sourceOf(view, record),
  ]);
  return h('section', [
    h('h2', { id }, words(title)),
    barChart(barsOf(view, comparison), { id: `${id}-chart`, title }),
    plainTable(['About', 'Date or period', 'Figure', 'Meant as', 'Where it stands'], rows),
  ]);
}
