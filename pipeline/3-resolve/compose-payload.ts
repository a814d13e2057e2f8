import { decidedAddress, entityAddress, partAddress } from '../core/iri.ts';
import type { PayloadKind } from '../core/decision.ts';
import type { NameOf } from '../core/model.ts';
import type {
  SourceChange,
  SourceGrant,
  SourceNamedTerm,
  SourceObservation,
  SourceQuotation,
  SourceRole,
  SourceStatement,
} from '../core/schema-types.ts';
import { addressIfSaid, datedKeys, present } from './dated-keys.ts';

/** What a payload needs to know of the record that is made of it. */
export interface Made {
  readonly id: string;
  readonly report: string;
  /** The quoted words, and the paragraph or list item where they stand. */
  readonly text: string;
  readonly passage: string;
  readonly nameOf: NameOf;
}

interface Payloads {
  readonly quotation: SourceQuotation;
  readonly namedTerm: SourceNamedTerm;
  readonly observation: SourceObservation;
  readonly change: SourceChange;
  readonly grant: SourceGrant;
  readonly role: SourceRole;
  readonly statement: SourceStatement;
}

type Composers = {
  readonly [Kind in PayloadKind]: (payload: Payloads[Kind], made: Made) => object;
};

/** How each payload becomes the keys of its record, but for its address and its provenance. */
export const composers: Composers = {
  quotation: ({ speaker }, { text, passage }) => ({
    type: 'Quotation',
    text,
    ...(speaker === undefined ? {} : { spokenByCharacter: [entityAddress(speaker)] }),
    isPartOf: passage,
    wordingKind: 'verbatim',
  }),
  namedTerm: (_payload, { text, passage }) => ({ type: 'NamedTerm', text, isPartOf: passage }),
  observation: composeObservation,
  change: ({ from, to }, { report }) => ({
    type: 'Change',
    from: decidedAddress(report, 'observation', from),
    to: decidedAddress(report, 'observation', to),
  }),
  grant: ({ funder, funded, currency, per, purpose, announced, ...amount }, { id }) => ({
    type: 'MonetaryGrant',
    funder: entityAddress(funder),
    fundedItem: entityAddress(funded),
    amount: {
      id: partAddress(id, 'amount'),
      type: 'MonetaryAmount',
      ...amountKeys(amount),
      currency,
      ...present({ per }),
    },
    ...present({ purpose }),
    ...datedKeys('announced', announced),
  }),
  role: ({ person, post, organisation, since, until, author, said }) => ({
    type: 'Membership',
    holder: entityAddress(person),
    post: entityAddress(post),
    ...present({ organization: addressIfSaid(organisation) }),
    ...datedKeys('since', since),
    ...datedKeys('until', until),
    ...present({ saidBy: addressIfSaid(author) }),
    ...datedKeys('said', said),
  }),
  statement: composeStatement,
};

function composeObservation(observation: SourceObservation, { nameOf }: Made): object {
  const { about, variable, hedge, unit, unitText, currency, per } = observation;
  const { date, period, place, author, said } = observation;
  return {
    type: 'Observation',
    name: observationName(observation, nameOf),
    observationAbout: entityAddress(about),
    variableMeasured: entityAddress(variable),
    ...amountKeys(observation),
    ...present({ hedge, unitCode: unit, unitText, currencyCode: currency, per }),
    ...datedKeys('observation', date),
    ...present({ temporal: addressIfSaid(period), spatial: addressIfSaid(place) }),
    ...present({ saidBy: addressIfSaid(author) }),
    ...datedKeys('said', said),
  };
}

/** What is measured, of what, when and where: a label for people, such as "members: River Trust, 2014". */
function observationName(
  { about, variable, date, period, place }: SourceObservation,
  nameOf: NameOf,
): string {
  const named = (id: string): string => nameOf(entityAddress(id)) ?? id;
  const around = [
    period === undefined ? date : named(period),
    place === undefined ? place : named(place),
  ];
  const limits = around.filter((limit) => limit !== undefined).map((limit) => `, ${limit}`);
  return `${named(variable)}: ${named(about)}${limits.join('')}`;
}

function composeStatement(statement: SourceStatement, { passage }: Made): object {
  const { subject, property, object, text, number, date } = statement;
  const { from, to, place, author, said } = statement;
  return {
    type: ['Statement', 'Claim'],
    subject: entityAddress(subject),
    property,
    ...present({ object: addressIfSaid(object), valueText: text, valueNumber: number }),
    ...datedKeys('value', date),
    appearance: passage,
    ...present({ author: addressIfSaid(author) }),
    ...datedKeys('created', said),
    ...datedKeys('since', from),
    ...datedKeys('until', to),
    ...present({ spatial: addressIfSaid(place) }),
  };
}

function amountKeys({
  value,
  minimum,
  maximum,
}: Pick<SourceObservation, 'value' | 'minimum' | 'maximum'>) {
  return present({ numericValue: value, minValue: minimum, maxValue: maximum });
}
