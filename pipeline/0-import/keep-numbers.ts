import type { Finding } from './finding.ts';
import { lineOf } from './finding.ts';
import { follows } from './follows.ts';
import type { NumberForm } from './imported-page.ts';
import type { Numbered } from './find-numbers.ts';
import type { Passage } from './passage.ts';

/** What of a Markdown page looks like a paragraph's number, is none, and how it was changed. */
interface Change {
  readonly at: number;
  readonly length: number;
  readonly by: string;
  readonly kind: 'escaped' | 'listed';
}

/** Mark in Markdown which starts of lines are no numbers: `2025\.` is a year, `1)` an item. */
export function keepNumbers(
  page: string,
  text: string,
  { passages, numbered }: { passages: readonly Passage[]; numbered: Numbered },
): { readonly text: string; readonly findings: readonly Finding[] } {
  const { form } = numbered;
  if (form === 'none') return { text, findings: [] };
  const listed = form === '14.' ? listItems(numbered.passages) : new Set<number>();
  const changes = passages.flatMap((passage, index): Change[] => {
    const { candidate, start } = passage;
    if (candidate?.form !== form) return [];
    const at = start + text.slice(start).search(/\S/);
    if (listed.has(index)) {
      return [{ at: at + candidate.label.length, length: 1, by: ')', kind: 'listed' }];
    }
    if (numbered.passages[index]?.number !== undefined) return [];
    return [{ ...escape(form, { at, label: candidate.label }), kind: 'escaped' }];
  });
  return { text: apply(text, changes), findings: tell(page, text, changes) };
}

/** Numbers from 1 on inside a paragraph, behind which the paragraphs go on, are items of it. */
function listItems(passages: readonly Passage[]): ReadonlySet<number> {
  const numbers = passages.flatMap(({ number }, index) =>
    number === undefined ? [] : [{ number, index }],
  );
  const listed = new Set<number>();
  for (let from = 1; from < numbers.length; from += 1) {
    const before = numbers[from - 1]?.number;
    if (numbers[from]?.number !== '1' || before === undefined || /\D/.test(before)) continue;
    let to = from + 1;
    while (numbers[to] !== undefined && numbers[to]?.number === String(to - from + 1)) to += 1;
    // The next paragraph may have the very number that would go on the list.
    const back = [to, to - 1].find((at) => at > from && follows(before, numbers[at]?.number ?? ''));
    if (back === undefined) continue;
    for (const { index } of numbers.slice(from, back)) listed.add(index);
    from = back;
  }
  return listed;
}

function escape(
  form: NumberForm,
  { at, label }: { at: number; label: string },
): Omit<Change, 'kind'> {
  if (form === '14.') return { at: at + label.length, length: 0, by: '\\' };
  if (form === '[14]') return { at, length: 0, by: '\\' };
  // A digit can't be escaped, so it is written by its number in Unicode.
  const digit = form === '**14**' ? at + 2 : at;
  return { at: digit, length: 1, by: `&#x3${label.slice(0, 1)};` };
}

function apply(text: string, changes: readonly Change[]): string {
  let end = 0;
  const parts: string[] = [];
  for (const { at, length, by } of changes) {
    parts.push(text.slice(end, at), by);
    end = at + length;
  }
  return parts.join('') + text.slice(end);
}

const told = {
  escaped: 'Starts of lines that are no paragraph numbers, such as years, were marked so',
  listed: 'Numbers that start again within a paragraph were made items of a list',
} as const;

function tell(page: string, text: string, changes: readonly Change[]): readonly Finding[] {
  return (['escaped', 'listed'] as const).flatMap((kind) => {
    const [first, ...others] = changes.filter((change) => change.kind === kind);
    if (first === undefined) return [];
    const count = others.length + 1;
    return [{ page, kind: 'decision', text: told[kind], count, line: lineOf(text, first.at) }];
  });
}
