import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h, s } from 'hastscript';

export { h, s };
export type { Element };

/** Write an element, or several, as HTML: what is text in the tree can't become markup. */
export function toMarkup(tree: Element | readonly Element[]): string {
  const root: Root = { type: 'root', children: 'type' in tree ? [tree] : [...tree] };
  const html = toHtml(root, { characterReferences: { useNamedReferences: false } });
  return html.replace(forbidden, '\ufffd').toWellFormed();
}

/** Controls that HTML does not allow, whatever text of the data they come from. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/** Write a whole document. */
export function toDocument(html: Element): string {
  return `<!doctype html>\n${toMarkup(html)}\n`;
}

const hidden = /([\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])/;

/** Give a text of the data as children: characters that turn the direction of writing are shown. */
export function words(text: string): ElementContent[] {
  if (!hidden.test(text)) return text === '' ? [] : [{ type: 'text', value: text }];
  return text.split(hidden).flatMap((part): ElementContent[] => {
    if (part === '') return [];
    return hidden.test(part)
      ? [h('span.control', plainWords(part))]
      : [{ type: 'text', value: part }];
  });
}

/** Give a text of the data for an attribute or title, where there is no room for elements. */
export function plainWords(text: string): string {
  return text.replace(
    new RegExp(hidden, 'g'),
    (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}

/** Cut a text for a list or title, at the end of a word where one is near; it ends in an ellipsis. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).toWellFormed();
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut.replace(/\ufffd$/, '')}…`;
}

/** Leave out what is not there. */
export function present(...elements: readonly (Element | undefined)[]): Element[] {
  return elements.filter((element) => element !== undefined);
}
