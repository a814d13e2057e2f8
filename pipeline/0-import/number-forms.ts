import type { NumberForm, Run } from './imported-page.ts';
import type { NumberCandidate } from './passage.ts';

/** "29 March 2014" is a date, not paragraph 29. */
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** Each form in which a paragraph's number is written. Where two fit, the first is taken. */
export const numberForms: readonly { readonly form: NumberForm; readonly pattern: RegExp }[] = [
  { form: '14.', pattern: /^(\d{1,4}(?:\.\d{1,3})*)\.\s+(?=\S)/ },
  { form: '**14**', pattern: /^\*\*(\d{1,4}(?:\.\d{1,3})*)\.?\*\*\.?\s+(?=\S)/ },
  { form: '[14]', pattern: /^\[(\d{1,4}(?:\.\d{1,3})*)\]\s+(?=\S)/ },
  // Without a mark, a capital must follow: "3.5 million visitors" starts with a quantity.
  {
    form: '14',
    pattern: new RegExp(
      String.raw`^(\d{1,4}(?:\.\d{1,3})*)\s+(?!(?:${months})\b)(?=[\p{Lu}"'“‘(])`,
      'u',
    ),
  },
];

/** Find what may be a paragraph's number at the start of a line. */
export function findNumberCandidate(line: string): NumberCandidate | undefined {
  for (const { form, pattern } of numberForms) {
    const match = pattern.exec(line);
    if (match?.[1] !== undefined) return { form, label: match[1], text: match[0], counted: false };
  }
  return undefined;
}

/** Write a number in a form, as it stands before the words. */
export function writeNumber(form: NumberForm, number: string): string {
  return `${form.replace('14', number)} `;
}

/** Take what may be a number off the start of runs. */
export function splitNumber(runs: readonly Run[]): {
  readonly candidate: NumberCandidate | undefined;
  readonly runs: readonly Run[];
} {
  const [first, ...rest] = runs;
  const candidate = first?.kind === 'text' ? findNumberCandidate(first.text) : undefined;
  if (first?.kind !== 'text' || candidate === undefined) return { candidate: undefined, runs };
  const words = first.text.slice(candidate.text.length);
  return { candidate, runs: [{ kind: 'text', text: words }, ...rest] };
}
