import type { AnyRecord } from '../core/model.ts';
import { unnamedPublisher } from '../6-publish/catalogue-agents.ts';
import { compileContext } from '../5-emit/compile-context.ts';
import type { Context, ContextPlan } from '../5-emit/compile-context.ts';
import { textOf } from './record-kinds.ts';

/** A release as the catalogue has it. */
export interface Release {
  readonly version: string;
  readonly date: string;
  readonly canonicalHash: string;
  readonly before: string | undefined;
  readonly record: AnyRecord;
}

/** The catalogue of a dist: what is said of the whole, in a context of its own. */
export interface Catalogue {
  readonly context: Context;
  readonly plan: ContextPlan;
  readonly dataset: AnyRecord;
  /** Undefined where the source names none. */
  readonly publisher: string | undefined;
  /** Oldest first. */
  readonly releases: readonly Release[];
  /** The dataset and all parts of it that have addresses, such as its files. */
  readonly records: readonly AnyRecord[];
  /** Whether dist has it as a file; one report that is built alone has none. */
  readonly isFile: boolean;
}

/** Read `catalogue.jsonld`; throws where it does not describe a dataset. */
export function readCatalogue(text: string): Catalogue {
  const { '@context': context, '@graph': records } = JSON.parse(text) as {
    '@context': Context;
    '@graph': readonly AnyRecord[];
  };
  const byAddress = new Map(records.map((record) => [record.id, record]));
  const dataset = byAddress.get('dataset');
  if (dataset === undefined) throw new Error('it describes no dataset');
  const publisher = byAddress.get(textOf(dataset, 'publisher') ?? '');
  const called = publisher && textOf(publisher, 'name');
  return {
    context,
    plan: compileContext(context),
    dataset,
    publisher: called === unnamedPublisher(textOf(dataset, 'name') ?? '') ? undefined : called,
    releases: records.flatMap(readRelease),
    isFile: true,
    records: records.filter(({ id }) => id === 'dataset' || id.startsWith('dataset#')),
  };
}

/** What stands for the catalogue where one report was built alone. */
export function catalogueOfOne(
  report: string,
  { context, plan }: Pick<Catalogue, 'context' | 'plan'>,
): Catalogue {
  const dataset = { id: 'dataset', type: [], name: `The report ${report}, built alone` };
  return { context, plan, dataset, publisher: undefined, releases: [], records: [], isFile: false };
}

function readRelease(record: AnyRecord): Release[] {
  if (!record.id.startsWith('release/')) return [];
  const before = textOf(record, 'previousVersion')?.slice('release/'.length);
  const of = (key: string): string => textOf(record, key) ?? '';
  const canonicalHash = of('canonicalHash');
  return [{ version: of('version'), date: of('datePublished'), canonicalHash, before, record }];
}
