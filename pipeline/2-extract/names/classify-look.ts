import { believe, standsWherePlacesDo } from './belief.ts';
import type { Belief, NameInText } from './belief.ts';
import { firstNouns } from './known-bodies.ts';
import { isCommonWord, isFirstName, isPlace, isSurname } from './place-words.ts';
import { noNames, openers, particles, topics } from './word-lists.ts';

/** Tell what several capitalised words name that no noun tells of, by their letters and by what words they are. */
export function classifyByLook(name: NameInText): Belief | undefined {
  const { own } = name;
  if (own.every(({ words }) => noNames.has(words))) return undefined;
  if (hasAmpersand(own) || endsInNation(name) || firstNouns.test(own[0]?.words ?? '')) {
    return believe('organisation', 'name-of-body', 'medium');
  }
  const lettered = classifyByLetters(name);
  if (lettered !== undefined) return lettered;
  if (isUnknown(name)) {
    return standsWherePlacesDo(name) && !isOwner(name)
      ? believe('place', 'name-after-preposition', 'low')
      : believe('person', 'name-unknown-words', 'low');
  }
  return believe('concept', 'name-unknown', 'low');
}

function classifyByLetters({ own }: NameInText): Belief | undefined {
  if (/^\p{Lu}{0,3}-?\d|^[IVX]+$/u.test(own.at(-1)?.words ?? ''))
    return believe('concept', 'name-of-make', 'low');
  const letters = own.filter(({ shape }) => shape === 'acronym');
  if (letters.length === own.length) {
    return own.every(isWordInCapitals)
      ? undefined
      : believe('organisation', 'name-acronyms', 'low');
  }
  if (own[0]?.shape === 'mixed' || (letters.length > 0 && letters[0] === own[0])) {
    return believe('organisation', 'name-with-letters', 'medium');
  }
  return own.length === 2 && letters.length === 1
    ? believe('organisation', 'name-with-letters', 'low')
    : undefined;
}

/** "THE", "TRUTH": a word of English for stress. */
function isWordInCapitals({ words }: { readonly words: string }): boolean {
  const lower = words.toLowerCase();
  return isCommonWord(lower) || openers.has(lower);
}

/** What companies deal in; behind words of English it is the thing itself, as in "Drinking Water". */
const goods =
  /^(?:Aerospace|Analytics|Aviation|Biotech|Books|Cement|Chemicals|Cladding|Concrete|Developments|Diagnostics|Electronics|Entertainment|Facades|Films|Hotels|Interiors|Labs|Leisure|Nationwide|Networks|Plastics|Properties|Publications|Publishing|Radio|Robotics|Semiconductor|Stores|Studios|Supermarkets|Television|Therapeutics|Windows|Wireless|Capital|Construction|Electric|Electricity|Energy|Engineering|Financial|Foods|Gas|Global|Healthcare|International|Investments|Lines|Logistics|Media|Metals|Minerals|Mining|Motors|Mutual|Oil|Petroleum|Pharma|Pharmaceuticals|Pictures|Power|Products|Rail|Resources|Savings|Securities|Shipping|Software|Steel|Telecommunications|Trains|Ventures|Water)$/;

/** "Tokyo Gas", "Irish Water", "Oake International". */
export function isCompany({ own, survey, range }: NameInText): boolean {
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || range.open || own.length > 3) return false;
  if (own.length < 2 || !goods.test(last.words)) return false;
  if (
    isPlace(first.words) ||
    isSurname(first.words) ||
    isFirstName(first.words) ||
    demonym.test(first.words)
  )
    return true;
  return !survey.isEnglish(first.words.toLowerCase()) && !noNames.has(first.words);
}

const demonym =
  /^(?:British|English|Scottish|Welsh|Irish|German|French|Spanish|Italian|Canadian|Australian|American|Indian|Chinese|Japanese|Korean|Russian|European|African|Asian|Northern|Southern|Eastern|Western|South|North|East|West)$/;

/** "in Ansel Oakely's report": what has a surname and owns. */
function isOwner({ own, behind }: NameInText): boolean {
  return own.length === 2 && isSurname(own[1]?.words ?? '') && /^['\u2019]s /.test(behind);
}

/** At most four words, none of them one of English. */
function isUnknown({ own, range, survey }: NameInText): boolean {
  if (range.open || own.length > 4) return false;
  return own.every(({ words }) => {
    const lower = words.toLowerCase();
    if (particles.has(lower)) return true;
    return !survey.isEnglish(lower) && !topics.has(words) && !noNames.has(words);
  });
}

/** "Ernst & Young": two words further apart than a space. */
function hasAmpersand(own: NameInText['own']): boolean {
  return own.some((token, at) => token.start - (own[at - 1]?.end ?? token.start) === 3);
}

/** "Public Health Scotland", "Airservices Australia": what is no name of a person or place, and the nation whose body it is. */
function endsInNation({ own }: NameInText): boolean {
  const [before, last] = own.slice(-2);
  if (before === undefined || last === undefined || !isPlace(last.words)) return false;
  if (topics.has(before.words)) return true;
  return (
    nations.test(last.words) &&
    !own
      .slice(0, -1)
      .some(
        ({ words }) =>
          isFirstName(words) || isSurname(words) || isPlace(words) || noNames.has(words),
      )
  );
}

const nations =
  /^(?:England|Scotland|Wales|Ireland|Britain|UK|Europe|Australia|Canada|Zealand|America|USA|India|Africa|International|Cymru)$/;
