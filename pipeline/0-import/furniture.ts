import type { DropReason } from './imported-page.ts';

/** A pattern of what surrounds a text on a website. */
interface Furniture {
  readonly reason: DropReason;
  readonly pattern: RegExp;
}

/** Lines that are never a report's own words, wherever they stand. */
const anywhere: readonly Furniture[] = [
  { reason: 'skip-link', pattern: /^(?:skip|jump) (?:directly )?to\b.{0,40}$/i },
  { reason: 'back-to-top', pattern: /^(?:[↑⇧▲]\s*)?(?:back|return|go) to (?:the )?top\b.{0,20}$/i },
  { reason: 'page-number', pattern: /^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/i },
  { reason: 'table-of-contents', pattern: /\.{5,}\s*\d{1,4}$/ },
  { reason: 'navigation', pattern: /^(?:[«‹←<]\s*)?(?:previous|next)(?:\s*[»›→>]|:.{0,100})?$/i },
  { reason: 'navigation', pattern: /^(?:previous|next) (?:page|section|chapter|part)\b.{0,100}$/i },
];

/** Lines that are furniture only before the first and after the last of the report's words. */
const atEdges: readonly Furniture[] = [
  {
    reason: 'cookie-notice',
    pattern:
      /^cookies?\b|\b(?:use|uses|using|accept|reject|set|manage|store)\b.{0,80}\bcookies?\b/i,
  },
  {
    reason: 'site-banner',
    pattern:
      /\b(?:web ?)?(?:site|page)\b.{0,40}\b(?:last )?(?:updated|modified|archived|reviewed)\b/i,
  },
  { reason: 'site-banner', pattern: /^last (?:updated|modified|reviewed)\b/i },
  { reason: 'page-tool', pattern: /^(?:print|share|email|save|download|bookmark)$/i },
  {
    reason: 'page-tool',
    pattern: /^(?:print|share|email|save|download) (?:this|the|a|as|on|via|pdf)\b.{0,60}$/i,
  },
  {
    reason: 'copyright-notice',
    pattern: /^(?:©|\(c\)\s|(?:crown )?copyright\b|all rights reserved\b)/i,
  },
  { reason: 'navigation', pattern: /^page \d{1,4} of \d{1,4} (?:of|in) th(?:is|e) \w+$/i },
  {
    reason: 'navigation',
    pattern: /^(?:main |site )?navigation(?: menu)?$|^(?:language|site) selection$/i,
  },
  {
    reason: 'navigation',
    pattern: /^[^>›»]{1,100}(?:\s[>›»]\s[^>›»]{1,100})+$|^home\s[/|]\s.{1,200}$/i,
  },
  {
    reason: 'navigation',
    pattern:
      /^(?:menu|search|main menu|breadcrumbs?|you are here\b.{0,200}|home|sitemap|site map)$/i,
  },
  { reason: 'page-foot', pattern: /^(?:contact|follow) us(?: on .{1,30})?$|^contact$/i },
  { reason: 'page-foot', pattern: /^(?:privacy|accessibility)(?: (?:policy|notice|statement))?$/i },
  { reason: 'page-foot', pattern: /^(?:terms (?:and conditions|of use)|freedom of information)$/i },
];

/** Name the reason for which a line is furniture; `isEdge`: it stands outside the text. */
export function findFurniture(words: string, isEdge: boolean): DropReason | undefined {
  const patterns = isEdge ? [...anywhere, ...atEdges] : anywhere;
  return patterns.find(({ pattern }) => pattern.test(words))?.reason;
}
