import type { Dropped, NumberForm, Run, Standing, TextRun } from './imported-page.ts';

/** What may be a paragraph's number: `text` is put back before the words if it is none. */
export interface NumberCandidate {
  readonly form: NumberForm;
  readonly label: string;
  readonly text: string;
  /** A number that a browser counts (`ol`): a paragraph's only if it continues the numbers. */
  readonly counted: boolean;
}

/** A run of words on its way to a block. A `line` is still a heading or a paragraph. */
export interface Passage extends Standing {
  readonly role: 'line' | 'heading' | 'paragraph' | 'item' | 'quotation' | 'row' | 'footnote';
  readonly candidate?: NumberCandidate | undefined;
  readonly number?: string | undefined;
  readonly label?: string | undefined;
  readonly level?: number | undefined;
  readonly depth?: number;
  readonly startsTable?: boolean;
  /** Why a heading may be lost right before. */
  readonly gap?: string | undefined;
}

/** What a reader makes of a page, whatever its format. */
export interface Reading {
  readonly passages: readonly Passage[];
  readonly dropped: readonly Dropped[];
  /** The report's title, where the page says for sure that it is. */
  readonly title?: string | undefined;
  /** What may be its title: the parts of an HTML `title`. */
  readonly titles: readonly string[];
  readonly language?: string | undefined;
  readonly license?: string | undefined;
  readonly url?: string | undefined;
  readonly markdown?: string | undefined;
}

/** Give the words of runs as one line: without markers, cells joined by ` | `. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(wordsOfRun).join('').replace(/\s+/g, ' ').trim();
}

function wordsOfRun(run: Run): string {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'marker':
      return '';
    case 'cell':
      return ' | ';
  }
}

/** Check that words are long, or end as a sentence does. */
export function isSentence(runs: readonly Run[]): boolean {
  const words = wordsOf(runs);
  return words.length > 120 || /[.:;?!]["'”’)]*$/.test(words);
}

/** Make neighbouring words one run, apart from those in italics. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.kind === 'text' && last?.kind === 'text' && isItalic(run) === isItalic(last)) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  return joined;
}

function isItalic(run: TextRun): boolean {
  return run.isItalic === true;
}
