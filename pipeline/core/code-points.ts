const surrogate = /[\ud800-\udfff]/;

/** Compare by code point, which is the order of UTF-8 bytes; `<` compares UTF-16 units. */
export function compareCodePoints(first: string, second: string): number {
  if (surrogate.test(first) || surrogate.test(second)) return compareUnits(first, second);
  return first < second ? -1 : first > second ? 1 : 0;
}

/** UTF-16 puts characters beyond U+FFFF before U+E000; code points do not. */
function compareUnits(first: string, second: string): number {
  const length = Math.min(first.length, second.length);
  for (let at = 0; at < length; at++) {
    const a = first.charCodeAt(at);
    const b = second.charCodeAt(at);
    if (a !== b) return lifted(a) - lifted(b);
  }
  return first.length - second.length;
}

function lifted(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
