import type { AnyRecord } from '../core/model.ts';
import { nestedOf, textOf, textsOf } from './record-kinds.ts';

/** The words that a record rests on. Offsets are UTF-16 units in the text of the wording. */
export interface Evidence {
  readonly wording: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly footnotes: readonly string[];
}

/** Read the evidence of a mention, marker or decided record; `textOfWording` gives a wording's words. */
export function readEvidence(
  record: AnyRecord,
  textOfWording: (wording: string) => string | undefined,
): Evidence[] {
  const resources = [...nestedOf(record, 'wasDerivedFrom'), ...nestedOf(record, 'hasTarget')];
  return resources.flatMap((resource) => {
    const wording = textOf(resource, 'hasSource');
    const selectors = nestedOf(resource, 'hasSelector');
    const position = selectors.find(({ start }) => typeof start === 'number');
    const text = wording === undefined ? undefined : textOfWording(wording);
    if (wording === undefined || position === undefined || text === undefined) return [];
    const start = unitOffset(text, Number(position['start']));
    const end = unitOffset(text, Number(position['end']));
    const footnotes = textsOf(resource, 'footnote');
    return [{ wording, exact: text.slice(start, end), start, end, footnotes }];
  });
}

/** Turn an offset in code points into one in UTF-16 units. */
function unitOffset(text: string, codePoints: number): number {
  if (!/[\ud800-\udfff]/.test(text)) return Math.min(codePoints, text.length);
  let at = 0;
  for (let counted = 0; counted < codePoints && at < text.length; counted++) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}
