import { loadLibrary } from '../load-library.ts';
import { britishTerms } from './british-terms.ts';
import { readDown } from './read-down.ts';
import type { StyleFault } from './read-down.ts';

/** What styled text is made of: an item of CSL-JSON, and the text of a style of the Citation Style Language. */
export interface StyledParts {
  readonly item: { readonly id: string };
  readonly style: string;
  readonly form: 'plain' | 'html';
}

/** Styled text; or the style that this one leans on; or what is wrong with it; or no library is there. */
export type Styled =
  | { readonly kind: 'text'; readonly text: string; readonly leftOut: readonly string[] }
  | { readonly kind: 'depends'; readonly parent: string }
  | { readonly kind: 'invalid'; readonly faults: readonly StyleFault[] }
  | { readonly kind: 'no-library' };

interface Driver {
  readonly fetchLocales: () => Promise<void>;
  readonly insertReference: (item: object) => void;
  readonly includeUncited: (which: 'All') => void;
  readonly makeBibliography: () => readonly { readonly value: string }[];
  readonly initClusters: (clusters: readonly object[]) => void;
  readonly setClusterOrder: (order: readonly object[]) => void;
  readonly builtCluster: (id: string) => string;
  readonly free: () => void;
}

interface Library {
  readonly Driver: new (options: object) => Driver;
}

/** Write one item as a style has it: as in a bibliography, or as in a note where it has none. */
export async function styleCitation({ item, style, form }: StyledParts): Promise<Styled> {
  const module = (await loadLibrary('@citeproc-rs/wasm')) as { default: Library } | undefined;
  if (module === undefined) return { kind: 'no-library' };
  const read = readDown(style, (text) => openDriver(module.default, text, form));
  if (read.kind !== 'read') return read;
  const { opened: driver, leftOut } = read;
  try {
    await driver.fetchLocales();
    driver.insertReference(item);
    return { kind: 'text', text: withoutNumber(written(driver, item.id)), leftOut };
  } finally {
    driver.free();
  }
}

function openDriver({ Driver }: Library, style: string, form: StyledParts['form']): Driver {
  const fetcher = { fetchLocale: (): Promise<string> => Promise.resolve(britishTerms) };
  return new Driver({ style, format: form, localeOverride: 'en-GB', fetcher });
}

function written(driver: Driver, id: string): string {
  driver.includeUncited('All');
  const [entry] = driver.makeBibliography();
  if (entry !== undefined) return entry.value;
  driver.initClusters([{ id: 'only', cites: [{ id }] }]);
  driver.setClusterOrder([{ id: 'only', note: 1 }]);
  return driver.builtCluster('only');
}

/** The number that a numeric style gives to the first of a list says nothing about a single one. */
function withoutNumber(text: string): string {
  return text
    .replace(/^(<div[^>]*>)?\s*(?:\[1\]|\(1\)|<sup>1<\/sup>|1\.?)(?![\d-])\s*/, '$1')
    .trim();
}
