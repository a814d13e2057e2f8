import type { QuotationFound } from '../core/model.ts';

/**
 * Find words between quotation marks: “…”, "…" and ‘…’. A mark that opens and never closes in its
 * passage reaches to the passage's end or to the next opening mark, with `closed` false. The span is
 * that of the words, without the marks.
 */
export function findQuotations(text: string): QuotationFound[] {
  const found: QuotationFound[] = [];
  let open: { readonly mark: string; readonly at: number } | undefined;
  for (const match of text.matchAll(/[\u2018\u2019\u201c\u201d"]/g)) {
    const mark = match[0];
    const at = match.index;
    if (open !== undefined && closes(open.mark, mark, text.slice(at + 1, at + 2))) {
      found.push(quotation(open, at, true));
      open = undefined;
    } else if (opens(mark, text, at)) {
      if (open !== undefined && nests(open.mark, mark)) continue;
      if (open !== undefined) found.push(quotation(open, at, false));
      open = { mark, at };
    }
  }
  if (open !== undefined) found.push(quotation(open, text.length, false));
  return found.map((span) => trimmed(text, span));
}

function closes(opening: string, mark: string, next: string): boolean {
  if (opening === '\u201c') return mark === '\u201d' || mark === '"';
  if (opening === '"') return mark === '"' || mark === '\u201d';
  return mark === '\u2019' && !/[\p{L}\p{N}]/u.test(next);
}

/** A single mark inside double ones belongs to the quoted words. */
function nests(opening: string, mark: string): boolean {
  return mark === '\u2018' && opening !== '\u2018';
}

/** ‘ before a figure is an apostrophe (‘90s); a straight mark opens only where a word starts. */
function opens(mark: string, text: string, at: number): boolean {
  if (mark === '\u201c') return true;
  if (mark === '\u2018') return !/^\d\ds?\b/.test(text.slice(at + 1, at + 5));
  return mark === '"' && !/[\p{L}\p{N}]/u.test(text.slice(Math.max(0, at - 1), at));
}

function quotation(
  open: { mark: string; at: number },
  end: number,
  closed: boolean,
): QuotationFound {
  const marks = open.mark === '\u2018' ? 'single' : 'double';
  return { start: open.at + 1, end, marks, closed };
}

function trimmed(text: string, { start, end, marks, closed }: QuotationFound): QuotationFound {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return {
    start: start + lead,
    end: Math.max(start + lead, start + words.trimEnd().length),
    marks,
    closed,
  };
}
