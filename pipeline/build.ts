import type { SourceFolder } from './core/files.ts';
import { collectFlags, watchFlags } from './core/flags.ts';
import type { Diagnostic, Flag, Where } from './core/flags.ts';
import type { PublishedAddress, Registry } from './core/addresses.ts';
import { entityAddress, termSetAddress } from './core/iri.ts';
import type { LedgerRow, RecordGroup, Span } from './core/model.ts';
import type { Output } from './core/output.ts';
import { buildLexicon } from './2-extract/lexicon.ts';
import { applyReview, findLeftOpen } from './3-resolve/apply-review.ts';
import type { Decided } from './3-resolve/apply-review.ts';
import type { AddressedPassage } from './3-resolve/address-passages.ts';
import { composeAgents, composeRegister } from './3-resolve/compose-register.ts';
import { composeDefined } from './3-resolve/compose-defined.ts';
import { composeFacts } from './3-resolve/compose-facts.ts';
import { composeReport } from './3-resolve/compose-report.ts';
import { flagWanted, readIdentifiers } from './3-resolve/identifiers.ts';
import type { Identifiers, WantedEvent } from './3-resolve/identifiers.ts';
import { joinRegister } from './3-resolve/register.ts';
import type { Register } from './3-resolve/register.ts';
import { accountLinks } from './4-validate/account-links.ts';
import { checkDecisionReferences, checkReportReferences } from './4-validate/check-references.ts';
import type { Known } from './4-validate/check-references.ts';
import { checkPeriods } from './4-validate/check-periods.ts';
import { checkPayloads } from './4-validate/check-payloads.ts';
import { checkRecords } from './4-validate/check-records.ts';
import type { ManifestFile } from './6-publish/manifest.ts';
import { buildSection } from './build/build-section.ts';
import type { PassageProposals } from './build/open-proposals.ts';
import { guardAddresses, readAddresses } from './build/guard-addresses.ts';
import { knownThings } from './build/known-things.ts';
import { readSource } from './build/read-source.ts';
import type { ReportSource, Source } from './build/read-source.ts';
import { resolveReport } from './build/resolve-report.ts';
import type { ResolvedReport } from './build/resolve-report.ts';
import { startersOf } from './build/starters.ts';
import { openDist } from './build/write-dist.ts';

/** What a build takes and tells about each group of records. */
export interface Consumer {
  /** `place` says where a span of the group's words stands, or where the group comes from. */
  readonly group: (group: RecordGroup, place: (span: Span) => Where) => void;
  readonly ledger: (rows: readonly LedgerRow[]) => void;
  /** What nobody has decided, passage by passage. */
  readonly proposals?: (open: PassageProposals) => void;
  /** How many sections are composed of how many. */
  readonly progress?: (done: number, total: number) => void;
}

/** The source with everything that its reports share. */
export interface Prepared {
  readonly source: Source;
  readonly register: Register;
  readonly identifiers: Identifiers;
  readonly registry: Registry;
  readonly reports: readonly { readonly source: ReportSource; readonly resolved: ResolvedReport }[];
  readonly wanted: readonly WantedEvent[];
  /** Whether anything could not be read, so that what is composed lacks things. */
  readonly incomplete: boolean;
}

