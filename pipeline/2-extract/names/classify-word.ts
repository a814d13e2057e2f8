import { isUnitSymbol } from '../unit-symbols.ts';
import { believe } from './belief.ts';
import type { Belief, NameInText } from './belief.ts';
import { kindOfHead } from './head-words.ts';
import type { NameKind } from './names.ts';
import { isCommonWord, stateLetters, stateShort } from './place-words.ts';
import { knownBodies } from './known-bodies.ts';
import { classifyLoneName } from './lone-names.ts';
import { noNames, openers, topics } from './word-lists.ts';

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
  if (shape === 'acronym' || shape === 'mixed') return classifyAcronym(name);
  const head = kindOfHead(words);
  if (
    head === undefined &&
    /^(?:office|organisation)$/.test(kindOfHead(words.replace(/s$/, '')) ?? '')
  ) {
    return undefined;
  }
  return head === undefined ? classifyPlainWord(name) : classifyHeadAlone(name, head);
}

/** "Dalton, GA", "Carville, La.": the short form of a state behind a town. */
function isState({ words, before, behind }: NameInText): boolean {
  if (stateLetters.has(words)) return /, $/.test(before);
  return stateShort.has(words) && behind.startsWith('.') && /\p{Lu}[\p{L}.]+, $/u.test(before);
}

/** Bodies whose letters make a word of English. */
const wordsAsBodies = new Set(
  'WHO NICE POST SAGE UNITE MIND CARE RAND ICE DOE CAT FAST STAR HOPE PACT ACT AIM DIVE CAB PAC SIS LEAP CASE CORE ACE'.split(
    ' ',
  ),
);

/** Aircraft by the mark of their nation: "VH-ABC", "G-ABCD". */
const registration =
  /^(?:VH|ZK|ZS|EI|HB|PH|LN|OY|SE|OH|VT|OO|EC|CS|SP|OK|OE|LX|TF|TC|HZ|A6|9[HMV])-[A-Z]{3}$|^[BCDFGI]-[A-Z]{4}$/;
/** Grades of credit: "AAA", "BBB+". */
const rating = /^(?:AAA|BBB|BB|CCC|A[1-3]|Aa[1-3a]|B[1-3]|Ba[1-3a]a?|Caa[1-3]?)$/;

/** No body: a plural of capitals (NGOs names a class), a letter with a number (Q87), a word of English in capitals, a mark. */
function classifyAcronym({ words, before, behind }: NameInText): Belief | undefined {
  if (registration.test(words)) return undefined;
  if (rating.test(words) && !/\b[Tt]he $/.test(before)) return undefined;
  if (/\/$/.test(before) && /^[./]\d/.test(behind)) return undefined;
  if (/^\P{Ll}{2,}s$/u.test(words)) return undefined;
  if (/^\p{Lu}{1,2}-?\d+\p{Lu}?$/u.test(words) && !/^(?:MI[56]|G7|G8|G20)$/.test(words))
    return undefined;
  const lower = words.toLowerCase();
  const english = isCommonWord(lower) || openers.has(lower);
  if (english && !wordsAsBodies.has(words)) return undefined;
  return believe('organisation', 'name-acronym', 'medium');
}

function classifyPlainWord(name: NameInText): Belief | undefined {
  const { own, words, behind, survey } = name;
  const begins = own[0]?.begins === true;
  const ordinary = survey.isOrdinary(words.toLowerCase()) && (begins || !knownBodies.has(words));
  const lower = words.toLowerCase();
  const capitalOnlyHere = ordinary || (survey.isEnglish(lower) && !survey.capitals.has(words));
  if (begins && capitalOnlyHere && !isEnclosed(name)) {
    const owner = !ordinary && /^['\u2019]s /.test(behind);
    return owner ? believe('person', 'name-owner', 'low') : undefined;
  }
  return ordinary || topics.has(words) ? undefined : classifyLoneName(name);
}

function isEnclosed({ before, behind }: NameInText): boolean {
  return /^[)"\u2019\u201d]/.test(behind) && /[("\u2018\u201c]$/.test(before);
}

const determiners =
  /(?:^|[\s("\u201c\u2018])(?:the|this|our|its|their|his|her|my|each|that|of|by|new|former|then|deputy)[ -]$/i;
const aloneAsNames = new Set(
  'Congress Parliament Cabinet Treasury Senate Government Watergate Brexit Stormont Commons Lords Admiralty'.split(
    ' ',
  ),
);

/** Bodies that need no article: "a complaint to Police". */
const forces = new Set('Police Army Navy Coastguard'.split(' '));

/** Nouns that with a capital alone are mostly no short form of a body's or work's name. */
const neverAlone = new Set(
  'Management Enforcement Housing Insurance Practice Staff Workforce Community Solutions Task Front Mechanism Workshop Cell Command Establishment Yard Policy Standard Note Page Notice Record'.split(
    ' ',
  ),
);

/** "the Committee": a head noun with a capital is a short form, where a word holds it to one. */
function classifyHeadAlone(name: NameInText, kind: NameKind): Belief | undefined {
  const { own, words, before, survey } = name;
  if (/\b(?:anti|pro|non)-$/i.test(before)) return undefined;
  if (kind === 'legislation' && /^ \d{1,3}(?!\d)/.test(name.behind)) return undefined;
  const alone = believe(kind, 'name-head-alone', 'low');
  const begins = own[0]?.begins === true;
  if (aloneAsNames.has(words)) return alone;
  if (forces.has(words) && (!begins || survey.capitals.has(words))) return alone;
  if (/[^iu]s$/.test(words) || kind === 'service' || neverAlone.has(words)) return undefined;
  if (kind === 'place') return !begins && /\b(?:the|at) $/.test(before) ? alone : undefined;
  return isHeld(name, kind) ? alone : undefined;
}

/** Tell whether the words around a noun say that it is a certain one's. */
function isHeld({ own, before, behind }: NameInText, kind: NameKind): boolean {
  if (/^['\u2019]s /.test(behind) || /['\u2019]s? $/.test(before)) return true;
  if (determiners.test(before) || /\b(?:1[5-9]|20)\d\d $/.test(before)) return true;
  if (/^ (?:staff|counsel|hearings?|investigators) /.test(behind)) return true;
  const begins = own[0]?.begins === true;
  return kind === 'office' && !begins && !/\b(?:an?|any|each|every|no|relevant) $/.test(before);
}
