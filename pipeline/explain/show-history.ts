import { reportAddress } from '../core/iri.ts';
import type { Where } from '../core/flags.ts';
import type { SourceDecision } from '../core/schema-types.ts';
import type { Prepared } from '../build/prepare.ts';

/** Show where a place is, as file:line:column. */
export type ShowWhere = (where: Where) => string;

/** Show the events of an address in identifiers.yaml, those that lead to it, and its decision. */
export function showHistory(prepared: Prepared, address: string, show: ShowWhere): string {
  return [...eventsOf(prepared, address, show), ...decisionsOf(prepared, address, show)]
    .map((line) => `  ${line}\n`)
    .join('');
}

function eventsOf({ source }: Prepared, address: string, show: ShowWhere): string[] {
  const { value, whereOf } = source.identifiers;
  return value.flatMap((told, index) => {
    const { address: subject = '', event = '', to = [], because, authority, fingerprint } = told;
    if (subject !== address && !to.includes(address)) return [];
    const parts = [
      subject === address ? event : `${subject} ${event}`,
      ...(fingerprint === undefined ? [] : [`bound to the words ${fingerprint}`]),
      ...(to.length === 0 ? [] : [`leads to ${to.join(', ')}`]),
      ...(because === undefined ? [] : [`because: ${because}`]),
      ...(authority === undefined ? [] : [`by order of ${authority}`]),
    ];
    return [`${show(whereOf([index]))}  ${parts.join('; ')}`];
  });
}

function decisionsOf({ reports }: Prepared, address: string, show: ShowWhere): string[] {
  return reports.flatMap(({ source: { report, review } }) => {
    if (review === undefined || !address.startsWith(`${reportAddress(report.value.id)}/`))
      return [];
    return review.value.decisions.flatMap((decision, index) =>
      address.split('#')[0]?.endsWith(`/${decision.key}`) === true
        ? [`${show(review.whereOf(['decisions', index, 'key']))}  ${said(decision)}`]
        : [],
    );
  });
}

function said({ decision, rule, by, second, on, because, withdrawn }: SourceDecision): string {
  const parts = [
    `${decision}${rule === undefined ? '' : `, found by the rule ${rule}`}, by ${by} on ${on}`,
    ...(second === undefined ? [] : [`second ${second}`]),
    ...(because === undefined ? [] : [`because: ${because}`]),
    ...(withdrawn === undefined ? [] : [`withdrawn on ${withdrawn.on}: ${withdrawn.because}`]),
  ];
  return parts.join('; ');
}
