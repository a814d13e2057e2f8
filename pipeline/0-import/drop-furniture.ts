import { contentsAt } from './contents-lines.ts';
import { findFurniture } from './furniture.ts';
import type { DropReason } from './imported-page.ts';
import { isBare } from './name-roles.ts';
import { wordsOf } from './passage.ts';
import type { Passage } from './passage.ts';

/** A passage with the reason for which it is left out, or the doubt with which it is kept. */
export interface Sorted {
  readonly passage: Passage;
  readonly reason?: DropReason | undefined;
  readonly isDoubtful?: boolean;
}

/** Sort what surrounds a text on a website from the text: by its words, and by where it stands. */
export function sortFurniture(passages: readonly Passage[]): readonly Sorted[] {
  const isNumbered = passages.some(({ number }) => number !== undefined);
  const isContent = (passage: Passage): boolean => carriesContent(passage, isNumbered);
  const first = passages.findIndex(isContent);
  const last = lastContent(passages, passages.findLastIndex(isContent));
  const contents = contentsLines(passages);
  let isFoot = false;
  return passages.map((passage, index) => {
    if (contents.has(index)) return { passage, reason: 'table-of-contents' };
    const isEdge = index < first || index > last;
    const reason = findFurniture(wordsOf(passage.runs), isEdge);
    if (index > last && reason !== undefined) isFoot = true;
    if (reason !== undefined && mayBe(reason, passage, isEdge)) return { passage, reason };
    return isEdge ? sortEdge(passage, { isFoot, isAfter: index > last }) : { passage };
  });
}

/** A numbered text starts and ends with its numbers, any other with its sentences. */
function carriesContent(passage: Passage, isNumbered: boolean): boolean {
  if (isNumbered) return passage.number !== undefined;
  const isText = passage.role === 'paragraph' || passage.role === 'quotation';
  return isText && findFurniture(wordsOf(passage.runs), true) === undefined;
}

/** List, table, quotation and footnotes behind the last paragraph belong to it. */
function lastContent(passages: readonly Passage[], lastParagraph: number): number {
  let last = lastParagraph;
  const belongs = (passage: Passage | undefined): boolean =>
    passage !== undefined &&
    ['item', 'row', 'quotation'].includes(passage.role) &&
    (passage.role !== 'item' || findFurniture(wordsOf(passage.runs), true) === undefined);
  while (belongs(passages[last + 1])) last += 1;
  return Math.max(
    last,
    passages.findLastIndex(({ role }) => role === 'footnote'),
  );
}

/** Within the text, "1999" may be an item of a list, and "3" the heading of a chapter. */
function mayBe(reason: DropReason, { role, number, level }: Passage, isEdge: boolean): boolean {
  if (number !== undefined) return false;
  if (role === 'item') return isEdge;
  if (reason === 'page-number' && level !== undefined) return false;
  return role === 'heading' || role === 'paragraph';
}

/** Short lines below the first furniture of the foot are links; anything else is kept. */
function sortEdge(passage: Passage, at: { isFoot: boolean; isAfter: boolean }): Sorted {
  if (!at.isAfter) return { passage };
  if (at.isFoot && isBare(passage.runs)) return { passage, reason: 'page-foot' };
  return { passage, isDoubtful: true };
}

const contentsHeading =
  /^(?:table of )?contents:?$|^(?:on|in) this (?:page|section|report|part):?$/i;

/** A heading such as Contents, and the lines below it that are headings of the page further on. */
function contentsLines(passages: readonly Passage[]): ReadonlySet<number> {
  const texts = passages.map(({ runs, number }) => (number === undefined ? wordsOf(runs) : ''));
  const words = texts.map((text) => text.toLowerCase());
  const from = words.findIndex((line) => contentsHeading.test(line));
  const lines = new Set(contentsAt(texts));
  if (from === -1) return lines;
  let index = from + 1;
  while (words.indexOf(words[index] ?? '', index + 1) !== -1) index += 1;
  if (index > from + 1) for (let line = from; line < index; line += 1) lines.add(line);
  return lines;
}
