import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { findLicense } from './find-license.ts';
import { readBody } from './html-blocks.ts';
import { childrenOf, findElement, some, textOf } from './html-elements.ts';
import type { Dropped } from './imported-page.ts';
import type { Reading } from './passage.ts';

const parser = unified().use(rehypeParse).freeze();

/** Read a page of HTML: the passages of its main element, and what stands around it as left out. */
export function readHtml(text: string): Reading {
  const root = parser.parse(text);
  const body = findElement(root, ({ tagName }) => tagName === 'body');
  const head = findElement(root, ({ tagName }) => tagName === 'head');
  // The parser makes html, head and body where a page lacks them; only a frameset has no body.
  const read = body === undefined ? { passages: [], dropped: [] } : readBody(body, findMain(body));
  return {
    passages: read.passages,
    dropped: [...(head === undefined ? [] : dropHead(head)), ...read.dropped],
    titles: statedTitles(head),
    language: findLanguage(root),
    license: findLicenseLink(root),
    url: findLink(root, 'canonical'),
  };
}

function findMain(body: Element): Element {
  const isMain = ({ tagName, properties }: Element): boolean =>
    tagName === 'main' || properties.role === 'main';
  return findElement(body, isMain) ?? findOnlyArticle(body) ?? body;
}

/** One article is the page's content; several are a list of pages. */
function findOnlyArticle(body: Element): Element | undefined {
  const found = findElement(body, ({ tagName }) => tagName === 'article');
  const isOther = (element: Element): boolean =>
    element.tagName === 'article' &&
    element !== found &&
    found?.children.includes(element) !== true;
  return some(body, isOther) ? undefined : found;
}

function dropHead(head: Element): readonly Dropped[] {
  return childrenOf(head).flatMap((node) => {
    const text = textOf(node).slice(0, 120);
    if (node.type !== 'element' || node.tagName === 'title' || text === '') return [];
    return [{ line: node.position?.start.line ?? 1, text, reason: 'script-or-style' as const }];
  });
}

/** The parts of a window's title: section, report and website, in an order that pages choose. */
function statedTitles(head: Element | undefined): readonly string[] {
  const title = head && findElement(head, ({ tagName }) => tagName === 'title');
  if (title === undefined) return [];
  return textOf(title)
    .split(/\s+(?:[|»·]|::|[-–—])\s+/)
    .filter((part) => part !== '' && !/^page \d+/i.test(part));
}

function findLanguage(root: Root): string | undefined {
  const html = findElement(root, ({ tagName }) => tagName === 'html');
  const language = String(html?.properties.lang ?? '').toLowerCase();
  return /^[a-z]{2,3}(-[a-z0-9]+)*$/.test(language) ? language : undefined;
}

function findLicenseLink(root: Root): string | undefined {
  const linked = findLink(root, 'license');
  if (linked !== undefined) return linked;
  const isLicense = ({ properties }: Element): boolean =>
    findLicense(String(properties.href ?? '')) !== undefined;
  return findLicense(String(findElement(root, isLicense)?.properties.href ?? ''));
}

/** Give the address of a link with this relation, if it is a full one. */
function findLink(root: Root, relation: string): string | undefined {
  const isLink = ({ properties }: Element): boolean =>
    [properties.rel].flat().includes(relation) && /^https?:\/\//.test(String(properties.href));
  const found = findElement(root, isLink);
  return found === undefined ? undefined : String(found.properties.href);
}
