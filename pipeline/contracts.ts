import { fileURLToPath } from 'node:url';
import type { Context } from './5-emit/compile-context.ts';
import type { TermRules } from './6-publish/term-model.ts';
import { readText } from './core/files.ts';

/** The contracts that dist carries, with the base of the catalogue in place of the project's own. */
export interface Contracts {
  readonly context: Context;
  /** What the keys of the catalogue, of tombstones and of changes mean. */
  readonly catalogueContext: Context;
  readonly contextText: string;
  readonly vocabulary: string;
  readonly tables: string;
  readonly shapes: string;
  readonly termRules: TermRules;
}

/** The base that the files in schemas/ are written with. */
export const ownBase = 'https://w3id.org/report-lod/';

/** Read the contracts of the tool for a base. */
export function readContracts(base: string): Contracts {
  const read = (name: string): string => {
    const path = fileURLToPath(new URL(`../schemas/${name}`, import.meta.url));
    return readText(path).replaceAll(ownBase, base);
  };
  const contextText = read('context.jsonld');
  const { '@context': context } = JSON.parse(contextText) as { '@context': Context };
  const catalogue = JSON.parse(read('catalogue-context.jsonld')) as { '@context': Context };
  return {
    context,
    catalogueContext: catalogue['@context'],
    contextText,
    vocabulary: read('vocabulary.ttl'),
    tables: read('tables.csvw.json'),
    shapes: read('shapes.ttl'),
    termRules: JSON.parse(read('term-rules.json')) as TermRules,
  };
}
