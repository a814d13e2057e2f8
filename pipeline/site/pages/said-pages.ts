import type { AnyRecord } from '../../core/model.ts';
import { bytesOfGroup, cutPages } from '../cut-pages.ts';
import type { Dataset } from '../dataset.ts';
import { groupBySentence } from '../evidence-groups.ts';
import type { EvidenceGroup } from '../evidence-groups.ts';
import { clip, h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { lastSegment } from '../labels.ts';
import { factTable } from '../parts/fact-table.ts';
import { thingLink } from '../parts/links.ts';
import { mentionList } from '../parts/mention-list.ts';
import { byReport, hasSeveralReports } from '../parts/report-of.ts';
import { plainTable } from '../parts/tables.ts';
import { pagePath } from '../paths.ts';
import { kindOf } from '../record-kinds.ts';
import type { Page, View } from '../view.ts';

/** A list that goes on over pages, the first of which is the page of the thing itself. */
interface List {
  readonly of: 'facts' | 'mentions';
  readonly pages: readonly (readonly EvidenceGroup[])[];
}

/** What the reports say of a thing, in the order of the reports, cut into pages. */
export interface Said {
  readonly thing: AnyRecord;
  readonly label: string;
  readonly facts: List;
  readonly mentions: List;
}

/** Collect what is decided about a thing, and its mentions. */
export function saidOf(dataset: Dataset, thing: AnyRecord, label: string): Said {
  const decided = dataset.naming(thing.id).filter(({ record }) => kindOf(record) === 'decided');
  const facts = groupBySentence(
    dataset,
    decided.map(({ record }) => record),
  );
  const mentions = groupBySentence(dataset, dataset.mentionsOf(thing.id));
  const cut = (groups: readonly EvidenceGroup[], perRecord: number, first: number) =>
    cutPages(groups, (group) => bytesOfGroup(group, perRecord), { first, later: 36_000 });
  return {
    thing,
    label,
    facts: { of: 'facts', pages: cut(facts, 520, 24_000) },
    mentions: { of: 'mentions', pages: cut(mentions, 30, 10_000) },
  };
}

/** The pages on which facts and mentions go on. */
export function laterPages({ thing, label, facts, mentions }: Said): Page[] {
  return [facts, mentions].flatMap((list) =>
    list.pages.slice(1).map((groups, nth): Page => {
      const range = rangeOf(list, nth + 1);
      const title = `${clip(label, 80)}: ${range}`;
      return {
        path: pathOf(thing, list, nth + 1),
        title,
        description: `${title}, in the words of the reports.`,
        part: 'names',
        trail: [
          { name: 'Names', path: 'names/' },
          { name: label, path: pagePath(thing.id) },
        ],
        main: (view) => [
          h('h1', h('bdi', words(clip(label, 200)))),
          h('h2', range.charAt(0).toUpperCase() + range.slice(1)),
          show(view, thing, { ...list, groups }),
          ...further(view, thing, { list, page: nth + 1 }),
        ],
      };
    }),
  );
}

/** The facts that stand on the thing's own page. */
export function factSection(view: View, { thing, facts }: Said): Element | undefined {
  const [groups] = facts.pages;
  if (groups === undefined) return undefined;
  const inside = [
    show(view, thing, { of: 'facts', groups }),
    ...further(view, thing, { list: facts }),
  ];
  return h('section.facts', [h('h2', 'Facts'), ...inside]);
}

/** The mentions that stand on the thing's own page. */
export function mentionSection(view: View, { thing, mentions }: Said): Element {
  const [groups = []] = mentions.pages;
  const count = view.dataset.mentionsOf(thing.id).length;
  const report = hasSeveralReports(view.dataset) ? 'reports' : 'report';
  return h('section', [
    h('h2', `In the words of the ${report}`),
    h('p', count === 0 ? 'No paragraph names it.' : `${counted(count, 'mention')}.`),
    count === 0 ? '' : show(view, thing, { of: 'mentions', groups }),
    ...further(view, thing, { list: mentions }),
  ]);
}

/** So many reports are listed; the facts and mentions below stand report by report in any case. */
const reportsListed = 24;

/** How much each of several reports says of a thing, with links to where it begins. */
export function reportTable(view: View, said: Said): Element | undefined {
  if (!hasSeveralReports(view.dataset)) return undefined;
  const [facts, mentions] = [startsOf(view, said, said.facts), startsOf(view, said, said.mentions)];
  const reports = [...new Set([...mentions.keys(), ...facts.keys()])];
  if (reports.length === 0) return undefined;
  const rows = reports
    .slice(0, reportsListed)
    .map((report) => [
      [thingLink(view, report)],
      facts.get(report) ?? '',
      mentions.get(report) ?? '',
    ]);
  const rest = reports.length - rows.length;
  return h('section', [
    h('h2', `In ${counted(reports.length, 'report')}`),
    plainTable(['Report', 'Facts', 'Mentions'], rows),
    rest > 0 ? h('p', `${counted(rest, 'further report')} below.`) : '',
  ]);
}

/** For each report, how many records of a list rest on it, linked to where they begin. */
function startsOf(view: View, { thing }: Said, list: List): ReadonlyMap<string, Element> {
  const { dataset } = view;
  const pageOf = new Map(list.pages.flatMap((page, nth) => page.map((group) => [group, nth])));
  const links = byReport(dataset, list.pages.flat()).map(([report, groups]) => {
    const count = groups.reduce((sum, { records }) => sum + records.length, 0);
    const page = groups[0] === undefined ? 0 : (pageOf.get(groups[0]) ?? 0);
    const href = view.to(`${pathOf(thing, list, page)}#${list.of}-${lastSegment(report)}`);
    return [report, h('a', { href }, String(count))] as const;
  });
  return new Map(links);
}

function show(
  view: View,
  thing: AnyRecord,
  { of, groups }: { readonly of: List['of']; readonly groups: readonly EvidenceGroup[] },
): Element {
  return of === 'facts' ? factTable(view, thing, groups) : mentionList(view, groups);
}

function further(
  view: View,
  thing: AnyRecord,
  { list, page = 0 }: { readonly list: List; readonly page?: number },
): Element[] {
  if (page + 1 >= list.pages.length) return [];
  const href = view.to(pathOf(thing, list, page + 1));
  return [h('p', h('a', { href }, `Further ${rangeOf(list, page + 1)}`))];
}

function pathOf(thing: AnyRecord, { of }: List, page: number): string {
  return page === 0 ? pagePath(thing.id) : `${pagePath(thing.id)}${of}/${page + 1}/`;
}

/** Which of the records of a list stand on a page, in words. */
function rangeOf({ of, pages }: List, page: number): string {
  const counts = pages.map((groups) =>
    groups.reduce((sum, { records }) => sum + records.length, 0),
  );
  const sum = (end: number): number => counts.slice(0, end).reduce((all, one) => all + one, 0);
  return `${of} ${sum(page) + 1} to ${sum(page + 1)} of ${sum(pages.length)}`;
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}
