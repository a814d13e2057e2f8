/** One authored paragraph: its number, its own text, then its list items; markers as `[31]`. */
export type Paragraph = { readonly number: string; readonly blocks: readonly string[] };

/** What both a stored page and a restatement come down to. */
export type Document = {
  readonly headings: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  /** Lines that are neither: on a page, its unmarked headings and its furniture. */
  readonly others: readonly string[];
};

const numbered = /^(\d+(?:\.\d+)?)\. (.+)$/;
const listItem = /^[-•] (.+)$/;
const heading = /^#{1,6} (.+)$/;

/** Read the paragraphs of a stored page or of a restatement, one line a block. */
export function readDocument(text: string): Document {
  const headings: string[] = [];
  const others: string[] = [];
  const paragraphs: { number: string; blocks: string[] }[] = [];
  for (const line of text.split('\n').map(plainLine)) {
    const [, number, opening] = numbered.exec(line) ?? [];
    const open = paragraphs.at(-1);
    const listed = listItem.exec(line)?.[1];
    const title = heading.exec(line)?.[1];
    if (number && opening) paragraphs.push({ number, blocks: [opening] });
    else if (listed && open) open.blocks.push(listed);
    else if (title) headings.push(title);
    else if (line !== '') others.push(line);
  }
  return { headings, paragraphs, others };
}

/** A no-break space says nothing here, and both ways of writing a marker become one. */
function plainLine(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\[\^(\d+)\]/g, '[$1]');
}