/** Read and resolve the source: everything but what is found in the words. */
export function prepare(folder: SourceFolder, flagAny: Flag): Prepared | undefined {
  const { flag, failed } = watchFlags(flagAny);
  const source = readSource(folder, flag);
  if (source === undefined) return undefined;
  const { value, whereOf } = source.identifiers;
  const identifiers = readIdentifiers(value, whereOf, flag);
  const registry = readAddresses(source, flagAny);
  const counted: WantedEvent[] = [];
  const reports = source.reports.map((report) => ({
    source: report,
    resolved: resolveReport(report, identifiers, { flag, wanted: counted }),
  }));
  const taken = startersOf(
    source,
    reports.map(({ resolved }) => resolved),
  );
  const register = joinRegister([...source.register, ...taken], flag);
  const wanted = [...wantedEntities(register, identifiers), ...counted];
  return { source, register, identifiers, registry, reports, wanted, incomplete: failed() };
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

/** Compose all records and ledger rows, in the order in which they are published; tell their addresses. */
export function compose(
  prepared: Prepared,
  consumer: Consumer,
  flag: Flag,
): ReadonlyMap<string, PublishedAddress> {
  flagWanted(prepared.wanted, flag);
  const guard = guardAddresses(prepared, flag);
  const group: Consumer['group'] = (next, place) => {
    guard.group(next);
    consumer.group(next, place);
  };
  composeAll(prepared, { ...consumer, group }, guard.flag);
  guard.finish();
  return guard.addresses;
}

function composeAll(prepared: Prepared, consumer: Consumer, flag: Flag): void {
  const { source, register, reports } = prepared;
  const place = (): Where => source.catalogue.whereOf([]);
  const lexicon = buildLexicon(register.claims);
  const things = knownThings(register);
  const agents = new Set(source.catalogue.value.agents.map(({ id }) => id));
  const known: Known = {
    hasEntity: (id) => register.entities.has(entityAddress(id)),
    hasVariable: (id) => register.defined.get(entityAddress(id))?.kind === 'variable',
    hasPeriod: (id) => register.defined.get(entityAddress(id))?.kind === 'period',
    hasAgent: (id) => agents.has(id),
  };
  const total = reports.reduce((sum, { resolved }) => sum + resolved.sections.length, 0);
  let done = 0;
  const published = new Set<string>();
  const periodNames = new Map(
    [...register.defined.values()].map(({ address, source: { name } }) => [address, name]),
  );
  checkPeriods(register.defined.values(), flag);
  for (const group of composeDefined(register.defined.values())) {
    checkRecords(group, place(), flag);
    consumer.group(group, place);
  }
  for (const { source: reportSource, resolved } of reports) {
    const decided = reviewReport(reportSource, resolved, { known, flag });
    const { review } = reportSource;
    const leftOpen = review === undefined ? [] : findLeftOpen(review, resolved.sections, flag);
    const group = composeReport(resolved.report, resolved.sections);
    const ofReport = (): Where => reportSource.report.whereOf([]);
    checkRecords(group, ofReport(), flag);
    consumer.group(group, ofReport);
    const shortForms = new Map<string, string>();
    const inputs = { resolved, lexicon, things, decided, leftOpen, shortForms, periodNames, flag };
    for (const section of resolved.sections) {
      for (const built of buildSection(section, inputs)) {
        consumer.group(built.group, built.place);
        consumer.ledger(built.rows);
        if (built.open !== undefined) consumer.proposals?.(built.open);
      }
      consumer.progress?.(++done, total);
    }
    const facts = composeFacts(resolved.report.id, review?.value.decisions ?? [], published);
    checkRecords(facts, ofReport(), flag);
    consumer.group(facts, ofReport);
  }
  for (const group of composeRegister(register.entities.values())) {
    checkRecords(group, place(), flag);
    consumer.group(group, place);
  }
  consumer.group(composeAgents(source.catalogue.value.agents), place);
  consumer.ledger(accountLinks(register.entities.values()));
}

function reviewReport(
  { report, review }: ReportSource,
  resolved: ResolvedReport,
  { known, flag }: { readonly known: Known; readonly flag: Flag },
): Map<AddressedPassage, Decided[]> {
  checkReportReferences(resolved.report, report.whereOf, { known, flag });
  const byPassage = new Map<AddressedPassage, Decided[]>();
  if (review === undefined) return byPassage;
  checkDecisionReferences(review.value.decisions, review.whereOf, { known, flag });
  checkPayloads(review.value.decisions, review.whereOf, flag);
  for (const decided of applyReview(review, resolved.sections, flag)) {
    const same = byPassage.get(decided.passage);
    if (same === undefined) byPassage.set(decided.passage, [decided]);
    else same.push(decided);
  }
  for (const decided of byPassage.values()) decided.sort((a, b) => a.start - b.start);
  return byPassage;
}

const nobody: Consumer = { group: () => undefined, ledger: () => undefined };

/** Check a source folder: all diagnostics, nothing written. */
export function check(folder: SourceFolder, consumer: Consumer = nobody): readonly Diagnostic[] {
  const { flag, diagnostics } = collectFlags();
  const prepared = prepare(folder, flag);
  if (prepared !== undefined) compose(prepared, consumer, flag);
  return diagnostics;
}

/** What a build did. */
export interface Built {
  readonly diagnostics: readonly Diagnostic[];
  readonly written: boolean;
  readonly triples: number;
  readonly canonicalHash: string | undefined;
  readonly registry: Registry;
  readonly addresses: ReadonlyMap<string, PublishedAddress>;
  /** The files of the output, without the manifest. */
  readonly files: readonly ManifestFile[];
}

const unwritten = {
  written: false,
  triples: 0,
  canonicalHash: undefined,
  registry: { histories: new Map(), releases: [] },
  addresses: new Map(),
  files: [],
};

/** Where a build writes, and whom it tells how far it is. */
export interface BuildEdge {
  readonly open: () => Output;
  /** The folder could not be read whole: nothing may be written. */
  readonly unreadable?: boolean;
  readonly progress?: (done: number, total: number) => void;
  /** Give the receipt of stores and parsers that read a dataset of this canonical hash. */
  readonly receiptOf?: (canonicalHash: string) => string | undefined;
}

/** Build every format into an output; with any error nothing is written. */
export function build(
  folder: SourceFolder,
  { open, unreadable, progress, receiptOf }: BuildEdge,
): Built {
  const { flag, diagnostics } = collectFlags();
  const failed = (): boolean =>
    unreadable === true || diagnostics.some(({ level }) => level === 'error');
  const nothing = { ...unwritten, diagnostics };
  const prepared = prepare(folder, flag);
  if (prepared === undefined) return nothing;
  if (failed()) {
    compose(prepared, nobody, flag);
    return nothing;
  }
  const output = open();
  try {
    for (const [path, text] of queriesOf(folder)) output.write(path, text);
    const dist = openDist(prepared, output);
    const consumer = { ...dist.consumer, ...(progress && { progress }) };
    const addresses = compose(prepared, consumer, flag);
    if (failed()) return nothing;
    const totals = dist.finish(addresses, folder.digests, receiptOf);
    output.commit();
    return { diagnostics, written: true, registry: prepared.registry, addresses, ...totals };
  } finally {
    output.abandon();
  }
}

/** The questions that come with the data, and their answers, are published as they were written. */
function queriesOf({ texts }: SourceFolder): [string, string][] {
  const paths = [...texts.keys()].filter((path) => path.startsWith('queries/'));
  return paths.map((path) => [path, texts.get(path)?.text ?? '']);
}
