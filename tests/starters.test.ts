import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collectFlags } from '../pipeline/core/flags.ts';
import type { SourceRegister } from '../pipeline/core/schema-types.ts';
import { faultsOf } from '../pipeline/core/schema.ts';
import { joinRegister } from '../pipeline/3-resolve/register.ts';
import { takeStarters } from '../pipeline/build/starters.ts';
import { makeStarters } from '../pipeline/tools/make-starters.ts';

const place = { file: 'catalogue.yaml', start: 0, end: 0 };
const made = await makeStarters();
const registers = [...made].map(([name, text]) => ({
  file: `starter/${name}`,
  value: JSON.parse(text) as SourceRegister,
  whereOf: () => place,
}));

test('the starter registers are what the packages and tables give', () => {
  for (const [name, text] of made) {
    const path = new URL(`../pipeline/starters/${name}.json`, import.meta.url);
    expect(readFileSync(path, 'utf8') === text, name).toBe(true);
  }
});

test('they are valid registers that go together: no id and no unshared name twice', () => {
  const { flag, diagnostics } = collectFlags();
  joinRegister(registers, flag);
  expect(diagnostics).toEqual([]);
  for (const { value } of registers) {
    expect(faultsOf('source-register.schema.json', value)).toEqual([]);
  }
});

test('every identifier says where it was seen', () => {
  const links = registers.flatMap(({ value }) => value.entities.flatMap(({ links = [] }) => links));
  expect(links.length).toBeGreaterThan(900);
  expect(links.filter(({ seenIn }) => !/@[0-9a-f.]+$/.test(seenIn))).toEqual([]);
});

test('only what the texts mention is taken, and the own register comes first', () => {
  const value: SourceRegister = {
    kind: 'organisation',
    entities: [{ id: 'the-office', name: 'Home Office' }],
  };
  const own = { file: 'organisations.yaml', value, whereOf: () => place };
  const taken = takeStarters({
    included: ['starter/countries', 'starter/uk-government'],
    own: [own],
    texts: [
      'The Home Office, the FCO and Defra sent a bridge to Norway.',
      'The Foreign and Commonwealth Office did not, nor did the ORR.',
    ],
    whereOf: () => place,
  });
  expect(taken.map(({ file, value }) => [file, value.entities.map(({ id }) => id)])).toEqual([
    ['starter/countries', ['norway']],
    [
      'starter/uk-government',
      ['department-for-environment-food-and-rural-affairs', 'foreign-and-commonwealth-office'],
    ],
  ]);
});

function takenFrom(included: readonly string[], ...texts: string[]): (string | undefined)[] {
  const taken = takeStarters({ included, own: [], texts, whereOf: () => place });
  return taken.flatMap(({ value }) => value.entities.map(({ id }) => id));
}

test('a name that means something else as often is not taken for a country', () => {
  const text = 'Votes were counted in Georgia and New Mexico. Chad Reed of Jordan Boats spoke.';
  expect(takenFrom(['starter/countries', 'starter/states'], text)).toEqual(['new-mexico']);
  expect(takenFrom(['starter/countries'], 'The rail board of Northern Ireland met.')).toEqual([
    'northern-ireland',
  ]);
  expect(takenFrom(['starter/countries', 'starter/uk-places'], 'England and Wales.')).toEqual([
    'england',
    'wales',
  ]);
});

test('a name without what makes it one thing is taken for none', () => {
  const law = 'The board asked under the Freedom of Information Act.';
  expect(takenFrom(['starter/laws'], law)).toEqual([]);
  const year = 'The archive closed under the Freedom of Information Act 2000.';
  expect(takenFrom(['starter/laws'], law, year)).toEqual(['freedom-of-information-act-2000']);
  expect(takenFrom(['starter/uk-government'], 'A national archives service.')).toEqual([]);
});

test('former names and ends say when, and where that was seen', () => {
  const told = registers
    .flatMap(({ value }) => value.entities)
    .filter(({ description = '' }) => /\b(?:Ended|Called) /.test(description));
  expect(told.length).toBeGreaterThan(20);
  for (const { description = '', names = [] } of told) {
    expect(description).toMatch(/\b\d{4}\b.* \((?:https?:\/\/\S+|\S+@[0-9a-f]{40})\)\.$/);
    for (const { form, seenIn } of names) expect(form !== 'former' || seenIn).toBeTruthy();
  }
  const [roads] = told.filter(({ id }) => id === 'national-highways');
  expect(roads?.names).toContainEqual({
    name: 'Highways England',
    form: 'former',
    seenIn: 'https://wikimili.com/en/National_Highways',
  });
  expect(roads?.description).toContain('Called Highways England until 19 August 2021');
});
