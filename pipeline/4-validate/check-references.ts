import type { Flag, Where } from '../core/flags.ts';
import type { SourceDecision, SourceReport } from '../core/schema-types.ts';

/** Who and what may be named: ids of entities and of agents. */
export interface Known {
  readonly hasEntity: (id: string) => boolean;
  readonly hasAgent: (id: string) => boolean;
}

type WhereOf = (path: readonly (string | number)[]) => Where;

/** Flag authors and publishers of a report that the register does not have. */
export function checkReportReferences(
  report: SourceReport,
  whereOf: WhereOf,
  { known, flag }: { readonly known: Known; readonly flag: Flag },
): void {
  for (const key of ['author', 'publisher'] as const) {
    for (const [index, id] of (report[key] ?? []).entries()) {
      if (!known.hasEntity(id)) flag('entity-unknown', whereOf([key, index]), { id });
    }
  }
}

/** Flag speakers and reviewers of decisions that nobody knows. */
export function checkDecisionReferences(
  decisions: readonly SourceDecision[],
  whereOf: WhereOf,
  { known, flag }: { readonly known: Known; readonly flag: Flag },
): void {
  for (const [index, { by, second, quotation }] of decisions.entries()) {
    const at = (...keys: string[]): Where => whereOf(['decisions', index, ...keys]);
    if (!known.hasAgent(by)) flag('agent-unknown', at('by'), { id: by });
    if (second !== undefined && !known.hasAgent(second)) {
      flag('agent-unknown', at('second'), { id: second });
    }
    const speaker = quotation?.speaker;
    if (speaker !== undefined && !known.hasEntity(speaker)) {
      flag('entity-unknown', at('quotation', 'speaker'), { id: speaker });
    }
  }
}
