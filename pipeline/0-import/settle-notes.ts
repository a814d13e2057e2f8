import { endNotes } from './end-notes.ts';
import { lineOf } from './finding.ts';
import type { Finding } from './finding.ts';
import { footNotes } from './foot-notes.ts';
import { gluedMarkers } from './glued-markers.ts';
import type { GluedMarker } from './glued-markers.ts';
import type { PageFormat } from './imported-page.ts';
import type { Settled } from './settle-signs.ts';

/** How other forms write a marker or the text of a footnote. */
const forms: readonly {
  readonly what: string;
  readonly pattern: RegExp;
  readonly by: string;
  readonly rises?: true;
}[] = [
  {
    what: 'Markers of reStructuredText, [31]_, were written as [^31]',
    pattern: /\[(\d{1,4})\]_(?=\W|$)/g,
    by: '[^$1]',
  },
  {
    what: 'Texts of footnotes behind .. [31] were written behind [^31]:',
    pattern: /^\.\. \[(\d{1,4})\][ \t]+(?=\S)/gm,
    by: '[^$1]: ',
  },
  {
    what: 'Markers written as words, Footnote 31, were written as [^31]',
    pattern: /(?<=[\p{L}\p{N}.,;:?!)\]”’])(?:Footnote|Note de bas de page) (\d{1,3})(?=\D|$)/gu,
    by: '[^$1]',
    rises: true,
  },
];

/** Write markers and texts of footnotes in one form, where a conversion left them in another. */
export function settleNotes(
  page: string,
  { format, text }: { readonly format: PageFormat; readonly text: string },
): Settled {
  if (format === 'html') return { text, findings: [] };
  const findings: Finding[] = [];
  let written = text;
  for (const { what, pattern, by, rises } of forms) {
    const found = [...written.matchAll(pattern)];
    const [first, ...others] = found;
    if (first === undefined || (rises === true && !isRising(found))) continue;
    const line = lineOf(written, first.index);
    findings.push({ page, kind: 'decision', text: what, count: others.length + 1, line });
    written = written.replace(pattern, by);
  }
  const raised = settleGlued(page, written);
  const joined = joinEndNotes(page, raised.text);
  return { text: joined.text, findings: [...findings, ...raised.findings, ...joined.findings] };
}

/** Three or more numbers, each higher than the one before, are no mentions of a few notes. */
function isRising(found: readonly RegExpExecArray[]): boolean {
  const numbers = found.map(([, digits]) => Number(digits));
  return numbers.length >= 3 && numbers.every((n, at) => at === 0 || n > (numbers[at - 1] ?? 0));
}

function joinEndNotes(page: string, text: string): Settled {
  const notes = endNotes(text);
  if (notes === undefined) return { text, findings: [] };
  const told = 'Numbered texts below a heading of notes were joined to the markers above it';
  const line = lineOf(text, notes.start);
  const finding: Finding = { page, kind: 'decision', text: told, count: notes.count, line };
  return { text: notes.text, findings: [finding] };
}

/** So many, and such a share of the numbers that touch words, are no chance. */
const fewest = 6;
const smallestShare = 0.7;

function settleGlued(page: string, text: string): Settled {
  const { markers, seen } = gluedMarkers(text);
  const [first] = markers;
  const last = markers.at(-1);
  const isMarked = (text.match(/\[\^[A-Za-z0-9-]+\]/g)?.length ?? 0) >= markers.length;
  if (first === undefined || last === undefined || isMarked || markers.length < fewest) {
    return { text, findings: [] };
  }
  const example = `"${/\S*$/.exec(text.slice(0, first.at))?.[0] ?? ''}${first.digits}"`;
  const line = lineOf(text, first.at);
  const of = `${markers.length} of ${seen} numbers that touch a word, such as ${example}, rise one by one`;
  const count = markers.length;
  if (markers.length < seen * smallestShare) {
    const asked = `Are these footnote markers? ${of}; they were kept as words`;
    return { text, findings: [{ page, kind: 'question', text: asked, count, line }] };
  }
  const told = `Numbers that lost their raised place were read as footnote markers: ${of}`;
  const finding: Finding = { page, kind: 'decision', text: told, count, line };
  return moveFootNotes(page, text, { markers, findings: [finding] });
}

/** Write the markers, and put the texts at the foot of pages behind the end: each line stays its line. */
function moveFootNotes(
  page: string,
  text: string,
  { markers, findings }: { markers: readonly GluedMarker[]; findings: readonly Finding[] },
): Settled {
  const notes = footNotes(text, markers);
  const [note] = notes;
  const changes = [
    ...markers.map(({ at, digits, run }) => ({
      start: at,
      end: at + digits.length,
      by: run === 1 ? `[^${digits}]` : `[^${digits}-${run}]`,
    })),
    ...notes.map(({ start, end }) => ({ start, end, by: blank(text.slice(start, end)) })),
  ].sort((one, other) => one.start - other.start);
  let end = 0;
  const parts: string[] = [];
  for (const change of changes) {
    parts.push(text.slice(end, change.start), change.by);
    end = change.end;
  }
  const texts = notes.map(({ label, words }) => `\n[^${label}]: ${words}\n`).join('');
  const written = `${parts.join('')}${text.slice(end)}${texts}`;
  if (note === undefined) return { text: written, findings };
  const told = 'Texts of footnotes at the foot of pages, in rows, were put at the end of the file';
  const line = lineOf(text, note.start);
  const moved: Finding = { page, kind: 'decision', text: told, count: notes.length, line };
  return { text: written, findings: [...findings, moved] };
}

function blank(words: string): string {
  return words.replace(/[^\r\n]/g, ' ');
}
