import type { AnyRecord } from '../core/model.ts';
import type { Context, ContextPlan } from '../5-emit/compile-context.ts';
import { toNTriples } from '../5-emit/to-ntriples.ts';
import { toTurtle } from '../5-emit/to-turtle.ts';
import { toSmallJsonLd } from './json-ld.ts';
import { dataPath } from './paths.ts';

/** The forms in which data stands beside a page, in the order of preference. */
export const dataForms = [
  { extension: 'ttl', mediaType: 'text/turtle', name: 'Turtle' },
  { extension: 'jsonld', mediaType: 'application/ld+json', name: 'JSON-LD' },
  { extension: 'nt', mediaType: 'application/n-triples', name: 'N-Triples' },
] as const;

/** Write the data of an address in every form: path and text. */
export function* dataFiles(
  address: string,
  records: readonly AnyRecord[],
  { context, plan }: { readonly context: Context; readonly plan: ContextPlan },
): Generator<readonly [string, string]> {
  const group = {
    graph: '',
    folder: '',
    title: `About <${plan.base}${address}>`,
    prefixes: {},
    records: records.map((record) => ({ kind: 'entity' as const, record })),
  };
  const { head, body } = toTurtle(plan).group(group);
  yield [dataPath(address, 'ttl'), (head + body).trimStart()];
  yield [dataPath(address, 'jsonld'), `${toSmallJsonLd(records, context, 1)}\n`];
  const blocks = toNTriples(group.records, plan);
  yield [dataPath(address, 'nt'), blocks.map(({ lines }) => lines).join('')];
}
