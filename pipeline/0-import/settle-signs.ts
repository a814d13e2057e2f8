import { lineOf } from './finding.ts';
import type { Finding } from './finding.ts';

/** Signs that a conversion leaves, and what stands for them. Line breaks are never touched. */
const signs: readonly { readonly what: string; readonly pattern: RegExp; readonly by: string }[] = [
  { what: 'Soft hyphens were taken out', pattern: /\u00ad/g, by: '' },
  { what: 'The ligature ﬀ was written as ff', pattern: /\ufb00/g, by: 'ff' },
  { what: 'The ligature ﬁ was written as fi', pattern: /\ufb01/g, by: 'fi' },
  { what: 'The ligature ﬂ was written as fl', pattern: /\ufb02/g, by: 'fl' },
  { what: 'The ligature ﬃ was written as ffi', pattern: /\ufb03/g, by: 'ffi' },
  { what: 'The ligature ﬄ was written as ffl', pattern: /\ufb04/g, by: 'ffl' },
  { what: 'The ligature ﬆ was written as st', pattern: /[\ufb05\ufb06]/g, by: 'st' },
];

/** Signs that a reader does not see and that may turn the words around. */
const hidden =
  /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g;

/** A text in the signs of the words, and what was changed; each line stays the line that it was. */
export interface Settled {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Put what a scan or a conversion left in a text right, where there is no doubt. */
export function settleSigns(page: string, given: string): Settled {
  const findings: Finding[] = [];
  let text = given;
  const note = (finding: Omit<Finding, 'page' | 'line'>, at: number): void => {
    findings.push({ page, ...finding, line: lineOf(text, at) });
  };
  for (const { what, pattern, by } of signs) {
    const [first, ...others] = [...text.matchAll(pattern)];
    if (first === undefined) continue;
    note({ kind: 'decision', text: what, count: others.length + 1 }, first.index);
    text = text.replace(pattern, by);
  }
  const unseen = [...text.matchAll(hidden)];
  const [firstUnseen] = unseen;
  if (firstUnseen !== undefined) {
    const names = [...new Set(unseen.map(([sign]) => escaped(sign)))].sort().join(' ');
    const asked = `Signs that nobody sees were kept: ${names}. Take out what does not belong`;
    note({ kind: 'question', text: asked, count: unseen.length }, firstUnseen.index);
  }
  text = joinHyphens(text, note);
  askOfMarks(text, note);
  return { text, findings };
}

/** Write a sign by its number, as a terminal can show it. */
function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

type Note = (finding: Omit<Finding, 'page' | 'line'>, at: number) => void;

/** With what stands behind the word up to the next space. */
const brokenWord = /(\p{L}{2,})-(\r?\n[ \t]*)(\p{Ll}{2,})(\S*)[ \t]?/gu;

/** A word that is parted at a line's end is joined where the text has it whole elsewhere. */
function joinHyphens(text: string, note: Note): string {
  const known = new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));
  const isWhole = (start: string, end: string): boolean =>
    known.has(`${start}${end}`.toLowerCase()) && !known.has(`${start}-${end}`.toLowerCase());
  const all = [...text.matchAll(brokenWord)];
  const whole = all.filter(([, start = '', , end = '']) => isWhole(start, end));
  const open = all.filter((match) => !whole.includes(match));
  const [first] = whole;
  if (first !== undefined) {
    const told = 'Words parted at the end of a line were joined, as they stand whole elsewhere';
    note({ kind: 'decision', text: told, count: whole.length }, first.index);
  }
  const [doubt] = open;
  if (doubt !== undefined) {
    const asked = `Is the hyphen of ${doubt[1]}-${doubt[3]} a part of the word? Such were kept`;
    note({ kind: 'question', text: asked, count: open.length }, doubt.index);
  }
  return text.replace(brokenWord, (match: string, ...parts: string[]) => {
    const [start = '', lineBreak = '', end = '', rest = ''] = parts;
    return isWhole(start, end) ? `${start}${end}${rest}${lineBreak}` : match;
  });
}

/** Straight marks beside curly ones may be a scan's; they are read as they stand. */
function askOfMarks(text: string, note: Note): void {
  const straight = [...text.matchAll(/"/g)];
  const curly = text.match(/[\u201c\u201d]/g)?.length ?? 0;
  const [first] = straight;
  if (first === undefined || curly === 0) return;
  const asked = `Quotation marks are straight beside ${curly} curly ones; both were kept`;
  note({ kind: 'question', text: asked, count: straight.length }, first.index);
}
