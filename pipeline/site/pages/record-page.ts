import type { AnyRecord } from '../../core/model.ts';
import { h, present, words } from '../hast.ts';
import { kindLabel, labelOf } from '../labels.ts';
import { addressHistory } from '../parts/address-history.ts';
import { citeBox } from '../parts/cite-box.ts';
import { factTable } from '../parts/fact-table.ts';
import { recordTable } from '../parts/record-table.ts';
import { pagePath } from '../paths.ts';
import { textOf } from '../record-kinds.ts';
import type { Page, Site } from '../view.ts';

/** The page of any other thing, such as a variable, a period or a reviewer: what its record says. */
export function recordPage({ dataset }: Site, record: AnyRecord): Page {
  const label = labelOf(dataset, record.id);
  const description = textOf(record, 'description');
  const naming = dataset.naming(record.id).map((found) => found.record);
  return {
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
        factTable(view, record),
        addressHistory(view, record.id),
        citeBox(view, record.id),
      ),
  };
}
