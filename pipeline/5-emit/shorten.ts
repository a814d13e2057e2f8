import { toIri } from './to-triples.ts';

interface Prefix {
  readonly name: string;
  namespace: string;
  /** The same, relative to the base, where it lies below that. */
  relative: string | undefined;
  /** What the file says it stands for, so far. */
  written: string | undefined;
  isUsed: boolean;
}

/** Makes addresses and vocabulary IRIs short by the prefixes declared so far. */
export interface Shortener {
  /** Declare a prefix whether it is used or not; gives its line. */
  readonly declare: (name: string, namespace: string) => string;
  /** Let a prefix stand for a namespace, and declare it where it is used. */
  readonly offer: (name: string, namespace: string) => void;
  /** Give the lines that what was shortened since the last time needs. */
  readonly used: () => string;
  /** Remember which prefixes are declared, and forget those that came since. */
  readonly keep: () => void;
  readonly restore: () => void;
  /** Shorten an address, relative or absolute. */
  readonly address: (address: string) => string;
  /** Shorten a predicate, class or datatype: few, written very often. */
  readonly term: (iri: string) => string;
}

/** A prefix can be declared again for another namespace; from there on it stands for that one. */
export function declarePrefixes(base: string): Shortener {
  const declared: Prefix[] = [];
  const terms = new Map<string, string>();
  const offer = (name: string, namespace: string): void => {
    const before = declared.find((prefix) => prefix.name === name);
    if (before?.namespace === namespace) return;
    const relative = namespace.startsWith(base) ? namespace.slice(base.length) : undefined;
    if (before === undefined) {
      declared.push({ name, namespace, relative, written: undefined, isUsed: false });
    } else Object.assign(before, { namespace, relative });
    terms.clear();
  };
  const used = (): string => {
    const lines = declared.map((prefix) => (prefix.isUsed ? lineOf(prefix) : ''));
    for (const prefix of declared) prefix.isUsed = false;
    return lines.join('');
  };
  const declare = (name: string, namespace: string): string => {
    offer(name, namespace);
    const prefix = declared.find((one) => one.name === name);
    return prefix === undefined ? '' : lineOf(prefix);
  };
  let kept: readonly Prefix[] = [];
  const keep = (): void => {
    kept = declared.map((prefix) => ({ ...prefix }));
  };
  const restore = (): void => {
    declared.splice(0, declared.length, ...kept);
    terms.clear();
  };
  const address = (iri: string): string => shorten(iri, declared, base);
  const term = (iri: string): string => {
    const known = terms.get(iri) ?? address(iri);
    terms.set(iri, known);
    return known;
  };
  return { declare, offer, used, keep, restore, address, term };
}

function lineOf(prefix: Prefix): string {
  if (prefix.written === prefix.namespace) return '';
  prefix.written = prefix.namespace;
  return `@prefix ${prefix.name}: <${prefix.namespace}> .\n`;
}

const localName = /[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/y;

/** So few prefixes are declared that comparing their lengths costs less than a look-up. */
function shorten(address: string, declared: readonly Prefix[], base: string): string {
  const cut = Math.max(address.lastIndexOf('/'), address.lastIndexOf('#')) + 1;
  const relative = !address.includes(':');
  for (const prefix of declared) {
    const namespace = relative ? prefix.relative : prefix.namespace;
    if (namespace?.length !== cut || !address.startsWith(namespace)) continue;
    localName.lastIndex = cut;
    if (!localName.test(address)) break;
    prefix.isUsed = true;
    return `${prefix.name}:${address.slice(cut)}`;
  }
  return `<${toIri(address, base)}>`;
}
