/** What was decided about a page, and on what evidence; a question is for a person to settle. */
export interface Finding {
  readonly page: string;
  readonly kind: 'decision' | 'question';
  readonly text: string;
  readonly count: number;
  /** The line of the first place, from 1. */
  readonly line: number;
}

/** Write a finding as one line. */
export function findingLine({ page, kind, text, count, line }: Finding): string {
  const asked = kind === 'question' ? 'Question: ' : '';
  const times = count > 1 ? `${count} times, first at ` : '';
  return count === 0 ? `${asked}${text}` : `${asked}${text} (${times}${page}:${line})`;
}

/** Give the line, from 1, in which an offset stands. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return line;
}
