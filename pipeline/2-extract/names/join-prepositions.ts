import type { Segment } from './cut-pieces.ts';
import type { Link } from './find-pieces.ts';
import { kindOfHead, legislationHeads, officeHeads } from './head-words.ts';
import {
  forHeads,
  inFrames,
  inHeads,
  intoHeads,
  noOf,
  ofNouns,
  ofThe,
  onHeads,
  toHeads,
} from './joint-heads.ts';
import { lastWord } from './name-range.ts';
import type { NameRange, Reading } from './name-range.ts';
import { isFirstName, isPlace } from './place-words.ts';
import { particles, topics } from './word-lists.ts';

/** What stands behind a joint. */
export interface RightSide {
  readonly right: Segment;
  readonly reading: Reading;
}

/** A name before a joint, and what may go on with it. */
interface Joint {
  readonly name: NameRange;
  /** The last word before the joint. */
  readonly last: string;
  /** The noun that ends the words behind it. */
  readonly end: string;
  readonly article: boolean;
  /** The first word behind it. */
  readonly next: string;
  readonly first: { readonly words: string; readonly acronym: boolean };
}

/** Tell whether a name goes on behind "of", "for", "on" and their like. */
export function joinsByPreposition(
  name: NameRange,
  { joint, article }: Link,
  { right, reading }: RightSide,
): boolean {
  const { tokens } = reading;
  const [begin, before] = [tokens[name.from], tokens[name.to - 1]];
  if (begin === undefined || before === undefined) return false;
  if (particles.has(joint)) {
    return !name.open && name.to - name.from < 3 && kindOfHead(name.head) === undefined;
  }
  if (name.title !== undefined) return joint === 'of' && !article && isNoble(name.title);
  const first = { words: begin.words, acronym: begin.shape === 'acronym' };
  const next = tokens[right.from]?.words ?? '';
  const both = { next, name, last: before.words, end: lastWord(right, reading), article, first };
  return isTreaty(both, joint) || (rules[joint]?.(both) ?? false);
}

function isNoble(title: string): boolean {
  return /^(?:Lord|Lady|Baron|Baroness|Viscount|Countess)$/.test(title);
}

/** Titles of treaties and inquiries run on through any joint. */
function isTreaty({ name, last, end, article }: Joint, joint: string): boolean {
  const { open, head } = name;
  if (!open || head === 'Act' || head === 'Order') return false;
  if (!legislationHeads.has(head) && !intoHeads.has(head)) return false;
  if (joint !== 'of' || !article || kindOfHead(end) !== 'organisation') return true;
  return last !== head && kindOfHead(last) === undefined;
}

const rules: Readonly<Record<string, (joint: Joint) => boolean>> = {
  of: joinsByOf,
  or: ({ article, end }) => !article && /^(?:Act|Clause|Order|Regulations)$/.test(end),
  for: ({ name, last, article }) => {
    if (article && kindOfHead(last) === 'publication') return false;
    if (forHeads.has(last)) return true;
    if (name.open && name.head === 'Court' && /^Appeals?$/.test(last)) return true;
    return name.open && forHeads.has(name.head) && (last === 'State' || officeHeads.has(last));
  },
  on: ({ name, last }) => onHeads.has(last) && (!name.open || last !== name.head),
  into: ({ last }) => intoHeads.has(last),
  to: ({ last }) => toHeads.has(last),
  in: ({ name, last }) =>
    name.open ? inFrames.has(name.head) : inHeads.has(last) && name.to - name.from > 1,
  against: ({ name }) => onHeads.has(name.head) || name.head === 'Campaign',
};

function joinsByOf({ name, last, end, article, first, next }: Joint): boolean {
  if (isPlace(`${last} of ${next}`)) return true;
  const single = name.to - name.from === 1;
  if (single && first.acronym && !isPlace(first.words)) return false;
  if (last === 'Chief') return /^(?:Staff|Police|Party|Naval|Defence|General|Air|Army)$/.test(end);
  if (last === 'Government' && single) return article || kindOfHead(end) === undefined;
  if (noOf.has(last)) return false;
  if (isFirstName(first.words) && kindOfHead(last) === undefined) return false;
  const ofBody = kindOfHead(end) === 'organisation';
  if (article) return joinsByOfThe({ name, last, end }, ofBody);
  const noun = kindOfHead(last) !== undefined || topics.has(last);
  return noun ? !(name.open && ofBody) : ofNouns.has(last);
}

function joinsByOfThe({ name, last, end }: Pick<Joint, 'name' | 'last' | 'end'>, ofBody: boolean) {
  if (ofBody && officeHeads.has(last)) return officesOf.has(end);
  if (/^(?:Cross|Crescent|Blind|Deaf|Regions|Environment|Child)$/.test(end)) return true;
  if (name.open && name.head === 'Office' && officeHeads.has(last)) return true;
  return (
    ofThe.has(last) &&
    !(name.open && name.head !== 'Court' && kindOfHead(name.head) === 'organisation')
  );
}

/** Bodies that stand in the name of an office: the Chancellor of the Exchequer. */
const officesOf = new Set('Exchequer Council Senate Parliament Treasury Commons'.split(' '));
