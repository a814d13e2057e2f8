/** What Markdown would take for markup, and what keeps it text. In order: backslashes first. */
const escapes: readonly (readonly [RegExp, string])[] = [
  [/\\/g, '\\\\'],
  [/[*_`~]/g, '\\$&'],
  [/<(?=[A-Za-z/!?])/g, '\\<'],
  [/&(?=#|[A-Za-z][A-Za-z0-9]*;)/g, '\\&'],
  // A note that is no marker, a link, an image.
  [/\[(?=\^)/g, '\\['],
  [/\](?=\()/g, '\\]'],
];

/** What is markup only at the start of a block. */
const startEscapes: readonly (readonly [RegExp, string])[] = [
  [/^(?=#{1,6}(?:\s|$)|>|[-+](?:[\s-]|$)|\[[^\]]*\]:)/, '\\'],
  [/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\'],
];

/** Escape words so that Markdown gives them back as they are, white space as one space. */
export function escapeMarkdown(words: string): string {
  const line = words.replace(/[ \t\r\n\f\v]+/g, ' ');
  return escapes.reduce((text, [pattern, escape]) => text.replace(pattern, escape), line);
}

/** Escape words that start a block, a list item or a table cell. */
export function escapeBlockStart(words: string): string {
  return startEscapes.reduce(
    (text, [pattern, escape]) => text.replace(pattern, escape),
    escapeMarkdown(words),
  );
}
