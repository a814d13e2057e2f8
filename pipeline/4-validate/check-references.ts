import type { Flag, Where } from '../core/flags.ts';
import type { SourceDecision, SourceReport } from '../core/schema-types.ts';

/** Who and what may be named: ids of entities, variables, periods and agents. */
export interface Known {
  readonly hasEntity: (id: string) => boolean;
  readonly hasVariable: (id: string) => boolean;
  readonly hasPeriod: (id: string) => boolean;
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

/** The ids that each payload of a decision names, by what they name. */
const named: readonly {
  readonly payload: 'quotation' | 'observation' | 'grant' | 'role' | 'statement';
  readonly keys: readonly string[];
  readonly has: 'hasEntity' | 'hasVariable' | 'hasPeriod';
}[] = [
  { payload: 'quotation', keys: ['speaker'], has: 'hasEntity' },
  { payload: 'observation', keys: ['about', 'place', 'author'], has: 'hasEntity' },
  { payload: 'observation', keys: ['variable'], has: 'hasVariable' },
  { payload: 'observation', keys: ['period'], has: 'hasPeriod' },
  { payload: 'grant', keys: ['funder', 'funded'], has: 'hasEntity' },
  { payload: 'role', keys: ['person', 'post', 'organisation', 'author'], has: 'hasEntity' },
  { payload: 'statement', keys: ['subject', 'object', 'place', 'author'], has: 'hasEntity' },
];

const unknownRule = {
  hasEntity: 'entity-unknown',
  hasVariable: 'variable-unknown',
  hasPeriod: 'period-unknown',
} as const;

/** Flag entities, variables, periods and reviewers that decisions name and nobody knows. */
export function checkDecisionReferences(
  decisions: readonly SourceDecision[],
  whereOf: WhereOf,
  { known, flag }: { readonly known: Known; readonly flag: Flag },
): void {
  for (const [index, decision] of decisions.entries()) {
    const at = (...keys: string[]): Where => whereOf(['decisions', index, ...keys]);
    for (const key of ['by', 'second'] as const) {
      const id = decision[key];
      if (id !== undefined && !known.hasAgent(id)) flag('agent-unknown', at(key), { id });
    }
    for (const { payload, keys, has } of named) {
      const written = decision[payload] as Readonly<Record<string, string | undefined>> | undefined;
      for (const key of keys) {
        const id = written?.[key];
        if (id === undefined || known[has](id)) continue;
        flag(unknownRule[has], at(payload, key), { id });
      }
    }
  }
}
