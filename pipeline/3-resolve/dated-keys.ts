import { entityAddress } from '../core/iri.ts';

type Keys = Readonly<Record<string, string>>;

const endings = new Map([
  [4, 'Year'],
  [7, 'Month'],
  [10, 'Date'],
]);

/** Give the one key of a date, by how precise it is: none where the source does not say it. */
export function datedKeys(stem: string, date: string | undefined): Keys {
  const ending = date === undefined ? undefined : endings.get(date.length);
  return date === undefined || ending === undefined ? {} : { [`${stem}${ending}`]: date };
}

/** Leave out the keys of which the source says nothing. */
export function present(keys: Readonly<Record<string, string | undefined>>): Keys {
  const said = Object.entries(keys).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, value]],
  );
  return Object.fromEntries(said);
}

/** Give the address of an entity, variable or period that may not be said. */
export function addressIfSaid(id: string | undefined): string | undefined {
  return id === undefined ? undefined : entityAddress(id);
}
