import { dateWords } from '../dates.ts';
import { h, present } from '../hast.ts';
import type { Element } from '../hast.ts';
import { citeBox } from '../parts/cite-box.ts';
import { outsideLink, pageLink } from '../parts/links.ts';
import { plainTable } from '../parts/tables.ts';
import { pagePath } from '../paths.ts';
import type { Changes } from '../read-changes.ts';
import type { Release } from '../read-catalogue.ts';
import type { Page, Site, View } from '../view.ts';

/** The page of a release: when, which data, and what it changed. */
export function releasePage(
  { about, catalogue }: Site,
  release: Release,
  changes: Changes | undefined,
): Page {
  const { version, date } = release;
  const { context, plan } = catalogue;
  return {
    path: pagePath(release.record.id),
    address: release.record.id,
    title: `Release ${version}`,
    description: `Release ${version} of ${date}: ${about.name}.`,
    part: 'downloads',
    records: [release.record],
    contract: { context, plan },
    trail: [{ name: 'Downloads', path: 'dataset/' }],
    main: (view) =>
      present(
        h('h1', `Release ${version}`),
        h('p.lead', leadOf(view, release)),
        aboutRelease(view, release),
        changesOf(view, release, changes),
        citeBox(view, release.record.id),
      ),
  };
}

function leadOf({ about, catalogue }: View, { version, date }: Release): string {
  const day = dateWords(date);
  const isLast = catalogue.releases.at(-1)?.version === version;
  if (about.release === version) return `Released on ${day}. These pages show it.`;
  const here = about.release === undefined ? 'work that is not released yet' : about.release;
  const which = isLast ? 'the last release' : 'an earlier release';
  return `Released on ${day}; ${which}. These pages show ${here}.`;
}

function aboutRelease(view: View, { canonicalHash, before, record }: Release): Element {
  const { license, publisher } = view.about;
  return h('dl.record', [
    ...(publisher === undefined ? [] : [h('dt', 'Publisher'), h('dd', publisher)]),
    ...(license === undefined ? [] : [h('dt', 'Licence'), h('dd', outsideLink(license))]),
    h('dt', 'Canonical hash'),
    h('dd', h('code', canonicalHash)),
    ...(before === undefined
      ? []
      : [h('dt', 'Follows'), h('dd', pageLink(view, pagePath(`release/${before}`), before))]),
    h('dt', 'Address'),
    h('dd', h('code.address', view.dataset.base + record.id)),
  ]);
}

function changesOf(view: View, { before }: Release, changes: Changes | undefined): Element {
  return h('section', [
    h('h2', 'What it changed'),
    ...(changes === undefined
      ? [h('p', before === undefined ? 'It is the first.' : 'The changes are not recorded.')]
      : [changeCounts(view, changes)]),
  ]);
}

/** How many addresses changed in which way, and the files that say which. */
export function changeCounts(view: View, { path, counts, files }: Changes): Element {
  return h('div', [
    counts.length === 0
      ? h('p', 'No address changed.')
      : plainTable(
          ['Addresses', 'How many'],
          counts.map(([change, count]) => [change, String(count)]),
        ),
    h('p.about', [
      pageLink(view, path, 'Each change'),
      ...files.flatMap((file) => [
        ', ',
        pageLink(view, file, file.slice(file.lastIndexOf('.') + 1)),
      ]),
    ]),
  ]);
}
