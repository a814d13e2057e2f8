import type { AnyRecord } from '../../core/model.ts';
import { h, present, words } from '../hast.ts';
import { kindLabel, labelOf } from '../labels.ts';
import { addressHistory } from '../parts/address-history.ts';
import { citeBox } from '../parts/cite-box.ts';
import { recordTable } from '../parts/record-table.ts';
import { pagePath } from '../paths.ts';
import { textOf } from '../record-kinds.ts';
import type { Page, Site } from '../view.ts';
import { factSection, laterPages, reportTable, saidOf } from './said-pages.ts';

/** The pages of any other thing, such as a variable, a period or a reviewer: what its record says. */
export function recordPages({ dataset }: Site, record: AnyRecord): Page[] {
  const label = labelOf(dataset, record.id);
  const description = textOf(record, 'description');
  const naming = dataset.naming(record.id).map((found) => found.record);
  const said = saidOf(dataset, record, label);
  const first: Page = {
    path: pagePath(record.id),
    address: record.id,
    title: label,
    description: description ?? label,
    part: 'names',
    records: [...new Set([record, ...naming])],
    trail: [{ name: 'Names', path: 'names/' }],
    main: (view) =>
      present(
        h('h1', h('bdi', words(label))),
        h('p.kind', kindLabel(record)),
        description === undefined ? undefined : h('p.lead', words(description)),
        recordTable(view, record, ['name', 'description']),
        reportTable(view, said),
        factSection(view, said),
        addressHistory(view, record.id),
        citeBox(view, record.id),
      ),
  };
  return [first, ...laterPages(said)];
}
