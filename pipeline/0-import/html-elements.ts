import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { DropReason } from './imported-page.ts';

/** Elements that hold none of a report's words, and why. */
const furniture: Readonly<Record<string, DropReason>> = {
  aside: 'navigation',
  button: 'form',
  footer: 'page-foot',
  form: 'form',
  header: 'site-banner',
  iframe: 'script-or-style',
  link: 'page-head',
  nav: 'navigation',
  noscript: 'script-or-style',
  object: 'script-or-style',
  script: 'script-or-style',
  style: 'script-or-style',
  svg: 'script-or-style',
  template: 'script-or-style',
};

const furnitureRoles: Readonly<Record<string, DropReason>> = {
  banner: 'site-banner',
  contentinfo: 'page-foot',
  navigation: 'navigation',
  search: 'form',
};

/** Name the reason for which an element is left out with all that it holds. */
export function findFurnitureElement(element: Element): DropReason | undefined {
  const { hidden, ariaHidden, role } = element.properties;
  if (hidden === true || hidden === '' || ariaHidden === 'true') return 'hidden';
  const reason = furnitureRoles[String(role)] ?? furniture[element.tagName];
  if (reason === undefined) return undefined;
  // An article's header holds its title, and its end may hold the footnotes.
  const keeps = ['header', 'footer', 'aside'].includes(element.tagName) && holdsText(element);
  return keeps ? undefined : reason;
}

function holdsText(element: Element): boolean {
  return some(element, (child) => child.tagName === 'h1' || isFootnoteContainer(child));
}

/** Check that an element holds the texts of footnotes. */
export function isFootnoteContainer({ properties }: Element): boolean {
  const names = [properties.className, properties.id, properties.role].flat().join(' ');
  return 'dataFootnotes' in properties || /\b(?:foot|end)notes\b/i.test(names);
}

const inline = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark ' +
    'output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Check that a node is part of a line: text, or an inline element without a block in it. */
export function isInline(node: Nodes): boolean {
  if (node.type !== 'element') return true;
  return inline.has(node.tagName) && node.children.every(isInline);
}

/** Check an element and what is in it. */
export function some(node: Nodes, check: (element: Element) => boolean): boolean {
  return findElement(node, check) !== undefined;
}

/** Find the first element, in order, that passes a check. */
export function findElement(
  node: Nodes,
  check: (element: Element) => boolean,
): Element | undefined {
  if (node.type === 'element' && check(node)) return node;
  for (const child of childrenOf(node)) {
    const found = findElement(child, check);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Give the children of a node, none where it can have none. */
export function childrenOf(node: Nodes): readonly (ElementContent | Root['children'][number])[] {
  return 'children' in node ? node.children : [];
}

/** Give all text in nodes, white space as one space and trimmed. */
export function textOf(...nodes: readonly Nodes[]): string {
  return nodes.map(rawText).join('').replace(/\s+/g, ' ').trim();
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const text = childrenOf(node).map(rawText).join('');
  return node.type === 'element' && !inline.has(node.tagName) ? ` ${text} ` : text;
}

/** Check that all words of an element are links, at least so many: it leads through a website. */
export function isAllLinks(element: Element, fewest: number): boolean {
  let links = 0;
  const outside = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (node.type === 'element' && node.tagName === 'a' && !isFootnoteLink(node)) {
      links += 1;
      return '';
    }
    return childrenOf(node).map(outside).join('');
  };
  return !/[\p{L}\p{N}]/u.test(outside(element)) && links >= fewest;
}

function isFootnoteLink(link: Element): boolean {
  return /^\[?\d{1,4}\]?$/.test(textOf(link));
}

/** Check that an element prints its words bold. */
export function isStrong({ tagName }: Element): boolean {
  return tagName === 'strong' || tagName === 'b';
}
