/** What is wrong in a style, and where: offsets in its text. */
export interface StyleFault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export type ReadDown<Opened> =
  | { readonly kind: 'read'; readonly opened: Opened; readonly leftOut: readonly string[] }
  | { readonly kind: 'depends'; readonly parent: string }
  | { readonly kind: 'invalid'; readonly faults: readonly StyleFault[] };

/**
 * Open a style with a processor of CSL 1.0.1. Words that CSL 1.0.2 added (terms, types and forms, such as
 * `article-locator` or `periodical`) concern no kind of thing that is cited here: they are left out and told.
 */
export function readDown<Opened>(style: string, open: (style: string) => Opened): ReadDown<Opened> {
  let text = style;
  const leftOut: string[] = [];
  for (;;) {
    const tried = tryOpen(text, open);
    if (tried.kind === 'read') return { ...tried, leftOut };
    if (tried.kind === 'depends') return tried;
    const later = tried.faults.map((fault) => laterWord(fault, text));
    if (later.length === 0 || later.includes(undefined)) return tried;
    for (const word of later) {
      if (word === undefined) continue;
      text = text.slice(0, word.start) + word.instead + text.slice(word.end);
      leftOut.push(word.word);
    }
  }
}

/** What a processor throws over a style. */
interface StyleError {
  readonly data?:
    | { readonly tag: 'DependentStyle'; readonly content: { readonly requiredParent: string } }
    | { readonly tag: 'ParseError'; readonly content: string }
    | { readonly tag: 'Invalid'; readonly content: readonly InvalidPart[] };
}

interface InvalidPart {
  readonly message: string;
  /** In bytes of UTF-8. */
  readonly range: { readonly start: number; readonly end: number };
}

function tryOpen<Opened>(
  text: string,
  open: (style: string) => Opened,
):
  { readonly kind: 'read'; readonly opened: Opened } | Exclude<ReadDown<Opened>, { kind: 'read' }> {
  try {
    return { kind: 'read', opened: open(text) };
  } catch (error) {
    const { data } = error as StyleError;
    if (data === undefined) throw error;
    if (data.tag === 'DependentStyle')
      return { kind: 'depends', parent: data.content.requiredParent };
    if (data.tag === 'ParseError') {
      return { kind: 'invalid', faults: [{ message: data.content, start: 0, end: 0 }] };
    }
    return { kind: 'invalid', faults: data.content.map((part) => faultOf(part, text)) };
  }
}

function faultOf({ message, range }: InvalidPart, text: string): StyleFault {
  const bytes = new TextEncoder().encode(text);
  const lengthUpTo = (end: number): number =>
    new TextDecoder().decode(bytes.subarray(0, end)).length;
  return { message, start: lengthUpTo(range.start), end: lengthUpTo(range.end) };
}

interface LaterWord {
  readonly word: string;
  readonly instead: string;
  readonly start: number;
  readonly end: number;
}

/** As long as what it replaces, so that the places of other faults stay right. */
function laterWord({ message, start, end }: StyleFault, text: string): LaterWord | undefined {
  const [, key, word] = /for `(term|type|form|name)`: "([a-z-]+)"$/.exec(message) ?? [];
  const part = text.slice(start, end);
  const instead = key === undefined || word === undefined ? undefined : without(part, key, word);
  if (word === undefined || instead === undefined || instead.length > part.length) return undefined;
  return { word, instead: instead.padEnd(part.length), start, end };
}

function without(part: string, key: string, word: string): string | undefined {
  if (key === 'term') return 'value=""';
  if (key === 'form') return '';
  if (key === 'name') return undefined;
  const left = part.replace(new RegExp(`(?<=["\\s])${word}(?=["\\s])`), '').replace(/"\s+/, '"');
  return /"\s*"/.test(left) ? 'type="song"' : left;
}
