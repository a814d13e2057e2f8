import type { Registry } from '../core/addresses.ts';
import type { Output } from '../core/output.ts';
import { compileContext } from '../5-emit/compile-context.ts';
import { toAtom } from '../6-publish/feeds.ts';
import { changeRecords, changesTable } from '../6-publish/changes.ts';
import type { Between } from '../6-publish/changes.ts';
import { readRdfPatch, toSparqlUpdate } from '../6-publish/delta.ts';
import type { Delta } from '../6-publish/delta.ts';
import { typeChanges } from '../6-publish/typed-changes.ts';
import type { EndedBetween, TypedChange } from '../6-publish/typed-changes.ts';
import type { Contracts } from '../contracts.ts';
import type { Source } from './read-source.ts';
import { patchPath } from './read-releases.ts';
import { recordsAsTurtle } from './records-as-turtle.ts';

/** Write what each release changed, as a table, as RDF and as SPARQL Update, and the feed of releases. */
export function writeChanges(
  { source, registry, contracts }: { source: Source; registry: Registry; contracts: Contracts },
  write: Output['write'],
): void {
  const told = new Map<string, string>();
  for (const [at, { version }] of source.releases.entries()) {
    const before = source.releases[at - 1]?.version;
    if (before === undefined) continue;
    const delta = readRdfPatch(source.patches.get(patchPath(before, version)) ?? '');
    if (delta === undefined) continue;
    const ended = endedIn(registry, version);
    const between = { base: source.catalogue.value.base, from: before, to: version };
    const changes = changesBetween(delta, { between, ended, contracts });
    for (const [ending, text] of changeFiles(changes, delta, { between, contracts })) {
      write(`changes/${before}-${version}.${ending}`, text);
    }
    told.set(version, inWords(changes));
  }
  writeFeed(source, (version) => told.get(version) ?? 'The first release', write);
}

function endedIn({ histories }: Registry, version: string): EndedBetween[] {
  return [...histories.values()].flatMap(({ address, ending }) => {
    if (ending?.release !== version) return [];
    const { fate, to, because } = ending;
    return [{ address, fate, to, because }];
  });
}

/** Type the changes of a delta by the keys that its predicates have in the context of records. */
export function changesBetween(
  delta: Delta,
  {
    between,
    ended,
    contracts,
  }: { between: Between; ended: readonly EndedBetween[]; contracts: Contracts },
): TypedChange[] {
  const plan = compileContext(contracts.context);
  const keys = new Map([...plan.keys].reverse().map(([key, { predicate }]) => [predicate, key]));
  keys.set(plan.type.predicate, 'type');
  return typeChanges(delta, {
    base: between.base,
    ended,
    keyOf: (predicate) => keys.get(predicate),
  });
}

/** Give the three files that say what changed, by the ending of their names. */
export function changeFiles(
  changes: readonly TypedChange[],
  delta: Delta,
  { between, contracts }: { between: Between; contracts: Contracts },
): [string, string][] {
  const title = `Changes from ${between.from} to ${between.to}`;
  return [
    ['csv', changesTable(changes, between)],
    ['ttl', recordsAsTurtle(changeRecords(changes, between), contracts, title)],
    ['ru', toSparqlUpdate(delta)],
  ];
}

/** Tell how many addresses changed in which way: `3 added, 1 merged`. */
export function inWords(changes: readonly TypedChange[]): string {
  const addresses = new Map<string, Set<string>>();
  for (const { change, address } of changes) {
    addresses.set(change, (addresses.get(change) ?? new Set()).add(address));
  }
  const counts = [...addresses].sort(([a], [b]) => (a < b ? -1 : 1));
  return counts.map(([change, those]) => `${those.size} ${change}`).join(', ') || 'nothing changed';
}

/** Write the feed of releases, with what each changed in words. */
function writeFeed(
  source: Source,
  changesOf: (version: string) => string,
  write: Output['write'],
): void {
  const { base, name, publisher = name } = source.catalogue.value;
  const releases = source.releases.map(({ version, date }) => ({
    version,
    date,
    changes: changesOf(version),
  }));
  const feed = toAtom({ base, name, publisher, releases });
  if (feed !== undefined) write('changes.atom', feed);
}
