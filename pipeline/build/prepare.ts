import type { SourceFolder } from '../core/files.ts';
import { watchFlags } from '../core/flags.ts';
import type { Flag } from '../core/flags.ts';
import type { Registry } from '../core/addresses.ts';
import { termSetAddress } from '../core/iri.ts';
import { findEarlierWordings } from '../3-resolve/earlier-words.ts';
import type { EarlierWording } from '../3-resolve/earlier-words.ts';
import { readIdentifiers } from '../3-resolve/identifiers.ts';
import type { Identifiers, WantedEvent } from '../3-resolve/identifiers.ts';
import { joinRegister } from '../3-resolve/register.ts';
import type { Register } from '../3-resolve/register.ts';
import { readAddresses } from './guard-addresses.ts';
import { readSource } from './read-source.ts';
import type { ReportSource, Source } from './read-source.ts';
import { openSections } from './outline-sections.ts';
import type { KeptWork } from './outline-sections.ts';
import { resolveReport } from './resolve-report.ts';
import type { ResolvedReport } from './resolve-report.ts';
import { startersOf } from './starters.ts';

/** The source with everything that its reports share. */
export interface Prepared {
  readonly source: Source;
  readonly register: Register;
  readonly identifiers: Identifiers;
  readonly registry: Registry;
  readonly earlierWording: EarlierWording;
  readonly reports: readonly { readonly source: ReportSource; readonly resolved: ResolvedReport }[];
  readonly wanted: readonly WantedEvent[];
  /** The one report that is built, where it is not all. */
  readonly only: string | undefined;
  /** Whether anything could not be read, so that what is composed lacks things. */
  readonly incomplete: boolean;
}

/**
 * Read and resolve the source: everything but what is found in the words. With `only`, no file of
 * another report is looked at. Outlines of sections come from `kept` where it has them.
 */
export function prepare(
  folder: SourceFolder,
  flagAny: Flag,
  only?: string,
  kept?: KeptWork,
): Prepared | undefined {
  const { flag, failed } = watchFlags(flagAny);
  const source = readSource(folder, flag, only);
  if (source === undefined) return undefined;
  const { value, whereOf } = source.identifiers;
  const identifiers = readIdentifiers(value, whereOf, flag);
  const registry = readAddresses(source, flagAny);
  const counted: WantedEvent[] = [];
  const earlierWording = findEarlierWordings(source.releases.at(-1));
  const resolving = { flag, wanted: counted, held: openSections(), kept, earlierWording };
  const reports = source.reports.map((report) => ({
    source: report,
    resolved: resolveReport(report, identifiers, resolving),
  }));
  const taken = startersOf(
    source,
    reports.map(({ resolved }) => resolved),
  );
  const register = joinRegister([...source.register, ...taken], flag);
  const wanted = [...wantedEntities(register, identifiers), ...counted];
  const shared = { source, register, identifiers, registry, earlierWording };
  return { ...shared, reports, wanted, only, incomplete: failed() };
}

function wantedEntities({ entities, defined }: Register, { minted }: Identifiers): WantedEvent[] {
  const wanted: WantedEvent[] = [];
  const want = (address: string, where: WantedEvent['where']): void => {
    if (!minted.has(address)) wanted.push({ event: { address, event: 'minted' }, where });
  };
  for (const thing of [...entities.values(), ...defined.values()])
    if (!minted.has(thing.address)) want(thing.address, thing.where);
  const concept = [...entities.values()].find(({ kind }) => kind === 'concept');
  if (concept !== undefined) want(termSetAddress, concept.where);
  return wanted;
}
