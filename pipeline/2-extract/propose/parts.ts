import type { Span } from '../../core/model.ts';
import type { KnownThings, Masked, Token } from './mask-passage.ts';
import type { Fields } from './proposal.ts';

/** Where a match stands, and what its words may mean. */
export interface Surroundings {
  readonly text: string;
  readonly masked: Masked;
  readonly sentence: Span;
  readonly known: KnownThings;
}

/** A part of a match: a thing found, or words. */
export interface Part extends Span {
  readonly token?: Token;
}

/** The parts of a match by the fields that they fill. */
export type Parts = ReadonlyMap<string, Part>;

/** What a rule says of the parts: fields, fields that lack, and what else the words rest on. */
export interface Filled {
  readonly fields: Fields;
  readonly suggest: Fields;
  readonly core: string;
  readonly more?: readonly Span[];
}

/** Give the id of the entity that a part names. */
export function entityOf(parts: Parts, field: string): string | undefined {
  return parts.get(field)?.token?.entity;
}

/** Give the date that a part states, as precise as its words. */
export function dateOf(parts: Parts, field: string): string | undefined {
  const value = parts.get(field)?.token?.value;
  return value?.kind === 'date' ? value.value : undefined;
}

/** Leave out what the words do not say. */
export function present(fields: Readonly<Record<string, string | undefined>>): Fields {
  const said = Object.entries(fields).filter((field): field is [string, string] => {
    return field[1] !== undefined;
  });
  return Object.fromEntries(said);
}
