import type { Segment } from './cut-pieces.ts';
import type { Link } from './find-pieces.ts';
import { kindOfHead, officeHeads } from './head-words.ts';
import { joinsByAnd, listLength } from './join-lists.ts';
import type { Ahead } from './join-lists.ts';
import { joinsByPreposition } from './join-prepositions.ts';
import { lastWord } from './name-range.ts';
import type { NameRange, Reading } from './name-range.ts';
import { ownersInNames } from './word-lists.ts';

/** Join the segments of a chain that are one name. */
export function joinSegments(segments: readonly Segment[], reading: Reading): NameRange[] {
  const names: NameRange[] = [];
  let at = 0;
  while (at < segments.length) {
    const { name, next } = growName(segments, at, reading);
    names.push(name);
    at = next;
  }
  return names;
}

function growName(
  segments: readonly Segment[],
  at: number,
  reading: Reading,
): { name: NameRange; next: number } {
  const [first] = segments.slice(at, at + 1);
  if (first === undefined) throw new Error('A chain without segments');
  let name: NameRange = { ...first, head: lastWord(first, reading), open: false };
  let next = at + 1;
  let link = first.link;
  for (;;) {
    const right = segments[next];
    if (link === undefined || right === undefined || right.title !== undefined) break;
    const length = joinLength(name, link, { segments, next, reading });
    if (length === 0) break;
    const last = segments[next + length - 1];
    if (last === undefined) break;
    name = { ...name, ...extended(name, link, { last, reading }) };
    next += length;
    link = last.link;
  }
  return { name, next };
}

const openingJoints = new Set('of for on into to against in at'.split(' '));

function extended(
  name: NameRange,
  { joint }: Link,
  { last, reading }: { readonly last: Segment; readonly reading: Reading },
): Partial<NameRange> {
  const open = name.open || openingJoints.has(joint);
  const end = lastWord(last, reading);
  const lead = name.open || kindOfHead(name.head) !== undefined;
  const heads = !open || laws.test(end) || (!lead && lawsToo.test(end));
  return { to: last.to, open, head: heads ? end : name.head };
}

/** Nouns that end the title of a law, whatever stands before its "of". */
const laws = /^(?:Convention|Act|Treaty|Protocol)$/;
const lawsToo = /^(?:Bill|Regulations|Order|Ordinance|Statute)$/;

/** How many segments after a link belong to the name: 0 where the name ends before it. */
function joinLength(name: NameRange, link: Link, ahead: Ahead): number {
  const { reading, segments, next } = ahead;
  const right = segments[next];
  if (right === undefined) return 0;
  switch (link.joint) {
    case "'s":
      return owns(name, right, reading) ? 1 : 0;
    case '&':
      return 1;
    case ',':
      return listLength(name, ahead);
    case ', and':
      return 0;
    case 'and':
      return joinsByAnd(name, link, { right, reading }) ? 1 : 0;
    default:
      return joinsByPreposition(name, link, { right, reading }) ? 1 : 0;
  }
}

/** Bodies that belong to their members, and laws for them: the Pilots' Association, Tenants' Charter. */
const memberBodies =
  /^(?:Association|Federation|Union|Society|Guild|League|Institute|Alliance|Act|Bill|Charter)$/;

/** Owners stand in few names: a plural of people, a king or a saint, or before "Law". */
function owns(name: NameRange, right: Segment, { tokens }: Reading): boolean {
  const [owner, first] = [tokens[name.to - 1], tokens[right.from]];
  if (owner === undefined || first === undefined || right.title !== undefined) return false;
  const next = tokens[right.to - 1]?.words ?? '';
  if (name.to - name.from === 1 && right.to - right.from === 1 && next === 'Law') return true;
  if (tokens[name.to - 2]?.words === 'St') return true;
  if (officeHeads.has(owner.words) && /^(?:Office|Department|Court|Inquest)$/.test(next))
    return true;
  if (owner.words.endsWith('s') && memberBodies.test(next) && kindOfHead(owner.words) === undefined)
    return true;
  return isOwnerInNames(owner.words);
}

function isOwnerInNames(owner: string): boolean {
  if (ownersInNames.has(`${owner}'s`)) return true;
  return owner.endsWith('s') && ownersInNames.has(`${owner}'`);
}
