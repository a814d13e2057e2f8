import type { Element, Nodes } from 'hast';
import { isStrong, textOf } from './html-elements.ts';
import { standing, takeLabel } from './html-lists.ts';
import { readRuns } from './html-runs.ts';
import type { Drop } from './html-runs.ts';
import { findNumberCandidate, splitNumber } from './number-forms.ts';
import type { NumberCandidate, Passage } from './passage.ts';

/** Read a paragraph: one that is bold throughout may be a heading, one with a label is an item. */
export function readLine(
  nodes: readonly Nodes[],
  isQuotation: boolean,
  drop: Drop,
): Passage | undefined {
  const filled = nodes.filter((node) => textOf(node) !== '');
  const [first] = filled;
  const last = filled.at(-1);
  const numbered = isQuotation ? undefined : splitLeadingNumber(nodes);
  const runs = readRuns(numbered?.rest ?? nodes, drop);
  if (first === undefined || last === undefined || runs.length === 0) return undefined;
  const range = { start: standing(first).start, end: standing(last).end };
  if (isQuotation) return { role: 'quotation', runs, ...range };
  if (numbered !== undefined) {
    return { role: 'paragraph', candidate: numbered.candidate, runs, ...range };
  }
  const labelled = takeLabel(runs);
  if (labelled !== undefined) return { role: 'item', depth: 0, ...labelled, ...range };
  const isBold = filled.length === 1 && first.type === 'element' && isStrong(first);
  return { role: isBold ? 'line' : 'paragraph', ...splitNumber(runs), ...range };
}

/** A number in an element of its own, such as `<strong>14</strong>`, may touch the words. */
function splitLeadingNumber(
  nodes: readonly Nodes[],
): { readonly candidate: NumberCandidate; readonly rest: readonly Nodes[] } | undefined {
  const at = nodes.findIndex((node) => textOf(node) !== '');
  const first = nodes[at];
  const rest = nodes.slice(at + 1);
  if (!isElement(first) || first.tagName === 'sup' || textOf(...rest) === '') return undefined;
  const text = `${textOf(first)} `;
  // Any capital will do behind the number: the words stand in the nodes after it.
  const candidate = findNumberCandidate(`${text}A`);
  if (candidate?.text !== text) return undefined;
  const form = candidate.form === '14' && isStrong(first) ? '**14**' : candidate.form;
  return { candidate: { ...candidate, form }, rest };
}

function isElement(node: Nodes | undefined): node is Element {
  return node?.type === 'element';
}
