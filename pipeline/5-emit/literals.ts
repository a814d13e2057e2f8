const needsEscape = /["\\\u0000-\u001f\u007f]/;
const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

/** Write a string between quotation marks as canonical N-Triples does (RDFC-1.0, part 5). */
export function quoted(text: string): string {
  if (!needsEscape.test(text)) return `"${text}"`;
  const escaped = text.replace(
    /["\\\u0000-\u001f\u007f]/g,
    (character) => escapes[character] ?? `\\u${hex(character)}`,
  );
  return `"${escaped}"`;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
