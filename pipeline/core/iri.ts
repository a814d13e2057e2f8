/** The one place where an address is made. All are relative to the base of catalogue.yaml. */

import { shortKey } from './digest.ts';

export const registerGraph = 'graph/register';
export const termSetAddress = 'id/defined-terms';

/** Give the address of an entity by its id in the register. */
export function entityAddress(id: string): string {
  return `id/${id}`;
}

/** Give the id of an entity by its address. */
export function entityId(address: string): string {
  return address.slice('id/'.length);
}

/** Give the address of someone who takes decisions. */
export function agentAddress(id: string): string {
  return `agent/${id}`;
}

/** Give the address of a report. */
export function reportAddress(report: string): string {
  return `report/${report}`;
}

/** Give the graph in which a report's triples stand. */
export function reportGraph(report: string): string {
  return `graph/report/${report}`;
}

/** Give the address of a section by its number. */
export function sectionAddress(report: string, number: string): string {
  return `${reportAddress(report)}/${pathPart(number)}`;
}

/** Give the address of a unit in which numbers are unique: the report, or a part or section of it. */
export function scopeAddress(report: string, scope: string | undefined): string {
  return scope === undefined
    ? reportAddress(report)
    : `${reportAddress(report)}/${pathPart(scope)}`;
}

/** Give the address of a paragraph by its authored number or its counter. */
export function paragraphAddress(scope: string, number: string): string {
  return `${scope}/paragraph/${pathPart(number)}`;
}

/** Give the address of a list item by its authored label or its counter. */
export function itemAddress(paragraph: string, label: string): string {
  return `${paragraph}/item/${pathPart(label)}`;
}

/** Give the address of a footnote by its authored number. */
export function footnoteAddress(scope: string, number: string): string {
  return `${scope}/footnote/${pathPart(number)}`;
}

/** Give the address of the words that a paragraph or list item has in one edition. */
export function wordingAddress(passage: string, fingerprint: string): string {
  return `${passage}/wording/${fingerprint}`;
}

/** Give the address of what a decision made, by its key. */
export function decidedAddress(report: string, kind: string, key: string): string {
  return `${reportAddress(report)}/${kind}/${key}`;
}

/** Give the fragment of the nth mention, from 1, of an entity by the same words in one wording. */
export function mentionAddress(
  wording: string,
  named: { readonly entity: string; readonly words: string; readonly nth: number },
): string {
  return `${wording}#m-${shortKey(`${named.entity}\n${named.words}\n${named.nth}`)}`;
}

/** Give the fragment of the nth marker, from 1, of one footnote in a wording. */
export function markerAddress(wording: string, footnote: string, nth: number): string {
  const again = nth > 1 ? `-${nth}` : '';
  return `${wording}#marker-${pathPart(footnote)}${again}`;
}

/** Give the fragment of a name of an entity. */
export function nameAddress(entity: string, form: string, name: string): string {
  return `${entity}#name-${shortKey(`${form}\n${name}`)}`;
}

/** Give the fragment of an identifier of an entity elsewhere. */
export function identifierAddress(entity: string, scheme: string, identifier: string): string {
  return `${entity}#identifier-${shortKey(`${scheme}\n${identifier}`)}`;
}

/** Name a part of a thing: a fragment of a path, or a longer fragment of a fragment. */
export function partAddress(owner: string, part: string): string {
  return owner.includes('#') ? `${owner}-${part}` : `${owner}#${part}`;
}

/** Write a number or label as a path segment: lower case, and nothing that an address cannot hold. */
function pathPart(label: string): string {
  return encodeURIComponent(label.toLowerCase());
}
