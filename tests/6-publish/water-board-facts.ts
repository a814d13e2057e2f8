import type { Composed } from '../../pipeline/core/model.ts';
import { factKeys, propertiesBy } from '../../pipeline/core/properties.ts';
import type { Say } from './water-board-places.ts';

/** Variables and periods, every key filled. */
export function definitions(say: Say): Composed[] {
  const description = say('People who work there,\nat “full” time');
  return [
    {
      kind: 'variable',
      record: {
        id: 'id/staff',
        type: 'StatisticalVariable',
        name: say('staff'),
        description,
        measuredProperty: 'https://example.org/number?of=staff',
        populationType: 'https://example.org/Person',
        measurementDenominator: 'id/staff',
      },
    },
    ...[
      { periodStartDate: '2018-04-01', periodEndDate: '2019-03-31' },
      { periodStartMonth: '2018-04', periodEndMonth: '2019-03' },
      { periodStartYear: '2018', periodEndYear: '2019' },
    ].map((ends, index): Composed => ({
      kind: 'period',
      record: {
        id: `id/period-2018-19${index === 0 ? '' : `-${index}`}`,
        type: 'PeriodOfTime',
        name: say('2018/19'),
        description: say('=A year'),
        ...ends,
      },
    })),
  ];
}

/** Plain triples with two values for every key that they may have. */
export function plainTriples(say: Say): Composed {
  const keys = factKeys.map((key) => [key, valuesOf(key, say)]);
  return {
    kind: 'fact',
    record: { id: 'id/water-board', ...(Object.fromEntries(keys) as Record<string, string[]>) },
  };
}

function valuesOf(key: string, say: Say): string[] {
  if (propertiesBy.text.includes(key)) return [say('-springs'), say('wells, “old”')];
  if (propertiesBy.number.includes(key)) return ['-0.5', '2'];
  if (key === 'heldBy' || propertiesBy.object.includes(key)) return ['id/naiad', 'id/spring'];
  if (key.endsWith('Date')) return ['1911-02-28', '2024-02-29'];
  return key.endsWith('Month') ? ['1911-02', '2024-02'] : ['1911', '2024'];
}
