import { cutPages } from '../cut-pages.ts';
import { dateWords } from '../dates.ts';
import { h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { sourceOf } from '../parts/links.ts';
import { saying } from '../parts/saying.ts';
import { plainTable } from '../parts/tables.ts';
import { datedEvents } from '../pictures/events.ts';
import type { DatedEvent } from '../pictures/events.ts';
import { timeline } from '../pictures/timeline.ts';
import type { Page, Site, View } from '../view.ts';
import { picturePages } from './picture-scope.ts';
import type { PictureScope } from './picture-scope.ts';

/** What the words date, in order of time: drawn and as a table, page after page. */
export function timelinePages({ dataset }: Site, { report, records }: PictureScope): Page[] {
  const events = datedEvents(dataset, records);
  const bytes = report === undefined ? 900 : 800;
  const pages = cutPages(events, () => bytes, { first: 38_000, later: 38_000 });
  const none = (): Element[] => [h('p', 'The data dates nothing yet.')];
  return picturePages({
    kind: 'timeline',
    name: 'Timeline',
    description: 'What the report dates, in order of time, no more precise than its words.',
    report,
    mains: pages.length === 0 ? [none] : pages.map((shown) => (view) => drawn(view, shown)),
  });
}

function drawn(view: View, events: readonly DatedEvent[]): Element[] {
  const rows = events.map((event) => [
    dateWords(event.date),
    [
      ...saying(view, event.record),
      ...words(' '),
      h('a.kind', { href: view.href(event.record.id) }, 'record'),
    ],
    sourceOf(view, event.record),
  ]);
  return [
    timeline(view, events),
    h('h2', 'The same as a table'),
    plainTable(['When', 'What', 'Where it stands'], rows),
  ];
}
