import { printable } from '../core/flags.ts';
import type { Span } from '../core/model.ts';
import { payload } from './write-decision.ts';
import type { OpenProposal } from './collect-open.ts';

/** How marked words look: on a terminal in reverse, elsewhere in double brackets. */
export interface Looks {
  readonly open: string;
  readonly close: string;
}

export const onTerminal: Looks = { open: '\u001b[7m', close: '\u001b[27m' };
export const inText: Looks = { open: '[[', close: ']]' };

const COLUMNS = 88;

/** Show a proposal: where it stands, its paragraph with the words marked, and what it would say. */
export function showProposal(
  { proposal, place }: OpenProposal,
  { looks, nameOf }: { readonly looks: Looks; readonly nameOf: (id: string) => string | undefined },
): string {
  const { rule, confidence, kind, fields, suggest } = proposal;
  const { text } = place.passage.passage.body;
  const missing = Object.entries(suggest).map(
    ([key, words]) => `    ${key}: is missing; from the words: ${printable(words)}\n`,
  );
  const lines = payload(kind, fields, '  ').replace(
    /^( {4}\w+: )(\S+)$/gm,
    (line: string, _: string, id: string) => {
      const name = nameOf(id);
      return name === undefined ? line : `${line.padEnd(48)} # ${printable(name)}`;
    },
  );
  const shown = wrap(markWords(text, proposal, looks));
  return `Paragraph ${place.passage.shown}, ${rule}, ${confidence}\n\n${shown}\n${lines}${missing.join('')}`;
}

/** Mark the words of a span. */
export function markWords(text: string, { start, end }: Span, { open, close }: Looks): string {
  const safe = (part: string): string => part.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
  const marked = `${open}${safe(text.slice(start, end))}${close}`;
  return `${safe(text.slice(0, start))}${marked}${safe(text.slice(end))}`;
}

function wrap(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= COLUMNS) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => `  ${line}\n`).join('');
}
