import { believe, placeBefore, standsWherePlacesDo } from './belief.ts';
import type { Belief, NameInText } from './belief.ts';
import { officeHeads } from './head-words.ts';
import { knownBodies } from './known-bodies.ts';
import { isFirstName, isPlace, isSurname } from './place-words.ts';

/** Tell what a word names that heads no name and is no common word: by lists, and by what stands around it. */
export function classifyLoneName(name: NameInText): Belief | undefined {
  const { words } = name;
  if (knownBodies.has(words) || /^Of[a-z]{2,4}$/.test(words)) {
    return believe('organisation', 'name-known-body', 'high');
  }
  if (/^ \d{1,3}(?:\.\d+)?(?![\d,])/.test(name.behind))
    return believe('concept', 'name-of-series', 'low');
  if (isAfterOffice(name)) return believe('person', 'name-after-office', 'medium');
  const around = classifyByNeighbours(name);
  if (around !== undefined) return around;
  if (leadsToPlace(name)) return believe('place', 'name-after-preposition', 'low');
  if (isAmongPlaces(name)) return believe('place', 'name-among-places', 'medium');
  return isOnceInCapitals(name) ? undefined : classifyUnknown(name);
}

/** "in Norvik", "of Norvik", "in the Norvik": but what is a word of English is no place there. */
function leadsToPlace(name: NameInText): boolean {
  const { words, before, behind, survey } = name;
  if (survey.isEnglish(words.toLowerCase())) return false;
  if (standsWherePlacesDo(name) || / of $/.test(before)) return true;
  return (
    /\b(?:in|into|across|through|around|near|outside) the $/.test(before) &&
    !/^(?: |-)\p{Ll}/u.test(behind)
  );
}

/** What stands right before and behind a word may say what it names. */
function classifyByNeighbours(name: NameInText): Belief | undefined {
  const { words, before, behind } = name;
  if (placeBehind.test(behind) || placeBefore.test(before) || joined.test(words)) {
    return believe('place', 'name-of-place', 'medium');
  }
  if (bodyBehind.test(behind) || bodyBefore.test(before)) {
    return believe('organisation', 'name-of-members', 'medium');
  }
  if (craftBefore.test(before)) return believe('concept', 'name-of-craft', 'low');
  if (isBearer(name)) return believe('person', 'name-first', 'medium');
  if (isApposed(behind)) return believe('person', 'name-apposed', 'medium');
  const acts = personVerb.test(behind) && !/\b[Tt]he $/.test(before);
  return acts || judgeBehind.test(behind) || personBefore.test(before)
    ? believe('person', 'name-before-verb', 'low')
    : undefined;
}

