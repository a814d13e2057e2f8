import { believe, standsWherePlacesDo } from './belief.ts';
import type { Belief, NameInText } from './belief.ts';
import { kindOfHead } from './head-words.ts';
import type { NameKind } from './names.ts';
import { isFirstName, stateLetters } from './place-words.ts';
import { knownBodies, noNames, topics } from './word-lists.ts';

/** Tell what one capitalised word names, or undefined where it names nothing. */
export function classifyWord(name: NameInText): Belief | undefined {
  const { own, words, before } = name;
  if (stateLetters.has(words) && /, $/.test(before)) return believe('place', 'name-state', 'high');
  if (noNames.has(words) || words.length < 2 || /^(?:[IVXL]+|\d.*|.*\d{3,}.*)$/.test(words)) {
    return undefined;
  }
  const shape = own[0]?.shape;
  if (shape === 'acronym' || shape === 'mixed') return classifyAcronym(words);
  const head = kindOfHead(words);
  return head === undefined ? classifyPlainWord(name) : classifyHeadAlone(name, head);
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

function classifyKnownWord(name: NameInText): Belief {
  const { words, before, behind } = name;
  if (knownBodies.has(words) || /^Of[a-z]{2,4}$/.test(words)) {
    return believe('organisation', 'name-known-body', 'high');
  }
  if (isFirstName(words)) return believe('person', 'name-first', 'medium');
  if (standsWherePlacesDo(name) || / of $/.test(before)) {
    return believe('place', 'name-after-preposition', 'low');
  }
  return personVerb.test(behind)
    ? believe('person', 'name-before-verb', 'low')
    : believe('organisation', 'name-single', 'low');
}

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
  if (words.endsWith('s') || kind === 'service') return undefined;
  const begins = own[0]?.begins === true;
  if (kind === 'place') return !begins && /\b(?:the|at) $/.test(before) ? alone : undefined;
  const owned = /^['\u2019]s /.test(behind) || /['\u2019]s? $/.test(before);
  const office =
    kind === 'office' && !begins && !/\b(?:an?|any|each|every|no|relevant) $/.test(before);
  const held = owned || determiners.test(before) || office || /\b(?:1[5-9]|20)\d\d $/.test(before);
  return held ? alone : undefined;
}
