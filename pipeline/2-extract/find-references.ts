import { findAnchors } from './anchors.ts';
import type { Anchor } from './anchors.ts';
import { referenceRules } from './reference-rules.ts';
import { candidatesAt, matchAt, rulesByAnchor, startOf } from './rule.ts';
import type { ReferenceFound } from './values.ts';

const rules = rulesByAnchor(referenceRules);

/** Find the numbers and letters that point to parts of documents or to things of a series. */
export function findReferences(
  text: string,
  anchors = findAnchors(text),
): readonly ReferenceFound[] {
  const references: ReferenceFound[] = [];
  let free = 0;
  for (const anchor of anchors) {
    if (anchor.start < free) continue;
    const reference = readReference(text, anchor);
    if (reference === undefined || reference.start < free) continue;
    references.push(reference);
    free = reference.end;
  }
  return references;
}

function readReference(text: string, anchor: Anchor): ReferenceFound | undefined {
  for (const { id, pattern } of candidatesAt(rules, text, anchor)) {
    const match = matchAt(pattern, text, anchor.start);
    if (match === undefined) continue;
    const end = match.index + match[0].length;
    return { kind: 'reference', start: startOf(match), end, rule: id };
  }
  return undefined;
}
