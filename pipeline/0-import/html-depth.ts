/** How many elements may stand within each other: a page has some twenty. */
export const deepest = 500;

/** Elements that need no end tag nest only as far as others let them. */
const optionalEnd =
  /^(?:area|base|br|col|colgroup|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|tbody|td|tfoot|th|thead|tr|wbr)$/i;

/** Tell whether elements stand so deep within each other that a parser would run out of stack. */
export function isTooNested(html: string): boolean {
  let depth = 0;
  for (const [, end, name = '', rest = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)([^<>]*)>/gi)) {
    if (optionalEnd.test(name) || rest.endsWith('/')) continue;
    depth = Math.max(0, depth + (end === '/' ? -1 : 1));
    if (depth > deepest) return true;
  }
  return false;
}
