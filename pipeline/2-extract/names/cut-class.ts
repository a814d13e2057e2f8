import { kindOfHead } from './head-words.ts';
import { wordsOf } from './name-range.ts';
import type { NameRange, Reading } from './name-range.ts';
import { isPlace } from './place-words.ts';

/** Cut "Northern Ireland Governments" to the place: a plural names a class of bodies, and no body. */
export function cutClass(range: NameRange, { tokens }: Reading): NameRange {
  const { from, to, title, open } = range;
  const last = tokens[to - 1]?.words ?? '';
  if (title !== undefined || open || to - from < 2 || !last.endsWith('s')) return range;
  const one = kindOfHead(last.slice(0, -1));
  if (kindOfHead(last) !== undefined || (one !== 'organisation' && one !== 'office')) return range;
  const place = { from, to: to - 1 };
  const head = tokens[to - 2]?.words ?? '';
  const acronym = to - from === 2 && tokens[from]?.shape === 'acronym';
  return acronym || isPlace(wordsOf(place, tokens)) ? { ...range, ...place, head } : range;
}
