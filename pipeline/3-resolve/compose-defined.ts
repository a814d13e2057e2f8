import type { Composed, RecordGroup } from '../core/model.ts';
import type { SourceEntity } from '../core/schema-types.ts';
import { registerGroup } from './compose-register.ts';
import { addressIfSaid, datedKeys, present } from './dated-keys.ts';
import type { Defined } from './register.ts';

const composers: Readonly<Record<Defined['kind'], (source: SourceEntity) => object>> = {
  variable: ({ name, description, measuredProperty, populationType, measurementDenominator }) => ({
    type: 'StatisticalVariable',
    name,
    ...present({ description, measuredProperty, populationType }),
    ...present({ measurementDenominator: addressIfSaid(measurementDenominator) }),
  }),
  period: ({ name, description, start, end }) => ({
    type: 'PeriodOfTime',
    name,
    ...present({ description }),
    ...datedKeys('periodStart', start),
    ...datedKeys('periodEnd', end),
  }),
};

/** Give the records of variables and of periods, each in the order of their addresses. */
export function composeDefined(defined: Iterable<Defined>): RecordGroup[] {
  const sorted = [...defined].sort((a, b) => (a.address < b.address ? -1 : 1));
  return (['variable', 'period'] as const).map((kind) => {
    const same = sorted.filter((one) => one.kind === kind);
    const records = same.map(({ address, source }): Composed => ({
      kind,
      record: { id: address, ...composers[kind](source) },
    }));
    return registerGroup(kind, records);
  });
}
