import { cutPages } from '../cut-pages.ts';
import { h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { figureWords } from '../parts/figures.ts';
import { sourceOf, thingLink } from '../parts/links.ts';
import { plainTable } from '../parts/tables.ts';
import { barChart } from '../pictures/bars.ts';
import { barsOf, comparisons, whenOf } from '../pictures/comparisons.ts';
import type { Comparison } from '../pictures/comparisons.ts';
import { textOf } from '../record-kinds.ts';
import type { Page, Site, View } from '../view.ts';
import { picturePages } from './picture-scope.ts';
import type { PictureScope } from './picture-scope.ts';

/** Figures that compare, drawn and as tables, page after page. */
export function figuresPages({ dataset }: Site, { report, records }: PictureScope): Page[] {
  const found = comparisons(dataset, records);
  const bytesOf = ({ observations }: Comparison): number => 900 + 1000 * observations.length;
  const pages = cutPages(found, bytesOf, { first: 42_000, later: 42_000 });
  const none = (): Element[] => [h('p', 'The data holds no figures that compare yet.')];
  return picturePages({
    kind: 'figures',
    name: 'Figures that compare',
    description: 'Numbers of one kind side by side, with their hedges and ranges drawn as such.',
    report,
    mains:
      pages.length === 0
        ? [none]
        : pages.map((shown) => (view) => [
            h(
              'p',
              'A full bar is a number as stated; a dashed bar is “about” or “almost”; an arrow is “at least” or “over”; an outline is “up to”; a band between two marks is a range.',
            ),
            ...shown.map((comparison) => comparisonSection(view, comparison)),
          ]),
  });
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
