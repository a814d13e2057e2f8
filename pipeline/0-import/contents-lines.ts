import type { Line } from './split-lines.ts';

const leader = /(?:\.{4,}|(?:\.\s){4,}|…{2,})\s*(?:\d{1,4}(?:\s*[-–—]\s*\d{1,4})?|[ivxlc]{1,6})$/;
const heading = /^(?:#{1,6}\s+)?(?:\*\*)?(?:table of )?contents:?(?:\*\*)?(?:\s+page)?$/i;
const withPage =
  /^(?:[-*+]\s+)?\S.{0,150}?(?:\s+(?:[-–—|]\s+)?|\t)(?:\d{1,4}(?:\.\d{1,3})*|[ivxlc]{1,6})$/;
const columnHead = /^(?:\*\*)?(?:pages?|paragraphs?|para\.?|paragraph ?page)(?:\*\*)?$/i;

/** A page number behind a sign that parts it from the words. */
const parted = /\s(?:[-–—|]\s*|\s+)(\d{1,4})$/;

/** Fewer lines than these make no table of contents. */
const fewest = 3;
const fewestWithoutHeading = 6;

/** The lines of tables of contents: dots before a page number, or a number at each end below Contents. */
export function contentsLines(lines: readonly Line[]): readonly Line[] {
  const found = contentsAt(lines.map(({ text }) => text));
  return lines.filter((_, index) => found.has(index));
}

/** The places of such lines among texts. */
export function contentsAt(texts: readonly string[]): ReadonlySet<number> {
  const dotted = [...texts.keys()].filter((index) => leader.test(texts[index] ?? ''));
  const out = new Set(dotted.length < fewest ? [] : dotted);
  for (const at of risingEntries(texts)) out.add(at);
  for (const [index, text] of texts.entries()) {
    if (!heading.test(text)) continue;
    let end = index + 1;
    while (isEntry(texts[end])) end += 1;
    const entries = texts.slice(index + 1, end).filter((entry) => withPage.test(entry));
    if (entries.length < fewest) continue;
    for (let at = index; at < end; at += 1) out.add(at);
  }
  return out;
}

/** Lines in a row that each end in a page number, which never falls. */
function risingEntries(texts: readonly string[]): readonly number[] {
  const runs: { readonly index: number; readonly page: number }[][] = [];
  for (const [index, text] of texts.entries()) {
    const page = Number(text.length > 170 ? undefined : parted.exec(text)?.[1]);
    const last = runs.at(-1)?.at(-1);
    if (Number.isNaN(page)) continue;
    const goesOn = last !== undefined && last.index === index - 1 && last.page <= page;
    if (goesOn) runs.at(-1)?.push({ index, page });
    else runs.push([{ index, page }]);
  }
  const isLong = (run: readonly unknown[]): boolean => run.length >= fewestWithoutHeading;
  return runs.filter(isLong).flatMap((run) => run.map(({ index }) => index));
}

function isEntry(text: string | undefined): boolean {
  if (text === undefined || text.length > 170) return false;
  return withPage.test(text) || leader.test(text) || columnHead.test(text);
}
