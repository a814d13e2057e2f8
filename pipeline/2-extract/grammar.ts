import { calendarRules } from './calendar-rules.ts';
import { fractionForms } from './fraction-forms.ts';
import { hedgeRules } from './hedges.ts';
import { numberForms } from './number-forms.ts';
import { numberJoins } from './number-joins.ts';
import { ordinalForms } from './ordinal-forms.ts';
import { periodJoins } from './period-joins.ts';
import { periodRules } from './period-rules.ts';
import { figureRules } from './read-quantity.ts';
import { referenceRules } from './reference-rules.ts';
import type { Rule } from './rule.ts';
import type { Value } from './values.ts';
import { yearRules } from './year-rules.ts';

/** A part of the grammar: its rules, and the id of the one by which a value was found. */
export interface GrammarPart {
  readonly title: string;
  readonly rules: readonly Rule[];
  readonly ruleOf: (value: Value) => string | undefined;
}

/** Every rule by which dates, periods, figures and references are found: for tests and docs. */
export const grammar: readonly GrammarPart[] = [
  { title: 'References', rules: referenceRules, ruleOf: ({ rule }) => rule },
  { title: 'Dates', rules: [...calendarRules, ...yearRules], ruleOf: ({ rule }) => rule },
  { title: 'Periods', rules: [...periodRules, ...periodJoins], ruleOf: ({ rule }) => rule },
  { title: 'Figures', rules: figureRules, ruleOf: ({ rule }) => rule },
  {
    title: 'How numbers are written',
    rules: [...numberForms, ...fractionForms, ...ordinalForms, ...numberJoins],
    ruleOf: (value) => (value.kind === 'figure' ? value.form : undefined),
  },
  {
    title: 'Hedges',
    rules: hedgeRules,
    ruleOf: (value) =>
      value.kind === 'figure' && value.hedge !== undefined ? `hedge-${value.hedge}` : undefined,
  },
];
