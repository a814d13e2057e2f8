import { raiseAll } from '../core/flags.ts';
import type { Flag, Where } from '../core/flags.ts';
import type { PublishedAddress } from '../core/addresses.ts';
import { entityAddress } from '../core/iri.ts';
import type { LedgerRow, RecordGroup, Span } from '../core/model.ts';
import { buildLexicon } from '../2-extract/lexicon.ts';
import { applyReview, findLeftOpen } from '../3-resolve/apply-review.ts';
import type { Decided } from '../3-resolve/apply-review.ts';
import { composeAgents, composeRegister } from '../3-resolve/compose-register.ts';
import { composeDefined } from '../3-resolve/compose-defined.ts';
import { composeFacts } from '../3-resolve/compose-facts.ts';
import { composeReport } from '../3-resolve/compose-report.ts';
import { findEarlierWordings } from '../3-resolve/earlier-words.ts';
import { flagWanted } from '../3-resolve/identifiers.ts';
import { accountLinks } from '../4-validate/account-links.ts';
import { checkDecisionReferences, checkReportReferences } from '../4-validate/check-references.ts';
import type { Known } from '../4-validate/check-references.ts';
import { checkPeriods } from '../4-validate/check-periods.ts';
import { checkPayloads } from '../4-validate/check-payloads.ts';
import { checkRecords } from '../4-validate/check-records.ts';
import { guardAddresses } from './guard-addresses.ts';
import type { AddressGuard } from './guard-addresses.ts';
import { knownThings } from './known-things.ts';
import type { PassageProposals } from './open-proposals.ts';
import type { Prepared } from './prepare.ts';
import type { ReportSource } from './read-source.ts';
import type { ResolvedReport } from './resolve-report.ts';
import { rememberSection } from './remember-section.ts';
import type { SectionMemory } from './remember-section.ts';
import { registerKey, sectionKey } from './section-key.ts';
import { useAll, useNamed } from './used-things.ts';
import type { UsedThings } from './used-things.ts';
import { groupBy } from '../core/group-by.ts';

/** What a build takes and tells about each group of records. */
export interface Consumer {
  /** `place` says where a span of the group's words stands, or where the group comes from. */
  readonly group: (group: RecordGroup, place: (span: Span) => Where) => void;
  readonly ledger: (rows: readonly LedgerRow[]) => void;
  /** What nobody has decided, passage by passage. */
  readonly proposals?: (open: PassageProposals) => void;
  /**
   * Take a section: build it, or give what a build with the same key remembered of it and take as
   * written what it wrote. Every section is built where this is not there.
   */
  readonly section?: (build: () => SectionMemory, key: () => string) => SectionMemory;
  /** How many sections are composed of how many. */
  readonly progress?: (done: number, total: number) => void;
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
  composeAll(prepared, { ...consumer, group }, guard);
  guard.finish();
  return guard.addresses;
}

/** What is shared while the reports of a source are composed in their order. */
interface Shared {
  readonly prepared: Prepared;
  readonly consumer: Consumer;
  readonly flag: Flag;
  readonly guard: AddressGuard;
  readonly used: UsedThings;
}

function composeAll(prepared: Prepared, consumer: Consumer, guard: AddressGuard): void {
  const { flag } = guard;
  const used = usedOf(prepared);
  const group: Consumer['group'] = (next, place) => {
    used.note(next);
    consumer.group(next, place);
  };
  const shared = { prepared, consumer: { ...consumer, group }, flag, guard, used };
  checkPeriods(prepared.register.defined.values(), flag);
  composeOfRegister(composeDefined(used.defined()), shared);
  composeReports(shared);
  const entities = used.entities();
  composeOfRegister(composeRegister(entities), shared);
  const { catalogue } = prepared.source;
  consumer.group(composeAgents(catalogue.value.agents), () => catalogue.whereOf([]));
  consumer.ledger(accountLinks(entities));
}

function usedOf({ register, reports, only }: Prepared): UsedThings {
  if (only === undefined) return useAll(register);
  return useNamed(
    register,
    reports.flatMap(({ source }) => source.review?.value.decisions ?? []),
  );
}

function composeOfRegister(
  groups: Iterable<RecordGroup>,
  { prepared, consumer, flag }: Shared,
): void {
  const place = (): Where => prepared.source.catalogue.whereOf([]);
  for (const group of groups) {
    checkRecords(group, place(), flag);
    consumer.group(group, place);
  }
}

function composeReports({ prepared, consumer, flag, guard }: Shared): void {
  const { register, reports } = prepared;
  const ofRegister = registerKey(register);
  const known = knownIn(prepared);
  const shared = {
    lexicon: buildLexicon(register.claims),
    things: knownThings(register),
    nameOf: (address: string) =>
      (register.entities.get(address) ?? register.defined.get(address))?.source.name,
    earlierWording: findEarlierWordings(prepared.source.releases.at(-1)),
  };
  const total = reports.reduce((sum, { resolved }) => sum + resolved.sections.length, 0);
  let done = 0;
  const published = new Set<string>();
  for (const { source, resolved } of reports) {
    const decided = reviewReport(source, resolved, { known, flag });
    const { review } = source;
    const open = review === undefined ? [] : findLeftOpen(review, resolved.sections, flag);
    const leftOpen = groupBy(open, ({ passage }) => passage.address);
    const group = composeReport(resolved.report, resolved.sections);
    const ofReport = (): Where => source.report.whereOf([]);
    checkRecords(group, ofReport(), flag);
    consumer.group(group, ofReport);
    // What a report introduces stands in that report only.
    const shortForms = new Map<string, string>();
    for (const section of resolved.sections) {
      const inputs = { ...shared, resolved, decided, leftOpen, shortForms: new Map(shortForms) };
      const build = (): SectionMemory => rememberSection(section, inputs, consumer);
      const key = (): string => sectionKey(section, inputs, { source, register: ofRegister });
      const memory = consumer.section === undefined ? build() : consumer.section(build, key);
      raiseAll(memory.raised, flag);
      guard.add(memory.addresses);
      for (const [form, entity] of memory.shortForms) shortForms.set(form, entity);
      consumer.progress?.(++done, total);
    }
    const facts = composeFacts(resolved.report.id, review?.value.decisions ?? [], published);
    checkRecords(facts, ofReport(), flag);
    consumer.group(facts, ofReport);
  }
}

function knownIn({ register, source }: Prepared): Known {
  const agents = new Set(source.catalogue.value.agents.map(({ id }) => id));
  return {
    hasEntity: (id) => register.entities.has(entityAddress(id)),
    hasVariable: (id) => register.defined.get(entityAddress(id))?.kind === 'variable',
    hasPeriod: (id) => register.defined.get(entityAddress(id))?.kind === 'period',
    hasAgent: (id) => agents.has(id),
  };
}

function reviewReport(
  { report, review }: ReportSource,
  resolved: ResolvedReport,
  { known, flag }: { readonly known: Known; readonly flag: Flag },
): Map<string, Decided[]> {
  checkReportReferences(resolved.report, report.whereOf, { known, flag });
  if (review === undefined) return new Map();
  checkDecisionReferences(review.value.decisions, review.whereOf, { known, flag });
  checkPayloads(review.value.decisions, review.whereOf, flag);
  const decisions = applyReview(review, resolved.sections, flag);
  const byPassage = groupBy(decisions, ({ passage }) => passage.address);
  for (const decided of byPassage.values()) decided.sort((a, b) => a.start - b.start);
  return byPassage;
}
