import type { Segment } from './cut-pieces.ts';
import type { Link } from './find-pieces.ts';
import { kindOfHead, officeHeads } from './head-words.ts';
import type { RightSide } from './join-prepositions.ts';
import { topicHeads } from './joint-heads.ts';
import { lastWord, wordsOf } from './name-range.ts';
import type { NameRange, Reading } from './name-range.ts';
import { isFirstName, isPlace, isSideOfPlace } from './place-words.ts';
import { topics } from './word-lists.ts';

/** Segments that follow a name. */
export interface Ahead {
  readonly segments: readonly Segment[];
  readonly next: number;
  readonly reading: Reading;
}

/** Tell whether "and" joins two parts of one name, and not two names. */
export function joinsByAnd(name: NameRange, { article }: Link, side: RightSide): boolean {
  if (name.title !== undefined || article) return false;
  const { right, reading } = side;
  const first = reading.tokens[right.from];
  if (isPair(wordsOf(name, reading.tokens), wordsOf(right, reading.tokens))) return true;
  if (isPair(lastWord(name, reading), first?.words ?? '')) return true;
  if (right.to - right.from === 1 && first?.shape === 'acronym') return false;
  if (name.open && topicHeads.has(name.head)) {
    return continuesTopics(name, lastWord(right, reading), reading);
  }
  if (isFieldInNation(right, reading)) return isField(lastWord(name, reading));
  return !name.open && endsAsBody(side) && isModifier(name, side);
}

/** Tell whether the words behind "and" end in a noun of a body, office or law, or in the place of one. */
function endsAsBody({ right, reading }: RightSide): boolean {
  const [words, end] = [wordsOf(right, reading.tokens), lastWord(right, reading)];
  const kind = kindOfHead(end);
  if (kind === 'place' || isPlace(words) || isSideOfPlace(words)) return false;
  return kind !== undefined || isPlace(end);
}

function isField(word: string): boolean {
  return topics.has(word) || word === 'Services';
}

/** "Procurement Canada" behind "Public Services and". */
function isFieldInNation({ from, to }: RightSide['right'], { tokens }: Reading): boolean {
  return (
    to - from > 1 && isPlace(tokens[to - 1]?.words ?? '') && topics.has(tokens[from]?.words ?? '')
  );
}

function isPair(left: string, right: string): boolean {
  return isPlace(`${left} and ${right}`) || fixedPairs.has(`${left} and ${right}`);
}

const fixedPairs = new Set([
  'Comptroller and Auditor General',
  'Crown Office and Procurator Fiscal Service',
  'Annual Report and Accounts',
  'Report and Accounts',
  'Research and Development',
  'Reconstruction and Development',
  'Science and Technology',
  'Search and Rescue',
  'Health and Safety',
  'Trade and Investment',
  'Trade and Development',
]);

/** "Food" and "Rural Affairs" go on after "Secretary of State for the Environment"; "Home Office" does not. */
function continuesTopics(name: NameRange, end: string, reading: Reading): boolean {
  const last = lastWord(name, reading);
  if (kindOfHead(last) !== undefined && !topics.has(last)) return false;
  return kindOfHead(end) === undefined || topics.has(end);
}

/** "Avon" in "Avon and Somerset Constabulary": words that need the noun of the other side. */
function isModifier(name: NameRange, { right, reading }: RightSide): boolean {
  const { tokens, survey } = reading;
  const [first, last] = [tokens[name.from], tokens[name.to - 1]];
  const length = name.to - name.from;
  if (first === undefined || last === undefined || right.to - right.from < 2) return false;
  if (last.words === 'Government' || last.shape === 'acronym') return false;
  if (length === 2 && isFirstName(first.words)) return false;
  const law = kindOfHead(lastWord(right, reading)) === 'legislation';
  if (length > longestBefore(law)) return false;
  if (isPlace(last.words) || topics.has(last.words)) return true;
  if (isDistrict(tokens[right.from]?.words)) return true;
  const english = survey.isEnglish(last.words.toLowerCase());
  return english && ((law && length < 3) || !isBodyOrLaw(last.words));
}

function isDistrict(word = ''): boolean {
  return /^(?:District|County|Region|Borough)$/.test(word);
}

/** "Wall Street Reform and Consumer Protection Act": laws are called by more words than bodies. */
function longestBefore(law: boolean): number {
  return law ? 5 : 2;
}

function isBodyOrLaw(word: string): boolean {
  return /^(?:organisation|office|legislation)$/.test(kindOfHead(word) ?? '');
}

/** Topics with commas between them, closed by "and": the number of segments, or 0. */
export function listLength(name: NameRange, { segments, next, reading }: Ahead): number {
  let at = next;
  while (segments[at]?.link?.joint === ',' && isTopic(segments[at], reading)) at++;
  const [middle, last] = [segments[at], segments[at + 1]];
  if (middle === undefined || last === undefined || last.title !== undefined) return 0;
  if (!closesList(middle) || !isTopic(middle, reading)) return 0;
  return takesList(name, lastWord(last, reading), reading) ? at + 2 - next : 0;
}

function takesList(name: NameRange, end: string, reading: Reading): boolean {
  const kind = kindOfHead(end);
  if (name.open) return topicHeads.has(name.head) && (kind === undefined || topics.has(end));
  return (kind === 'organisation' || kind === 'office') && isTopic(name, reading);
}

function closesList({ link }: Segment): boolean {
  return (/^(?:, )?and$/.test(link?.joint ?? '') && link?.article === false) || link?.joint === '&';
}

/** A word or two for a field of work, or an unknown plural. */
function isTopic(run: { from: number; to: number } | undefined, { tokens }: Reading): boolean {
  if (run === undefined || run.to - run.from > 2) return false;
  const last = tokens[run.to - 1]?.words ?? '';
  if (topics.has(last)) return true;
  const plural = run.to - run.from === 1 && /^\p{Lu}\p{Ll}+s$/u.test(last);
  return plural && !officeHeads.has(last) && !isPlace(last);
}
