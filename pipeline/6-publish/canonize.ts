import { filledLines } from '../core/lines.ts';
import { loadLibrary } from './load-library.ts';

interface Library {
  readonly canonize: (
    nQuads: string,
    options: { readonly algorithm: 'RDFC-1.0'; readonly inputFormat: 'application/n-quads' },
  ) => Promise<string>;
}

/**
 * Canonize N-Quads with rdf-canonize (RDFC-1.0), and give the lines without line ends. Their order is
 * by UTF-16 where RDFC-1.0 has code points. Undefined where the library is not installed.
 */
export async function canonize(nQuads: string): Promise<string[] | undefined> {
  const library = (await loadLibrary('rdf-canonize')) as Library | undefined;
  const options = { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads' } as const;
  const text = await library?.canonize(nQuads, options);
  return text === undefined ? undefined : filledLines(text);
}
