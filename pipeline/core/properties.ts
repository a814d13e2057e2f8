import review from '../../schemas/source-review.schema.json' with { type: 'json' };
import type { PropertyName, SourceStatement } from './schema-types.ts';

/** The key of a statement that holds its value. */
export type ValueKey = 'object' | 'text' | 'number' | 'date';

const { relation, textProperty, numberProperty, dateProperty } = review.$defs;

/** The properties of statements, by the key that holds their value. */
export const propertiesBy: Readonly<Record<ValueKey, readonly string[]>> = {
  object: relation.enum,
  text: textProperty.enum,
  number: numberProperty.enum,
  date: dateProperty.enum,
};

const valueKeys = Object.keys(propertiesBy) as ValueKey[];

/** Tell which key of a statement holds the value of a property. */
export function valueKeyOf(property: PropertyName): ValueKey {
  const key = valueKeys.find((candidate) => propertiesBy[candidate].includes(property));
  if (key === undefined) throw new Error(`Property ${property} stands in no list`);
  return key;
}

/** Tell which key of a statement is there. */
export function valueKeyIn(statement: SourceStatement): ValueKey | undefined {
  return valueKeys.find((key) => statement[key] !== undefined);
}

/** The stem of the keys of a date: `founding` of foundingDate, foundingMonth and foundingYear. */
export function dateStem(property: string): string {
  return property.replace(/Date$/, '');
}

/** Every key that plain triples may have. */
export const factKeys: readonly string[] = [
  ...propertiesBy.object,
  'heldBy',
  ...propertiesBy.text,
  ...propertiesBy.number,
  ...propertiesBy.date.flatMap((property) =>
    ['Date', 'Month', 'Year'].map((ending) => `${dateStem(property)}${ending}`),
  ),
];
