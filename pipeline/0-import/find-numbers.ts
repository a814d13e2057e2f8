import { headsNotes } from './end-notes.ts';
import { follows, isPlausibleAfter } from './follows.ts';
import type { NumberForm } from './imported-page.ts';
import { numberForms } from './number-forms.ts';
import { isSentence, wordsOf } from './passage.ts';
import type { NumberCandidate, Passage } from './passage.ts';

/** How often each form was seen in the order of numbers, and how many paragraphs there may be. */
export interface NumberCounts {
  readonly counts: ReadonlyMap<NumberForm, number>;
  readonly paragraphs: number;
}

/** The numbers of a page: their form, the passages that have one, and the evidence. */
export interface Numbered extends NumberCounts {
  readonly passages: readonly Passage[];
  readonly form: NumberForm | 'none';
}

/**
 * Below this share of its paragraphs, a page counts as one without numbers. Numbers that a browser
 * counts may be a list's, so more of them are asked for.
 */
const smallestShare = { written: 0.2, counted: 0.5 } as const;

/** Find the form of a page's paragraph numbers, and number its passages. */
export function findNumbers(unsettled: readonly Passage[]): Numbered {
  const passages = withoutFootnoteLabels(unsettled);
  const counted = countForms(passages);
  const form = chooseForm(passages, counted);
  let previous: string | undefined;
  const numbered = passages.map((passage) => {
    const { candidate } = passage;
    if (candidate === undefined) return passage;
    if (form === 'none' || !isNumber(candidate, form, previous)) return putBack(passage, candidate);
    previous = candidate.label;
    const role = passage.role === 'item' ? 'paragraph' : passage.role;
    return { ...passage, role, number: candidate.label, label: undefined };
  });
  return { passages: numbered, form, ...counted };
}

/** A `[31]` whose marker stood before opens the text of footnote 31; so does `31.` below Notes. */
function withoutFootnoteLabels(passages: readonly Passage[]): readonly Passage[] {
  const seen = new Set<string>();
  let isNotes = false;
  return passages.map((passage) => {
    const { candidate, role, runs } = passage;
    if (headsNotes(wordsOf(runs))) isNotes = true;
    else if (role === 'heading') isNotes = false;
    const opens = candidate?.form === '[14]' || isNotes;
    const isSeen = candidate !== undefined && opens && seen.has(candidate.label);
    for (const run of runs) if (run.kind === 'marker') seen.add(run.label);
    if (!isSeen) return passage;
    return { ...passage, role: 'footnote', label: candidate.label, candidate: undefined };
  });
}

function countForms(passages: readonly Passage[]): NumberCounts {
  const counts = new Map<NumberForm, number>();
  for (const { form } of numberForms) {
    const labels = passages.flatMap(({ candidate }) =>
      candidate?.form === form ? [candidate.label] : [],
    );
    const inOrder = labels.filter((label, index) => follows(labels[index - 1], label)).length;
    if (inOrder > 0) counts.set(form, inOrder);
  }
  const paragraphs = passages.filter(
    ({ role, runs, candidate }) =>
      candidate !== undefined || ((role === 'paragraph' || role === 'line') && isSentence(runs)),
  ).length;
  return { counts, paragraphs };
}

function chooseForm(
  passages: readonly Passage[],
  { counts, paragraphs }: NumberCounts,
): NumberForm | 'none' {
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (most === undefined) return 'none';
  const [form, count] = most;
  const isWritten = passages.some(
    ({ candidate }) => candidate?.form === form && !candidate.counted,
  );
  const share = isWritten ? smallestShare.written : smallestShare.counted;
  // One number without a mark may be a date, a page or an address.
  if (form === '14' && count < 2) return 'none';
  return count >= paragraphs * share ? form : 'none';
}

/** The page's own form may leave gaps; a number in another form must be the very next one. */
function isNumber(
  candidate: NumberCandidate,
  form: NumberForm,
  previous: string | undefined,
): boolean {
  if (candidate.form !== form || candidate.counted) {
    return follows(previous, candidate.label) && (previous !== undefined || candidate.counted);
  }
  return isPlausibleAfter(previous, candidate.label);
}

function putBack(passage: Passage, candidate: NumberCandidate): Passage {
  const [first, ...rest] = passage.runs;
  if (first?.kind !== 'text' || candidate.text === '') return { ...passage, candidate: undefined };
  const text = candidate.text + first.text;
  return { ...passage, candidate: undefined, runs: [{ kind: 'text', text }, ...rest] };
}
