import type { PublishedAddress, Registry } from '../core/addresses.ts';
import type { ReleaseFile } from '../core/schema-types.ts';
import type { Delta } from '../6-publish/delta.ts';
import { readContracts } from '../contracts.ts';
import type { Source } from '../build/read-source.ts';
import { changesBetween, inWords } from '../build/write-changes.ts';

/** The version that a release should have, by Semantic Versioning for data. */
export interface Proposal {
  readonly change: ReleaseFile['change'];
  readonly version: string;
  readonly because: string;
  /** How many addresses changed in which way, in words. */
  readonly changes: string;
}

export interface ProposalParts {
  readonly source: Source;
  readonly registry: Registry;
  readonly addresses: ReadonlyMap<string, PublishedAddress>;
  readonly last: ReleaseFile | undefined;
  readonly delta: Delta;
}

/** Propose: major where an address ended, minor where things were added, patch where corrected. */
export function proposeVersion(parts: ProposalParts): Proposal {
  const { source, registry, addresses, last, delta } = parts;
  if (last === undefined) {
    const changes = `${addresses.size} addresses, ${delta.added.length} triples`;
    return { change: 'first', version: '1.0.0', because: 'it is the first', changes };
  }
  const ended = [...registry.histories.values()].flatMap(({ address, ending, release }) => {
    if (ending === undefined || ending.release !== undefined || release === undefined) return [];
    const { fate, to, because } = ending;
    return [{ address, fate, to, because }];
  });
  const between = { base: source.catalogue.value.base, from: last.version, to: 'next' };
  const contracts = readContracts(between.base);
  const changes = inWords(changesBetween(delta, { between, ended, contracts }));
  const [major = 0, minor = 0, patch = 0] = last.version.split('.').map(Number);
  const [first] = ended;
  if (first !== undefined) {
    const because = `${first.address} was ${first.fate}`;
    return { change: 'major', version: `${major + 1}.0.0`, because, changes };
  }
  const known = new Set(last.addresses.map(({ address }) => address));
  const added = [...addresses.keys()].find((address) => !known.has(address));
  if (added !== undefined) {
    const because = `${added} was added`;
    return { change: 'minor', version: `${major}.${minor + 1}.0`, because, changes };
  }
  const same = delta.added.length + delta.removed.length === 0;
  const because = same
    ? `no triple changed since ${last.version}`
    : 'nothing was added, and no address ended';
  return { change: 'patch', version: `${major}.${minor}.${patch + 1}`, because, changes };
}
