import type { DropReason, ImportedSection } from './imported-page.ts';
import { isBare } from './name-roles.ts';
import { wordsOf } from './passage.ts';
import type { Passage } from './passage.ts';
import { readSectionLine } from './section-line.ts';

/** The titles of a page, the passages that are left, and what stood over or repeated them. */
export interface Titled {
  readonly title: string | undefined;
  readonly section: ImportedSection | undefined;
  /** How many lines could be the report's title; more than one is a doubt. */
  readonly choices: number;
  readonly passages: readonly Passage[];
  /** The headings that were read as titles. */
  readonly taken: readonly Passage[];
  readonly dropped: readonly { readonly passage: Passage; readonly reason: DropReason }[];
  /** What stands above the titles and is no short line. */
  readonly doubtful: readonly Passage[];
}

/** Take the titles of report and section from the headings before the first paragraph. */
export function takeTitle(passages: readonly Passage[], stated: readonly string[]): Titled {
  const headings = headingsOfHead(passages);
  const sectionAt = findSection(headings);
  if (sectionAt === undefined) return takeTitleOnly(passages, headings, stated);
  const section = readSectionLine(wordsOf(sectionAt.runs));
  const above = headings.slice(0, headings.indexOf(sectionAt));
  const titleAt = above.findLast(({ runs }) => readSectionLine(wordsOf(runs)) === undefined);
  const others = stated.filter(
    (part) => part !== section?.name && readSectionLine(part) === undefined,
  );
  const title = titleAt === undefined ? others[0] : wordsOf(titleAt.runs);
  const choices = titleAt === undefined ? others.length : 1;
  const taken = [titleAt, sectionAt];
  return { title, section, choices, ...sortHead(passages, { title, section, taken }) };
}

/** Headings before the first numbered paragraph, or before the first paragraph below a heading. */
function headingsOfHead(passages: readonly Passage[]): readonly Passage[] {
  const firstHeading = passages.findIndex(({ role }) => role === 'heading');
  const firstNumber = passages.findIndex(({ number }) => number !== undefined);
  const firstText = passages.findIndex(
    ({ role }, index) => role === 'paragraph' && index > firstHeading,
  );
  const end = [firstNumber, firstText].find((index) => index !== -1);
  return passages.slice(0, end).filter(({ role }) => role === 'heading');
}

/** The first section line, or a later one whose number lies within it: Part B, then B.3. */
function findSection(headings: readonly Passage[]): Passage | undefined {
  let found: Passage | undefined;
  let number: string | undefined;
  for (const heading of headings) {
    const section = readSectionLine(wordsOf(heading.runs));
    if (section === undefined) continue;
    if (number !== undefined && section.number?.startsWith(`${number}.`) !== true) continue;
    found = heading;
    number = section.number;
  }
  return found;
}

/** Without a section line the first heading is the title; only its level can make that sure. */
function takeTitleOnly(
  passages: readonly Passage[],
  headings: readonly Passage[],
  stated: readonly string[],
): Titled {
  const titleAt = headings.find(({ level }) => level === 1) ?? headings[0];
  const title = titleAt === undefined ? stated[0] : wordsOf(titleAt.runs);
  const choices = titleAt === undefined || titleAt.level !== undefined ? 1 : headings.length;
  const taken = [titleAt];
  return {
    title,
    section: undefined,
    choices,
    ...sortHead(passages, { title, section: undefined, taken }),
  };
}

interface Taken {
  readonly title: string | undefined;
  readonly section: ImportedSection | undefined;
  readonly taken: readonly (Passage | undefined)[];
}

/** Short lines above the titles are the website's; sentences there are kept, with a doubt. */
function sortHead(
  passages: readonly Passage[],
  { title, section, taken }: Taken,
): Pick<Titled, 'passages' | 'taken' | 'dropped' | 'doubtful'> {
  const titles = [title, section?.heading, section?.name].map((text) => text?.toLowerCase());
  const lastTaken = passages.findLastIndex((passage) => taken.includes(passage));
  const dropped: { readonly passage: Passage; readonly reason: DropReason }[] = [];
  const doubtful: Passage[] = [];
  const kept = passages.filter((passage, index) => {
    if (taken.includes(passage)) return false;
    const { role, runs } = passage;
    const isAbove = index < lastTaken;
    const isRepeated = role === 'heading' && titles.includes(wordsOf(runs).toLowerCase());
    const isShort = role === 'heading' || (role === 'item' && isBare(runs));
    if (isRepeated) dropped.push({ passage, reason: 'repeated-title' });
    else if (isAbove && isShort)
      dropped.push({ passage, reason: role === 'item' ? 'navigation' : 'site-banner' });
    else if (isAbove) doubtful.push(passage);
    return !isRepeated && !(isAbove && isShort);
  });
  return { passages: kept, taken: taken.filter((found) => found !== undefined), dropped, doubtful };
}