/** A first name or surname, where no preposition of place leads to it. */
function isBearer({ words, before, behind }: NameInText): boolean {
  if (/\b(?:the|an?) $/i.test(before) && !/^['\u2019]s /.test(behind)) return false;
  if (!isFirstName(words) && !isSurname(words)) return false;
  return !/\b(?:in|at|near|outside|around) $/i.test(before) || /^['\u2019]s /.test(behind);
}

/** An unknown word with an article is a body, or a thing before its noun; without one mostly a person. */
function classifyUnknown({ before, behind, own, words, survey }: NameInText): Belief | undefined {
  if (caseBehind.test(behind) || /\b(?:[Ee]x parte|[Ii]n re) $/.test(before)) return undefined;
  if (isAbbreviated(words, behind)) return undefined;
  if (
    words.split('-').some((part) => survey.isEnglish(part.toLowerCase())) ||
    madeOfEnglish.test(words) ||
    /^ \d{1,2}(?![\d,.])/.test(behind)
  ) {
    return believe('concept', 'name-of-words', 'low');
  }
  const article = /\b(?:the|an?|each|any|no|these|those) $/i.test(before);
  if (article && /^(?: |-)\p{Ll}/u.test(behind) && !verbBehind.test(behind)) {
    return believe('concept', 'name-before-noun', 'low');
  }
  if (article || own[0]?.shape !== 'cap') return believe('organisation', 'name-single', 'low');
  return believe('person', 'name-single', 'low');
}

/** What is called by the names of people and places, and is neither. */
const craftBefore =
  /\b(?:trawler|vessel|ship|ferry|tanker|yacht|boat|barge|submarine|spacecraft|shuttle|tug|liner|frigate|destroyer|cruiser|satellite|software|system|HMS|USS|MV|RRS|SS) (?:the )?$/;

/** "Cong. 231", "E.D. Pa.)". */
function isAbbreviated(words: string, behind: string): boolean {
  return words.length < 5 && /^\.(?:[,;:)]| \d| \p{Ll})/u.test(behind);
}

/** "Oake, 504 U.S. at 441": a case in short. */
const caseBehind = /^, (?:supra|\d+ (?:U\.?S|F\.|S\. ?Ct|L\. ?Ed))/;

/** Tell whether a town's name is a surname here, by what its bearer does or is. */
export function isBearerOfTown(name: NameInText): boolean {
  const { words, before, behind } = name;
  if (!isSurname(words) && !isFirstName(words)) return false;
  if (/\b(?:in|at|near|from|to|of) $/i.test(before)) return false;
  return isAfterOffice(name) || speaks.test(behind) || isApposed(behind);
}

/** What people do, and a place that stands for its government seldom. */
const speaks =
  /^ (?:said|told|testified|wrote|argued|explained|replied|resigned|died|asked|recalled|knew|himself|herself|emailed|telephoned|and (?:his|her))(?!\p{L})/u;

/** "judge Oake", "President-elect Oake": the noun of an office in lower case, or with what it lacks yet. */
function isAfterOffice({ before }: NameInText): boolean {
  const office = /(?<!\p{L})(\p{L}+)(-elect|-designate| nominee)? $/u.exec(before);
  const [, word = '', lacks] = office ?? [];
  if (lacks === undefined && !/^\p{Ll}/u.test(word)) return false;
  return officeHeads.has(word.charAt(0).toUpperCase() + word.slice(1));
}

/** "Oake, the former chair," tells who a person is. */
function isApposed(behind: string): boolean {
  const words =
    /^, (?:who|whose)\b|^, (?:(?:then|the|a|an|his|her|its|their) )((?:\p{Ll}+ ?){1,4})/u.exec(
      behind,
    );
  if (words === null) return false;
  const apposition = words[1] ?? 'chair';
  return apposition
    .split(' ')
    .some((word) => officeHeads.has(word.charAt(0).toUpperCase() + word.slice(1)));
}

/** "Sotomayor, J., dissenting". */
const judgeBehind = /^, (?:C\.? ?)?(?:L\.? ?)?JJ?\.?[,)]/;

/** A word of English, or one that opens a sentence, which the report writes so nowhere else. */
function isOnceInCapitals({ own, words, survey, behind }: NameInText): boolean {
  if (/^['\u2019]s /.test(behind)) return false;
  const count = survey.capitals.get(words) ?? 0;
  if (own[0]?.begins !== true) return count < 2 && survey.isEnglish(words.toLowerCase());
  return count === 0 && !(verbBehind.test(behind) && !madeOfEnglish.test(words));
}

/** Endings of English words, of which no list has all. */
const madeOfEnglish =
  /(?:ly|ing|ed|[st]ions?|ments?|ness|it(?:y|ies)|ous|ive|[ai]ble|al|ic|ics|isms?|ists?|olog(?:y|ies)|i[sz]e|ful|less|ships?|[ae]nces?|ents?|ers|ors|es)$/;

const nextName = /^(?:, |,? and )(\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+)?)/u;
const lastName = /(\p{Lu}[\p{L}'\u2019-]+)(?:, |,? and )$/u;

/** "Hull, Swansea and Perth": what stands in a list with a place is mostly one. */
function isAmongPlaces({ before, behind }: NameInText): boolean {
  if (isPlace(lastName.exec(before)?.[1] ?? '')) return true;
  return leadsToPlaces.test(before) && isPlace(nextName.exec(behind)?.[1] ?? '');
}

const leadsToPlaces = /(?:^|[^\p{L}])(?:in|at|near|from|to|of|as|between|including|visited) $/iu;

/** What people do, and bodies seldom. */
const personVerb =
  /^(?: (?:also|later|then|had|has|did|was|is|who|himself|herself))?,? (?:said|told|testified|wrote|argued|explained|denied|claimed|believed|thought|knew|replied|resigned|died|asked|recalled|stated|stating|arrested|appointed|born|met|spoke|called|admitted|acknowledged|used|raised|lost|won|tweeted)(?!\p{L})/u;

/** A verb, or what leads to one: the words before it are its subject. */
const verbBehind =
  /^(?:['\u2019]s |,? (?:and|or) \p{Lu}|,? (?:was|were|is|had|has|did|does|would|could|will|may|might|must|should|also|then|later|never|not|himself|herself|who|became|began|came|gave|left|made|met|saw|sent|set|spoke|said|told|took|went|wrote|knew|thought|felt|held|kept|led|lost|paid|put|ran|sold|won|shut|cut|hit|let|rose|stood|struck|threw|taught|broke|chose|fell|found|got|grew|\p{Ll}{2,}ed)(?!\p{L}))/u;

/** Of whom one tells, what is done to people, and what they own. */
const personBefore =
  /\b(?:death|murder|killing|arrest|detention|interrogation|interview|questioning|testimony|statement|evidence|account|conviction|prosecution|trial|family|widow|wife|husband|son|daughter|father|mother|brother|sister|friend|colleague|solicitors?|body|capture|transfer|extradition|resignation|appointment|dismissal|remarks?|words|views?|opinion) of $|\b(?:told|asked|arrested|detained|interviewed|interrogated|questioned|captured|murdered|killed|shot|married|advised|informed|appointed|dismissed|named|alleged|emailed|telephoned|according to|e-?mail from|letter from|letter to|evidence from|statement from|heard from|reply from|information from|spoke to|spoke with|met with|wrote to|talked to|replied to|said to) $/i;

/** Bodies by their members, goods and parts. */
const bodyBehind =
  /^ \((?:an?|the) |^(?:['\u2019]s? )?(?: ?(?:plc|Ltd|shares?|shareholders?|stock|executives?|officials?|employees?|staff|personnel|engineers?|managers?|management|workers|customers|subsidiar(?:y|ies)|headquarters|directors|contractors?|spokes(?:man|woman|person)|representatives?|bonds|aircraft|flights?|fighters|militants|militia|leadership|leaders|activists|supporters|agents))(?!\p{L})/u;
const bodyBefore =
  /\b(?:compan(?:y|ies)|firms?|banks?|manufacturers?|suppliers?|contractors?|airlines?|carrier|employed by|employees? of|executives? at|employees? at|engineers? at|managers? at|traders? at|shares in|acquired|acquisition of|owned by|manufactured by|made by|built by|operated by|published by|supplied by|subsidiar(?:y|ies) of|worked (?:for|at)|customers of|working for|contract with|merger with|acquired by|joined)(?: such as| like)? $/i;

/** "Mar-a-Lago", "Stratford-upon-Avon". */
const joined =
  /\p{Ll}-(?:a|de|la|le|en|sur|on|upon|by|under|super|le|next-the)-\p{Lu}|-in-(?!Chief|Aid|Law|Council)\p{Lu}/u;
const placeBehind =
  /^ (?:province|district|city|airport|region|valley|village|harbour|airfield|air ?base|governorate|peninsula|refugee camp|border|area|coast|railway station|docks?)(?!\p{L})/u;
