/**
 * Write, for each unit of a text that Markdown made, the offset in the source where it stands; give
 * the offset behind the last. Escapes, character references and line starts make the two differ.
 */
export function alignPlaces(
  { text, place, source }: { text: string; place: number; source: string },
  places: Int32Array,
): number {
  if (source.startsWith(text, place)) {
    for (let at = 0; at < text.length; at++) places[at] = place + at;
    return place + text.length;
  }
  let next = place;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? '';
    const start = startOf(unit, source, next);
    places[at] = start;
    next = endOf(unit, source, start);
  }
  return next;
}

/** A line of the source may start with quote marks and indentation that the text lacks. */
function startOf(unit: string, source: string, place: number): number {
  const found = source[place];
  if (found === unit || found === '\\' || found === '&') return place;
  const ahead = source.slice(place, place + 1_000);
  if (unit === '\n') return place + Math.max(ahead.search(/[\r\n]/), 0);
  return place + (/^[\s>]*/.exec(ahead)?.[0].length ?? 0);
}

function endOf(unit: string, source: string, place: number): number {
  const found = source[place];
  if (found === '\\' && source[place + 1] === unit) return place + 2;
  if (found === '\r' && unit === '\n') return place + 2;
  if (found !== '&') return place + 1;
  const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
  return place + (reference.exec(source.slice(place, place + 40))?.[0].length ?? 1);
}
