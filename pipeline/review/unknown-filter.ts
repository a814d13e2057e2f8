import { entityAddress } from '../core/iri.ts';
import { quotationRules } from '../2-extract/propose/quotation-rules.ts';
import { relationGroups } from '../2-extract/propose/propose-statements.ts';
import type { Prepared } from '../build/prepare.ts';
import type { Filters } from './collect-open.ts';

/** Tell which filter names nothing that there is: a typing error would look like finished work. */
export function unknownFilter(
  { report, rule, entity, confidence, paragraph }: Filters,
  { reports, register }: Prepared,
): string | undefined {
  const ids = reports.map(({ resolved }) => resolved.report.id);
  if (report !== undefined && !ids.includes(report)) {
    return `Unexpected report ${report}, expected one of ${ids.join(', ')}.`;
  }
  const rules = [...relationGroups.flatMap((group) => group.rules), ...quotationRules];
  if (rule !== undefined && !rules.some(({ id }) => id === rule)) {
    return `Unexpected rule ${rule}, expected one that \`report-lod propose --rules\` prints.`;
  }
  if (confidence !== undefined && !['high', 'medium', 'low'].includes(confidence)) {
    return `Unexpected confidence ${confidence}, expected high, medium or low.`;
  }
  const address = entityAddress(entity ?? '');
  if (entity !== undefined && !register.entities.has(address) && !register.defined.has(address)) {
    return `Unexpected entity ${entity}, expected an id of the register.`;
  }
  if (paragraph !== undefined && !stands(paragraph, reports)) {
    return `Unexpected paragraph ${paragraph}, expected one of the source, such as 22, or 22/1 for an item.`;
  }
  return undefined;
}

function stands(paragraph: string, reports: Prepared['reports']): boolean {
  return reports.some(({ resolved }) =>
    resolved.sections.some(({ read }) =>
      read()
        .paragraphs.flatMap((each) => [each, ...each.items])
        .some(({ shown }) => shown === paragraph),
    ),
  );
}
