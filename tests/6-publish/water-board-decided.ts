import type { AnyRecord, Composed } from '../../pipeline/core/model.ts';
import { report } from './water-board-places.ts';
import type { Say } from './water-board-places.ts';

const dates = { Date: '2024-02-29', Month: '2024-02', Year: '2024' } as const;
const endings = Object.keys(dates) as (keyof typeof dates)[];

/** What every record that a person decided has in common. */
export interface Decision {
  readonly say: Say;
  /** Tells the records of one passage from those of another. */
  readonly key: string;
  readonly passage: string;
  readonly evidenceOf: (id: string) => AnyRecord;
}

/** Observations, statements, changes, grants and roles: every key, and dates of each precision. */
export function factsOf(decision: Decision): Composed[] {
  return [
    ...endings.map((ending) => observation(ending, decision)),
    ...endings.map((ending) => statement(ending, decision)),
    ...values.map((value, index) => valued(value, index, decision)),
    ...endings.map((ending) => grant(ending, decision)),
    ...endings.map((ending) => role(ending, decision)),
    change(decision),
  ];
}

function dated(stem: string, ending: keyof typeof dates) {
  return { [`${stem}${ending}`]: dates[ending] };
}

function decided(id: string, { say, evidenceOf }: Decision) {
  return {
    stance: 'fact',
    status: 'reviewed',
    method: 'curated',
    because: say('=because'),
    wasAttributedTo: ['agent/keeper', 'agent/second'],
    dateAccepted: '2026-01-31',
    wasDerivedFrom: evidenceOf(id),
  };
}

function observation(ending: keyof typeof dates, decision: Decision): Composed {
  const id = `${report}/observation/o-${decision.key}-${ending.toLowerCase()}`;
  const amount =
    ending === 'Date'
      ? { numericValue: '17970000.05', currencyCode: 'GBP', per: decision.say('week, or') }
      : {
          minValue: '-0.5',
          maxValue: '5900000',
          unitCode: 'P1',
          unitText: decision.say('per, cent'),
        };
  return {
    kind: 'observation',
    record: {
      id,
      type: 'Observation',
      name: decision.say('staff: Water Board'),
      observationAbout: 'id/water-board',
      variableMeasured: 'id/staff',
      ...amount,
      hedge: ending === 'Date' ? 'at-least' : 'range',
      ...dated('observation', ending),
      ...(ending === 'Year' ? { temporal: 'id/period-2018-19' } : {}),
      spatial: 'id/spring',
      saidBy: 'id/water-board',
      ...dated('said', ending),
      ...decided(id, decision),
    },
  };
}

const values = [
  { property: 'serviceType', valueText: 'wells' },
  { property: 'version', valueNumber: '2.5' },
  ...endings.map((ending) => ({ property: 'foundingDate', [`value${ending}`]: dates[ending] })),
] as const;

function statement(ending: keyof typeof dates, decision: Decision): Composed {
  const id = `${report}/statement/s-${decision.key}-${ending.toLowerCase()}`;
  return {
    kind: 'statement',
    record: {
      id,
      type: ['Statement', 'Claim'],
      subject: 'id/water-board',
      property: 'member',
      object: 'id/spring',
      appearance: decision.passage,
      author: 'id/water-board',
      ...dated('created', ending),
      ...dated('since', ending),
      ...dated('until', ending),
      spatial: 'id/spring',
      ...decided(id, decision),
    },
  };
}

function valued(value: (typeof values)[number], index: number, decision: Decision): Composed {
  const id = `${report}/statement/v-${decision.key}-${index}`;
  const said = 'valueText' in value ? { ...value, valueText: decision.say('-wells') } : value;
  const about = { subject: 'id/water-board', ...said, appearance: decision.passage };
  const type = ['Statement', 'Claim'];
  return { kind: 'statement', record: { id, type, ...about, ...decided(id, decision) } };
}

function grant(ending: keyof typeof dates, decision: Decision): Composed {
  const id = `${report}/grant/g-${decision.key}-${ending.toLowerCase()}`;
  const bounds = { minValue: '1000000', maxValue: '2000000' };
  const amount =
    ending === 'Date' ? { numericValue: '600000', per: decision.say('+year') } : bounds;
  return {
    kind: 'grant',
    record: {
      id,
      type: 'MonetaryGrant',
      funder: 'id/water-board',
      fundedItem: 'id/spring',
      amount: { id: `${id}#amount`, type: 'MonetaryAmount', ...amount, currency: 'GBP' },
      ...(ending === 'Month' ? { purpose: decision.say('@new, "pipes"') } : {}),
      ...dated('announced', ending),
      ...decided(id, decision),
    },
  };
}

function role(ending: keyof typeof dates, decision: Decision): Composed {
  const id = `${report}/role/r-${decision.key}-${ending.toLowerCase()}`;
  return {
    kind: 'role',
    record: {
      id,
      type: 'Membership',
      holder: 'id/water-board',
      post: 'id/spring',
      organization: 'id/water-board',
      ...dated('since', ending),
      ...dated('until', ending),
      saidBy: 'id/water-board',
      ...dated('said', ending),
      ...decided(id, decision),
    },
  };
}

function change(decision: Decision): Composed {
  const id = `${report}/change/c-${decision.key}`;
  const end = `${report}/observation/o-${decision.key}`;
  const ends = { from: `${end}-month`, to: `${end}-year` };
  return { kind: 'change', record: { id, type: 'Change', ...ends, ...decided(id, decision) } };
}
