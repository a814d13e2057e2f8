import { isUnitSymbol } from '../unit-symbols.ts';
import { believe, standsWherePlacesDo } from './belief.ts';
import type { Belief, NameInText } from './belief.ts';
import { kindOfHead, officeHeads } from './head-words.ts';
import type { NameKind } from './names.ts';
import { isFirstName, isPlace, stateLetters, stateShort } from './place-words.ts';
import { knownBodies, noNames, topics } from './word-lists.ts';

/** Tell what one capitalised word names, or undefined where it names nothing. */
export function classifyWord(name: NameInText): Belief | undefined {
  const { own, words } = name;
  if (isState(name)) return believe('place', 'name-state', 'high');
  if (
    noNames.has(words) ||
    words.length < 2 ||
    /^(?:[IVXL]+|FY\d*|[QH]\d|\d.*|.*\d{3,}.*)$/.test(words)
  ) {
    return undefined;
  }
  if (isUnitSymbol(words) && /\d ?$/.test(name.before)) return undefined;
  const shape = own[0]?.shape;
  if (shape === 'acronym' || shape === 'mixed') return classifyAcronym(words);
  const head = kindOfHead(words);
  return head === undefined ? classifyPlainWord(name) : classifyHeadAlone(name, head);
}

/** "Dalton, GA", "Carville, La.": the short form of a state behind a town. */
function isState({ words, before, behind }: NameInText): boolean {
  if (stateLetters.has(words)) return /, $/.test(before);
  return stateShort.has(words) && behind.startsWith('.') && /\p{Lu}[\p{L}.]+, $/u.test(before);
}

/** A plural of capitals, such as NGOs, names a class and no one body. */
function classifyAcronym(words: string): Belief | undefined {
  if (/^\P{Ll}{2,}s$/u.test(words)) return undefined;
  return believe('organisation', 'name-acronym', 'medium');
}

function classifyPlainWord(name: NameInText): Belief | undefined {
  const { own, words, behind, survey } = name;
  const ordinary = survey.isOrdinary(words.toLowerCase()) && !knownBodies.has(words);
  const lower = words.toLowerCase();
  const capitalOnlyHere = ordinary || (survey.isEnglish(lower) && !survey.capitals.has(words));
  if (own[0]?.begins === true && capitalOnlyHere && !isEnclosed(name)) {
    const owner = !ordinary && /^['\u2019]s /.test(behind);
    return owner ? believe('person', 'name-owner', 'low') : undefined;
  }
  return ordinary || topics.has(words) ? undefined : classifyKnownWord(name);
}

function isEnclosed({ before, behind }: NameInText): boolean {
  return /^[)"\u2019\u201d]/.test(behind) && /[("\u2018\u201c]$/.test(before);
}

function classifyKnownWord(name: NameInText): Belief | undefined {
  const { words, before, behind } = name;
  if (knownBodies.has(words) || /^Of[a-z]{2,4}$/.test(words)) {
    return believe('organisation', 'name-known-body', 'high');
  }
  if (isAfterOffice(name)) return believe('person', 'name-after-office', 'medium');
  if (isFirstName(words) && !/\b(?:in|at|near) $/.test(before))
    return believe('person', 'name-first', 'medium');
  if (standsWherePlacesDo(name) || / of $/.test(before)) {
    return believe('place', 'name-after-preposition', 'low');
  }
  if (personVerb.test(behind) || judgeBehind.test(behind)) {
    return believe('person', 'name-before-verb', 'low');
  }
  if (isAmongPlaces(name)) return believe('place', 'name-among-places', 'medium');
  return isOnceInCapitals(name) ? undefined : believe('organisation', 'name-single', 'low');
}

/** "judge Oake", "President-elect Oake": the noun of an office in lower case, or with what it lacks yet. */
function isAfterOffice({ before }: NameInText): boolean {
  const office = /(?<!\p{L})(\p{L}+)(-elect|-designate| nominee)? $/u.exec(before);
  const [, word = '', lacks] = office ?? [];
  if (lacks === undefined && !/^\p{Ll}/u.test(word)) return false;
  return officeHeads.has(word.charAt(0).toUpperCase() + word.slice(1));
}

/** "Sotomayor, J., dissenting". */
const judgeBehind = /^, (?:C\.? ?)?(?:L\.? ?)?JJ?\.?[,)]/;

/** A word of English, or one that opens a sentence, which the report writes so nowhere else. */
function isOnceInCapitals({ own, words, survey, behind }: NameInText): boolean {
  if (/^['\u2019]s /.test(behind)) return false;
  const count = survey.capitals.get(words) ?? 0;
  return own[0]?.begins === true ? count === 0 : count < 2 && survey.isEnglish(words.toLowerCase());
}

const next = /^(?:, |,? and )(\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+)?)/u;
const last = /(\p{Lu}[\p{L}'\u2019-]+)(?:, |,? and )$/u;

/** "Hull, Swansea and Perth": what stands in a list with a place is mostly one. */
function isAmongPlaces({ before, behind }: NameInText): boolean {
  if (isPlace(last.exec(before)?.[1] ?? '')) return true;
  return leadsToPlaces.test(before) && isPlace(next.exec(behind)?.[1] ?? '');
}

const leadsToPlaces = /(?:^|[^\p{L}])(?:in|at|near|from|to|of|as|between|including|visited) $/iu;

/** What people do, and bodies seldom. */
const personVerb =
  /^(?: (?:also|later|then|had|has|did|was|is|who|himself|herself))?,? (?:said|told|testified|wrote|argued|explained|denied|claimed|believed|thought|knew|replied|resigned|died|asked|recalled|stated|stating|arrested|appointed|born|met|spoke|called|admitted|acknowledged|used|raised|lost|won|tweeted)(?!\p{L})/u;

const determiners =
  /(?:^|[\s("\u201c\u2018])(?:the|this|our|its|their|his|her|my|each|that|of|by|new|former|then|deputy)[ -]$/i;
const aloneAsNames = new Set(
  'Congress Parliament Cabinet Treasury Senate Government Watergate Brexit Stormont'.split(' '),
);

/** "the Committee": a head noun with a capital is a short form, where a word holds it to one. */
function classifyHeadAlone(
  { own, words, before, behind }: NameInText,
  kind: NameKind,
): Belief | undefined {
  const alone = believe(kind, 'name-head-alone', 'low');
  if (aloneAsNames.has(words)) return alone;
  if (/[^iu]s$/.test(words) || kind === 'service') return undefined;
  const begins = own[0]?.begins === true;
  if (kind === 'place') return !begins && /\b(?:the|at) $/.test(before) ? alone : undefined;
  const owned = /^['\u2019]s /.test(behind) || /['\u2019]s? $/.test(before);
  const office =
    kind === 'office' && !begins && !/\b(?:an?|any|each|every|no|relevant) $/.test(before);
  const staffed = /^ (?:staff|counsel|hearings?|investigators) /.test(behind);
  const held =
    owned || staffed || determiners.test(before) || office || /\b(?:1[5-9]|20)\d\d $/.test(before);
  return held ? alone : undefined;
}
