import { believe } from './belief.ts';
import type { Belief, NameInText } from './belief.ts';
import { classifyWord } from './classify-word.ts';
import { classifyWords } from './classify-words.ts';
import { isBearerOfTown } from './lone-names.ts';
import type { NameKind } from './names.ts';
import { knownBodies } from './known-bodies.ts';
import { isPlace, isSideOfPlace, standsBeforeState } from './place-words.ts';

/** Tell what capitalised words name, or undefined where they name nothing. */
export function classifyName(name: NameInText): Belief | undefined {
  const { range, own, words } = name;
  if (range.title !== undefined) return believe('person', 'name-titled', 'high');
  if (isLawReport(name)) return undefined;
  if (isPlace(words) || isSideOfPlace(words)) return placeUnlessOpener(name);
  if (
    own.length > 1 &&
    (knownBodies.has(words) || knownBodies.has(own.map((token) => token.words).join(' & ')))
  ) {
    return believe('organisation', 'name-known-body', 'high');
  }
  const fixed = fixedKinds.get(words);
  if (fixed !== undefined) return believe(fixed, 'name-fixed', 'high');
  if (own.length < 3 && standsBeforeState(name.behind)) {
    return believe('place', 'name-before-state', 'medium');
  }
  return own.length === 1 ? classifyWord(name) : classifyWords(name);
}

const listed = (kind: NameKind, names: string): [string, NameKind][] =>
  names.split(', ').map((name) => [name, kind]);

/** Names whose words say another kind than they mean. */
const fixedKinds: ReadonlyMap<string, NameKind> = new Map([
  ...listed(
    'organisation',
    'White House, Pentagon, House, Crown, Crown Court, Executive Branch, Lords, Commons, No 10, No. 10, No.10, Number 10',
  ),
  ...listed(
    'place',
    'World Trade Center, Kennedy Space Center, Cape Canaveral, Ground Zero, Downing Street, Guantánamo Bay, Guantanamo Bay, Abu Ghraib, West Bank',
  ),
  ...listed('person', 'KSM, UBL, OBL, JFK, LBJ, FDR'),
  ...listed('office', 'Chief Executive, Chief Executive Officer, Prime Minister, Chief of Staff'),
  ...listed(
    'legislation',
    'FISA, GDPR, ECHR, RIPA, RIDDOR, COSHH, PACE, FOIA, HIPAA, NEPA, COPPA, MiFID, Dodd-Frank, Sarbanes-Oxley, Glass-Steagall, UNCLOS, MARPOL, ' +
      'SOLAS, NAFTA, CEDAW, ICCPR, ICESCR, TFEU, TEU, UNCRC, Magna Carta',
  ),
  ...listed(
    'publication',
    'Letters Patent, Hansard, Managing Public Money, Green Book, Red Book, Blue Book, Magenta Book, Orange Book, Highway Code, ' +
      'Ministerial Code, Federal Register, Congressional Record, Official Journal, Annual Report and Accounts',
  ),
]);

/** "418 U.S. 683", "[2019] UKSC 41": a series of law reports between numbers. */
function isLawReport({ before, behind }: NameInText): boolean {
  return /\d\]? $/.test(before) && /^\.? (?:at |Civ |Crim )?\d/.test(behind);
}

/** "Reading" where a sentence begins is a town only if the report uses it so elsewhere. */
function placeUnlessOpener(name: NameInText): Belief | undefined {
  const { own, words, survey } = name;
  if (isBearerOfTown(name)) return believe('person', 'name-of-town', 'high');
  const begins = own.length === 1 && own[0]?.begins === true;
  if (begins && survey.isOrdinary(words.toLowerCase())) return undefined;
  return believe('place', 'name-gazetteer', 'high');
}
