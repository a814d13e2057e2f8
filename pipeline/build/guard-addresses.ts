import type { PublishedAddress, Registry } from '../core/addresses.ts';
import { reportAddress } from '../core/iri.ts';
import { watchFlags } from '../core/flags.ts';
import type { Flag, Where } from '../core/flags.ts';
import type { RecordGroup } from '../core/model.ts';
import type { ReleaseFile } from '../core/schema-types.ts';
import { eventLine } from '../3-resolve/identifiers.ts';
import { readRegistry } from '../3-resolve/registry.ts';
import { checkEvents } from '../4-validate/check-events.ts';
import { compareRelease } from '../4-validate/compare-release.ts';
import { collectAddresses } from '../4-validate/published-addresses.ts';
import { checkOwnTerms } from '../4-validate/check-own-terms.ts';
import { readOwnTerms } from '../4-validate/own-terms.ts';
import { readContracts } from '../contracts.ts';
import type { Source } from './read-source.ts';

/** Read what became of each address, and hold the events against those that were released. */
export function readAddresses({ identifiers, releases }: Source, flag: Flag): Registry {
  const registry = readRegistry(identifiers, flag);
  const { value, whereOf } = identifiers;
  checkEvents({ value, lines: value.map(eventLine), whereOf }, releases, flag);
  return registry;
}

/** What stands between the records of a build and those that take them. */
export interface AddressGuard {
  /** Take note of what is published. */
  readonly group: (group: RecordGroup) => void;
  /** Take note of what is published of a section. */
  readonly add: (published: Iterable<PublishedAddress>) => void;
  /** Raises diagnostics; after an error, addresses may lack for that reason alone. */
  readonly flag: Flag;
  /** Compare with the last release, where all could be composed. */
  readonly finish: () => void;
  readonly addresses: ReadonlyMap<string, PublishedAddress>;
}

/** What was prepared, as far as addresses are concerned. */
interface Guarded {
  readonly source: Source;
  readonly registry: Registry;
  readonly only: string | undefined;
  readonly incomplete: boolean;
}

/** Watch which addresses a build publishes, so that none that was released is lost. */
export function guardAddresses(prepared: Guarded, flag: Flag): AddressGuard {
  const { identifiers } = prepared.source;
  const { group, add, addresses } = collectAddresses();
  const watched = watchFlags(flag);
  const whereOf = (event: number | undefined): Where =>
    identifiers.whereOf(event === undefined ? [] : [event]);
  const finish = (): void => {
    if (prepared.incomplete || watched.failed()) return;
    const { registry, last } = comparable(prepared);
    compareRelease({ addresses, registry, whereOf, lineOf: eventLine }, last, flag);
    if (last !== undefined) guardTerms(prepared.source, last, flag);
  };
  return { group, add, flag: watched.flag, finish, addresses };
}

/** Terms belong to the tool, and are released with the data: their place is the list of releases. */
function guardTerms({ catalogue }: Source, last: ReleaseFile, flag: Flag): void {
  const { vocabulary } = readContracts(catalogue.value.base);
  checkOwnTerms(readOwnTerms(vocabulary), last, { where: catalogue.whereOf(['releases']), flag });
}

/** Of one report alone, only what stands below its address can be compared with the last release. */
function comparable({ source, registry, only }: Guarded): {
  readonly registry: Registry;
  readonly last: ReleaseFile | undefined;
} {
  const last = source.releases.at(-1);
  if (only === undefined) return { registry, last };
  const isOwn = (address: string): boolean => address.startsWith(`${reportAddress(only)}/`);
  const own = [...registry.histories].filter(
    ([address, { ending }]) => isOwn(address) && (ending?.to ?? []).every(isOwn),
  );
  const addresses = last?.addresses.filter(({ address }) => isOwn(address)) ?? [];
  return {
    registry: { ...registry, histories: new Map(own) },
    last: last && { ...last, addresses },
  };
}
