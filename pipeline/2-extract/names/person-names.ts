import { standsWherePlacesDo } from './belief.ts';
import type { NameInText } from './belief.ts';
import type { NameKind } from './names.ts';
import { isFirstName, isPlace, isSurname } from './place-words.ts';
import { months, noNames, openers, topics } from './word-lists.ts';

/** Nouns that head names of other kinds, and are surnames too. */
export const surnamesToo: ReadonlySet<string> = new Set(
  (
    'Bishop King Law Green Page Wood Marsh Banks Dean Ford Heath Major Price Rose Ward Young Judge Pope Chambers Wells Woods ' +
    'Gates Mills Justice Knight Dale Glen Lane Hill Church Marshall Marshal Post Field Fields Brooks Reed Lake Rock Temple ' +
    'Constable Sheriff Mayor Cross Farm Forest Moor Peak Street Lodge Castle Bridges Bond Day War Close Grove Park Parish Vale'
  ).split(' '),
);

/** First names that are common words too, and names only before a surname. */
const firstNamesToo = new Set(
  'Mark Frank Grant Guy Max Miles Robin Will Rob Rose Bill Ray Dale Dean Earl Gene Jean Jo Lance Pat Rod Ward Drew Ashley Art Hope Grace Joy Faith Penny Poppy Holly Ivy Jack Sandy Christian Dick Nick Sue'.split(
    ' ',
  ),
);

/** Tell whether words are a person's name: a first name or initials, and a surname. */
export function isPersonName(name: NameInText, kind: NameKind | undefined): boolean {
  const { range, own, survey } = name;
  const [first, last] = [own[0], own.at(-1)];
  if (range.open || first === undefined || last === undefined || own.length > 4) return false;
  if (openers.has(last.words.toLowerCase()) && !months.has(last.words)) return false;
  if (own.some(({ shape }) => shape === 'initial')) {
    return kind === undefined || surnamesToo.has(range.head);
  }
  if (!isGiven(first.words) || last.shape === 'acronym') return false;
  if (kind === undefined) return isFamily(last.words, survey);
  if (own.length > 2 || standsWherePlacesDo(name)) return false;
  return surnamesToo.has(last.words) && !isPlace(first.words);
}

function isFamily(word: string, survey: NameInText['survey']): boolean {
  return months.has(word) || (!topics.has(word) && !survey.isOrdinary(word.toLowerCase()));
}

function isGiven(word: string): boolean {
  return (
    isFirstName(word) ||
    firstNamesToo.has(word) ||
    (isSurname(word) && !isPlace(word) && !noNames.has(word))
  );
}
