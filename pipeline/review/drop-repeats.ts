import type { Prepared } from '../build/prepare.ts';
import type { Fields } from '../2-extract/propose/proposal.ts';
import type { OpenProposal } from './collect-open.ts';

/**
 * Leave out statements and roles that a report has said before in the same words of the register: one
 * decision settles them. What was accepted, corrected or added counts as said.
 */
export function dropRepeats(
  open: readonly OpenProposal[],
  reports: Prepared['reports'],
): readonly OpenProposal[] {
  const said = new Set(reports.flatMap(decidedIn));
  return open.filter(({ proposal: { kind, fields }, place: { report } }) => {
    if (kind !== 'statement' && kind !== 'role') return true;
    const key = keyOf(report, kind, fields);
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}

function decidedIn({ source, resolved }: Prepared['reports'][number]): string[] {
  const { id } = resolved.report;
  return (source.review?.value.decisions ?? []).flatMap((made) => {
    if (made.withdrawn !== undefined || made.decision === 'reject') return [];
    const { statement, role } = made;
    if (statement !== undefined) return [keyOf(id, 'statement', statement)];
    return role === undefined ? [] : [keyOf(id, 'role', role)];
  });
}

function keyOf(report: string, kind: string, fields: Fields | object): string {
  const parts = Object.entries(fields).map(([key, value]) => `${key}=${String(value)}`);
  return [report, kind, ...parts.sort()].join('\n');
}
