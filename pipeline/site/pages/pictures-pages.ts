import type { AnyRecord } from '../../core/model.ts';
import { groupBy } from '../../core/group-by.ts';
import { h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { labelOf } from '../labels.ts';
import { pageLink, thingLink } from '../parts/links.ts';
import { hasSeveralReports, reportOf } from '../parts/report-of.ts';
import { pagePath } from '../paths.ts';
import { textsOf } from '../record-kinds.ts';
import type { Page, Site, View } from '../view.ts';
import { figuresPages } from './figures-pages.ts';
import { networkPages } from './network-pages.ts';
import { picturePath } from './picture-scope.ts';
import type { PictureScope } from './picture-scope.ts';
import { timelinePages } from './timeline-pages.ts';

/** The pages of pictures: of the whole dataset, and of each report where there are several. */
export function picturesPages(site: Site): Page[] {
  const scopes = scopesOf(site);
  return [
    overviewPage(site),
    ...(hasSeveralReports(site.dataset) ? scopes.slice(1).map(reportPicturesPage) : []),
    ...scopes.flatMap((scope) => [...timelinePages(site, scope), ...figuresPages(site, scope)]),
    ...networkPages(site),
  ];
}

function scopesOf({ dataset }: Site): readonly PictureScope[] {
  const records = dataset.ofKind('decided');
  const whole = { report: undefined, records };
  if (!hasSeveralReports(dataset)) return [whole];
  const byReport = groupBy(records, (record) => reportOf(dataset, record));
  const each = dataset
    .ofKind('report')
    .map((report) => ({ report, records: byReport.get(report.id) ?? [] }));
  return [whole, ...each];
}

function overviewPage({ dataset }: Site): Page {
  const reports = dataset.ofKind('report');
  const several = hasSeveralReports(dataset);
  const ledgers = (view: View): Element[] =>
    reports.flatMap((report) => ledgerLinks(view, report)).map((link) => h('li', link));
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
        ...pictureLinks(view, undefined),
        h('li', [
          pageLink(view, 'pictures/network/', 'Network'),
          ': who is related to whom, and how.',
        ]),
        ...(several ? [] : ledgers(view)),
      ]),
      ...(several ? [h('h2', 'Report by report'), h('ul', reports.map(scopeLink(view)))] : []),
    ],
  };
}

function scopeLink(view: View) {
  return (report: AnyRecord): Element =>
    h('li', pageLink(view, picturePath({ report }), labelOf(view.dataset, report.id)));
}

/** The pictures of one of several reports. */
function reportPicturesPage({ report }: PictureScope): Page {
  const name = report === undefined ? '' : textsOf(report, 'name').join(' ');
  return {
    path: picturePath({ report }),
    title: `Pictures of ${name}`,
    description: `What ${name} dates and counts, and what of its words became data.`,
    part: 'pictures',
    trail: [{ name: 'Pictures', path: 'pictures/' }],
    main: (view) => [
      h('h1', words(`Pictures of ${name}`)),
      ...(report === undefined
        ? []
        : [
            h('p', thingLink(view, report.id)),
            h('ul.ways', [
              ...pictureLinks(view, report),
              ...ledgerLinks(view, report).map((link) => h('li', link)),
            ]),
          ]),
    ],
  };
}

function pictureLinks(view: View, report: AnyRecord | undefined): Element[] {
  const whole = hasSeveralReports(view.dataset) ? 'the reports date' : 'the report dates';
  return [
    h('li', [
      pageLink(view, picturePath({ report, kind: 'timeline' }), 'Timeline'),
      `: what ${report === undefined ? whole : 'this report dates'}.`,
    ]),
    h('li', [
      pageLink(view, picturePath({ report, kind: 'figures' }), 'Figures'),
      ': numbers that can be compared.',
    ]),
  ];
}

function ledgerLinks(view: View, report: AnyRecord) {
  return textsOf(report, 'hasPart').map((section) => [
    pageLink(view, `${pagePath(section)}ledger/`, `Ledger of ${labelOf(view.dataset, section)}`),
    ': what became data, and what did not.',
  ]);
}
