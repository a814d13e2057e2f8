import { scalar } from '../5-emit/to-yaml.ts';
import type { Fields, PayloadKind } from '../2-extract/propose/proposal.ts';

/** A decision as it is to be written into review.yaml. */
export interface NewDecision {
  readonly key: string;
  readonly decision: 'accept' | 'correct' | 'reject' | 'add';
  readonly rule: string;
  readonly section?: string;
  readonly paragraph: string;
  readonly item?: string;
  readonly words: string;
  readonly occurrence?: number;
  /** `proposal` is the payload of a rejection where what was proposed is not whole. */
  readonly kind: PayloadKind | 'proposal';
  readonly fields: Fields;
  readonly by: string;
  readonly on: string;
  readonly because?: string;
}

const COLUMNS = 96;

/** Write a decision as an entry of the list in review.yaml, in the style that people write. */
export function writeDecision(decision: NewDecision, indent: string): string {
  const { kind, fields, by, on, because, ...place } = decision;
  const inner = `${indent}  `;
  const lines = [
    ...Object.entries(place).map(([key, value]) => entry(key, value, inner)),
    payload(kind, fields, inner),
    entry('by', by, inner),
    entry('on', on, inner),
    ...(because === undefined ? [] : [entry('because', because, inner)]),
  ];
  return `${indent}- ${lines.join('').trimStart()}`;
}

/** Write the payload of a decision: its kind, and a line a field. */
export function payload(kind: NewDecision['kind'], fields: Fields, indent: string): string {
  const rows = Object.entries(fields).map(([key, value]) => entry(key, value, `${indent}  `));
  return rows.length === 0 ? `${indent}${kind}: {}\n` : `${indent}${kind}:\n${rows.join('')}`;
}

/** Write one key with its value; long words are folded at their spaces, without loss. */
export function entry(key: string, value: string | number, indent: string): string {
  const line = `${indent}${key}: ${scalar(value)}`;
  const folds = typeof value === 'string' && !/ {2}|[\n\r\u0085\u2028\u2029]|^ | $/.test(value);
  if (line.length <= COLUMNS || !folds) return `${line}\n`;
  return `${indent}${key}: >-\n${fold(value, `${indent}  `)}`;
}

function fold(words: string, indent: string): string {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && longer.length + indent.length <= COLUMNS)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => `${indent}${line}\n`).join('');
}
