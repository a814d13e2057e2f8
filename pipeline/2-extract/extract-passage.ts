import type { NameFound, QuotationFound } from '../core/model.ts';
import { findCapitalised } from './find-capitalised.ts';
import type { CapitalisedFound } from './find-capitalised.ts';
import { findDefinitions } from './find-definitions.ts';
import type { DefinitionFound } from './find-definitions.ts';
import { findNames } from './find-names.ts';
import { findQuotations } from './find-quotations.ts';
import { findValues } from './find-values.ts';
import type { Lexicon } from './lexicon.ts';
import type { Value } from './values.ts';

/** What was found in one plain text; spans are UTF-16 units. */
export interface Extracted {
  readonly names: readonly NameFound[];
  readonly definitions: readonly DefinitionFound[];
  readonly quotations: readonly QuotationFound[];
  readonly values: readonly Value[];
  readonly capitalised: readonly CapitalisedFound[];
}

/** Find names, short forms, quotations, dates, figures and unknown names in one plain text. */
export function extractPassage(
  text: string,
  lexicon: Lexicon,
  known: {
    readonly shortForms: ReadonlyMap<string, string>;
    readonly ordinary: (word: string) => boolean;
  },
): Extracted {
  const values = findValues(text);
  const first = findNames(text, lexicon, known.shortForms);
  const definitions = findDefinitions(text, first);
  const introduced = definitions.filter(
    ({ entity, form }) => entity && !known.shortForms.has(form),
  );
  const names =
    introduced.length === 0
      ? first
      : findNames(text, lexicon, new Map([...known.shortForms, ...pairsOf(introduced)]));
  const dates = values.filter(({ kind }) => kind !== 'figure');
  const taken = [...names, ...dates].sort((a, b) => a.start - b.start);
  const capitalised = findCapitalised(text, taken, known.ordinary);
  return { names, definitions, quotations: findQuotations(text), values, capitalised };
}

/** Short forms whose name is registered, with the entity that they stand for. */
export function pairsOf(definitions: readonly DefinitionFound[]): [string, string][] {
  return definitions.flatMap(({ form, entity }) => (entity === undefined ? [] : [[form, entity]]));
}
