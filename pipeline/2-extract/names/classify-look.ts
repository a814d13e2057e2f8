import { believe, standsWherePlacesDo } from './belief.ts';
import type { Belief, NameInText } from './belief.ts';
import { firstNouns } from './known-bodies.ts';
import { isFirstName, isPlace, isSurname } from './place-words.ts';
import { noNames, particles, topics } from './word-lists.ts';

/** Tell what several capitalised words name that no noun tells of, by their letters and by what words they are. */
export function classifyByLook(name: NameInText): Belief | undefined {
  const { behind, own } = name;
  if (own.every(({ words }) => noNames.has(words))) return undefined;
  if (hasAmpersand(own) || endsInNation(name) || firstNouns.test(own[0]?.words ?? '')) {
    return believe('organisation', 'name-of-body', 'medium');
  }
  const lettered = classifyByLetters(name);
  if (lettered !== undefined) return lettered;
  if (isUnknown(name)) {
    return standsWherePlacesDo(name)
      ? believe('place', 'name-after-preposition', 'low')
      : believe('person', 'name-unknown-words', 'low');
  }
  if (/^\s*\(\p{Lu}{2,}\)/u.test(behind)) {
    return believe('organisation', 'name-with-acronym', 'medium');
  }
  return believe('concept', 'name-unknown', 'low');
}

function classifyByLetters({ own }: NameInText): Belief | undefined {
  const letters = own.filter(({ shape }) => shape === 'acronym');
  if (letters.length === own.length) return believe('organisation', 'name-acronyms', 'low');
  if (own[0]?.shape === 'mixed' || (letters.length > 0 && letters[0] === own[0])) {
    return believe('organisation', 'name-with-letters', 'medium');
  }
  return own.length === 2 && letters.length === 1
    ? believe('organisation', 'name-with-letters', 'low')
    : undefined;
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
