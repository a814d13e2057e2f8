import type { AnyRecord } from '../../core/model.ts';
import { h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { labelOf, lastSegment } from '../labels.ts';
import { pageLink } from '../parts/links.ts';
import { hasSeveralReports } from '../parts/report-of.ts';
import type { Page, Step, View } from '../view.ts';

/** What a picture is of: the records of the whole dataset, or those of one of its reports. */
export interface PictureScope {
  readonly report: AnyRecord | undefined;
  readonly records: readonly AnyRecord[];
}

/** A picture that goes on over pages. */
export interface PicturePages {
  readonly kind: 'timeline' | 'figures';
  readonly name: string;
  readonly description: string;
  readonly report: AnyRecord | undefined;
  /** What each page shows; with none there is one page that says so. */
  readonly mains: readonly ((view: View) => readonly Element[])[];
}

/** The folder of a picture, of the whole or of one report, from the site's root. */
export function picturePath({
  report,
  kind,
  page = 0,
}: {
  readonly report: AnyRecord | undefined;
  readonly kind?: PicturePages['kind'];
  readonly page?: number;
}): string {
  const of = report === undefined ? '' : `of/${lastSegment(report.id)}/`;
  return `pictures/${kind === undefined ? '' : `${kind}/`}${of}${page === 0 ? '' : `${page + 1}/`}`;
}

/** Make the pages of a picture; each says of which report it is, and links to the other reports. */
export function picturePages({ kind, name, description, report, mains }: PicturePages): Page[] {
  const of = report === undefined ? '' : ` of ${nameOf(report)}`;
  const steps = mains.map((_, page): Step => ({
    name: `${name}${of}, page ${page + 1}`,
    path: picturePath({ report, kind, page }),
  }));
  return mains.map((main, page): Page => {
    const title = page === 0 ? `${name}${of}` : (steps[page]?.name ?? name);
    const [previous, next] = [steps[page - 1], steps[page + 1]];
    return {
      path: picturePath({ report, kind, page }),
      title,
      description,
      part: 'pictures',
      trail: [
        { name: 'Pictures', path: 'pictures/' },
        ...(report === undefined ? [] : [{ name: nameOf(report), path: picturePath({ report }) }]),
      ],
      ...(previous && { previous }),
      ...(next && { next }),
      main: (view) => [
        h('h1', words(title)),
        ...(page === 0 ? scopeLinks(view, kind, report) : []),
        ...main(view),
      ],
    };
  });
}

/** So many reports are linked from a picture; the overview of pictures has all. */
const reportsLinked = 12;

/** The same picture of each report, and of all. */
function scopeLinks(
  view: View,
  kind: PicturePages['kind'],
  shown: AnyRecord | undefined,
): Element[] {
  const { dataset } = view;
  if (!hasSeveralReports(dataset)) return [];
  const reports = dataset.ofKind('report');
  const scopes = [undefined, ...reports.slice(0, reportsLinked)].map((report) => {
    const name = report === undefined ? 'All reports' : labelOf(dataset, report.id);
    if (report === shown) return h('li', { 'aria-current': 'true' }, words(name));
    return h('li', pageLink(view, picturePath({ report, kind }), name));
  });
  const rest = reports.length - reportsLinked;
  const more = pageLink(view, 'pictures/', `and ${rest} more reports`);
  const links = [...scopes, rest > 0 ? h('li', more) : ''];
  return [h('nav.scopes', { 'aria-label': `${kind}: by report` }, h('ul', links))];
}

function nameOf(report: AnyRecord): string {
  return typeof report['name'] === 'string' ? report['name'] : report.id;
}
