import { believe } from './belief.ts';
import type { Belief, NameInText } from './belief.ts';
import { classifyByLook, isCompany } from './classify-look.ts';
import { kindOfHead } from './head-words.ts';
import type { NameKind } from './names.ts';
import { firstNouns } from './known-bodies.ts';
import { isCommonWord, isPlace } from './place-words.ts';
import { isPersonName } from './person-names.ts';
import { crowned, noNames, partWords, topics } from './word-lists.ts';

/** Tell what several capitalised words name, or undefined where they name nothing. */
export function classifyWords(name: NameInText): Belief | undefined {
  const { own, words, range } = name;
  if (/^(?:Co-Conspirator|Individual|Person|Witness) \d/.test(words)) {
    return believe('person', 'name-cipher', 'high');
  }
  if (
    /^(?:Witness|Soldier|Officer|Patient|Child|Nurse|Doctor|Victim|Resident|Building|Block|Zone|Option|Project|Platform|Gateway) (?:\d+|\p{Lu}{1,2}\d*)$/u.test(
      words,
    )
  )
    return undefined;
  if (isPart(own) || isShouted(name)) return undefined;
  if (ledPlace.test(words) && !range.open && kindOfHead(range.head) === undefined) {
    return believe('place', 'name-led-place', 'high');
  }
  if (ship.test(words)) return believe('concept', 'name-of-craft', 'low');
  if (isCrowned(name)) return believe('person', 'name-crowned', 'high');
  if (isStorm(name)) return believe('event', 'name-storm', 'high');
  return classifyByNouns(name);
}

/** "Camp Oake", "RAF Northbrook", "River Mill". */
const ledPlace =
  /^(?:Camp|Fort|Mount|Mt|Lake|Port|Cape|Loch|Lough|River|RAF|HMP|HMYOI|RNAS|Villa|Rue|Isle|Glen|Santa|San|São) \p{Lu}/u;
const ship = /^(?:HMS|HMAS|HMCS|USS|MV|MS|RRS|SS|RMS|USCGC|FV) \p{Lu}/u;

/** "King Charles III": a title that is part of the name, before words that head no other name. */
function isCrowned({ own, range }: NameInText): boolean {
  const [first, ...rest] = own;
  if (first === undefined || !crowned.has(first.words) || range.open || rest.length > 3)
    return false;
  return rest.every(
    ({ words }) =>
      kindOfHead(words) === undefined &&
      !topics.has(words) &&
      !isPlace(words) &&
      !noNames.has(words),
  );
}

function isStorm({ own, words }: NameInText): boolean {
  return (
    own.length < 4 &&
    /^(?:Hurricane|Cyclone|Typhoon|Storm|Tropical Storm|Operation|Exercise) \p{Lu}/u.test(words)
  );
}

function classifyByNouns(name: NameInText): Belief | undefined {
  const { range, own } = name;
  const kind = kindOfHead(range.head);
  if (firstNouns.test(own[0]?.words ?? ''))
    return believe('organisation', 'name-of-body', 'medium');
  if (kind === undefined && isCompany(name))
    return believe('organisation', 'name-of-goods', 'medium');
  if (isPersonName(name, kind)) return believe('person', 'name-person', 'high');
  if (isStateOf(name)) return believe('place', 'name-head', 'medium');
  if (range.head === 'State' || range.head === 'Chief') {
    return believe('office', 'name-head', 'high');
  }
  if (kind !== undefined) return believe(kindInFull(name, kind), 'name-head', 'high');
  if (kindOfHead(singularOf(range.head)) !== undefined)
    return believe('group', 'name-plural', 'low');
  const kinds = own.map((token) => kindOfHead(token.words)).filter((found) => found !== undefined);
  const inner = kinds.includes('organisation') ? 'organisation' : kinds[0];
  return inner === 'organisation'
    ? believe('organisation', 'name-inner-head', 'medium')
    : classifyByLook(name);
}

/** "Borno State": a word that is none of English, and the noun of a place. */
function isStateOf({ own, range, survey }: NameInText): boolean {
  const [first] = own;
  if (first === undefined || range.open || own.length !== 2 || range.head !== 'State') return false;
  return (
    first.shape === 'cap' &&
    !survey.isEnglish(first.words.toLowerCase()) &&
    !noNames.has(first.words)
  );
}

/** "Section V.D.", and words that are none of a name each. */
function isPart(own: NameInText['own']): boolean {
  const [first, second, ...more] = own;
  if (own.every(({ words }) => noNames.has(words))) return true;
  return more.length === 0 && second?.shape === 'acronym' && partWords.has(first?.words ?? '');
}

/** Words of English in capitals, inside a text of sentences: emphasis, and no name. */
function isShouted({ own }: NameInText): boolean {
  if (own.length < 3 || own.some(({ shape, words }) => shape !== 'acronym' && words.length > 2))
    return false;
  return own.filter(({ words }) => isCommonWord(words.toLowerCase())).length * 2 > own.length;
}

/** What the whole says may outweigh the noun: the House of Commons is no place. */
function kindInFull({ range, own, words, behind }: NameInText, kind: NameKind): NameKind {
  const first = own[0]?.words ?? '';
  if (/^Orders?$/.test(range.head) && !ordersOfLaw.test(words + behind)) return 'concept';
  if (range.head === 'Code' && !codesOfLaw.test(words)) return 'publication';
  if (
    range.head === 'Conference' &&
    /^(?:Judicial|Bishops|Episcopal|Academic|Football)/.test(words)
  )
    return 'organisation';
  if (range.open && /^(?:Justice|Transport)$/.test(first)) return 'organisation';
  if (range.open && kind === 'place' && /^(?:House|Royal)$/.test(first)) return 'organisation';
  return kind;
}

/** Orders are law where they have a year, a number or a maker; others are those of a court. */
const ordersOfLaw =
  /^(?:Executive|Presidential|General|Standing)|Orders? (?:of )?(?:1[5-9]|20)\d\d|Order No\b/;

const codesOfLaw =
  /^(?:\p{L}+ )?(?:Criminal|Penal|Civil|Internal Revenue|Bankruptcy|Commercial|Tax|Labou?r|Election|Borders|Customs|Family|Vehicle|State|States|U\.S\.|US)\b.* ?Code/u;

function singularOf(word: string): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}
