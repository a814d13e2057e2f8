/** A text that is being edited: for each of its units and its end, the offset in the file where it stands. */
export interface DraftText {
  readonly text: string;
  readonly places: Int32Array;
}

/** Replace a range of a text by other words, which get the place of the range's start. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Edited {
  readonly body: DraftText;
  /** Where an offset of the text before has moved to. */
  readonly moved: (offset: number) => number;
}

/** Apply edits, sorted and apart from each other, to a text and its places. */
export function editText(body: DraftText, edits: readonly Edit[]): Edited {
  if (edits.length === 0) return { body, moved: (offset) => offset };
  const growth = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  const places = new Int32Array(body.places.length + growth);
  let text = '';
  let from = 0;
  for (const edit of edits) {
    places.set(body.places.subarray(from, edit.start), text.length);
    text += body.text.slice(from, edit.start);
    const end = text.length + edit.text.length;
    places.fill(body.places[edit.start] ?? 0, text.length, end);
    text += edit.text;
    from = edit.end;
  }
  places.set(body.places.subarray(from), text.length);
  text += body.text.slice(from);
  return { body: { text, places }, moved: (offset) => movedBy(edits, offset) };
}

function movedBy(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit.start >= offset) break;
    const within = Math.min(offset, edit.end) - edit.start;
    shift += Math.min(edit.text.length, within) - within;
  }
  return offset + shift;
}

/** Edits that bring a text to Unicode Normalization Form C. */
export function normalising(text: string): readonly Edit[] {
  const normal = text.normalize('NFC');
  if (normal === text) return [];
  const edits: Edit[] = [];
  for (const match of text.matchAll(/\P{M}?\p{M}+|[\u1100-\u11ff]+|[^\u0000-\u036f]/gu)) {
    const cluster = match[0].normalize('NFC');
    if (cluster === match[0]) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, text: cluster });
  }
  const exact = editText({ text, places: new Int32Array(text.length + 1) }, edits).body.text;
  return exact === normal ? edits : [{ start: 0, end: text.length, text: normal }];
}

const whiteSpace =
  '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const irregular = new RegExp(`^${whiteSpace}+|${whiteSpace}+$|${whiteSpace}+`, 'g');

/** Edits that make each run of White_Space (Unicode) one U+0020 and trim both ends. */
export function collapsing(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(irregular)) {
    const start = match.index;
    const end = start + match[0].length;
    const atEdge = start === 0 || end === text.length;
    if (!atEdge && match[0] === ' ') continue;
    edits.push({ start, end, text: atEdge ? '' : ' ' });
  }
  return edits;
}
