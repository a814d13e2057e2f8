import type { Flag } from '../core/flags.ts';
import { groupBy } from '../core/group-by.ts';
import { entityAddress } from '../core/iri.ts';
import type { NameOf } from '../core/model.ts';
import { buildLexicon } from '../2-extract/lexicon.ts';
import { applyReview, findLeftOpen } from '../3-resolve/apply-review.ts';
import type { Decided, LeftOpen } from '../3-resolve/apply-review.ts';
import { checkDecisionReferences, checkReportReferences } from '../4-validate/check-references.ts';
import type { Known } from '../4-validate/check-references.ts';
import { checkPayloads } from '../4-validate/check-payloads.ts';
import type { Consumer } from './compose.ts';
import { knownThings } from './known-things.ts';
import type { Prepared } from './prepare.ts';
import type { ReportSource } from './read-source.ts';
import { rememberSection } from './remember-section.ts';
import type { SectionMemory } from './remember-section.ts';
import type { ResolvedReport, ResolvedSection } from './resolve-report.ts';
import { registerKey, sectionKey } from './section-key.ts';

/** Short forms that a report introduced, each with its entity. */
export type Forms = ReadonlyMap<string, string>;

/** A section that is to be built. What comes before it in its report matters by the short forms alone. */
export interface SectionTask {
  /** Which report it is of, counted from 0. */
  readonly report: number;
  /** Give, of short forms, those that stand in its words: no other changes what is written. */
  readonly used: (forms: Forms) => Forms;
  /** Give the digest of everything that it is made from. */
  readonly key: (forms: Forms) => string;
  readonly build: (forms: Forms, consumer: Consumer) => SectionMemory;
}

/** Take the section of an index, after those before it, with the forms that its report introduced. */
export type TakeSection = (index: number, forms: Forms) => SectionMemory;

/** A report with its sections, in the order in which they are published. */
export interface ReportTasks {
  readonly source: ReportSource;
  readonly resolved: ResolvedReport;
  readonly tasks: readonly SectionTask[];
}

/** Hold the decisions of each report against its words, and give what is to be built of it. */
export function openReports(prepared: Prepared, flag: Flag): readonly ReportTasks[] {
  const { register, reports } = prepared;
  const ofRegister = registerKey(register);
  const known = knownIn(prepared);
  const shared = {
    lexicon: buildLexicon(register.claims),
    things: knownThings(register),
    nameOf: nameOf(prepared),
    earlierWording: prepared.earlierWording,
  };
  return reports.map(({ source, resolved }, report) => {
    const { decisions, open } = readReview(source, resolved, { known, flag });
    const decided = groupBy(decisions, ({ passage }) => passage.address);
    for (const same of decided.values()) same.sort((a, b) => a.start - b.start);
    const leftOpen = groupBy(open, ({ passage }) => passage.address);
    const inputs = { ...shared, decided, leftOpen, resolved };
    const reviewed = groupBy([...decisions, ...open], ({ section }) => section);
    const tasks = resolved.sections.map((section): SectionTask => {
      const used = (forms: Forms): Map<string, string> => formsIn(section, forms);
      return {
        report,
        used,
        key: (forms) => {
          const own = { ...inputs, shortForms: used(forms) };
          const here = reviewed.get(section.number) ?? [];
          return sectionKey(section, own, { source, register: ofRegister, reviewed: here });
        },
        build: (forms, consumer) =>
          rememberSection(section, { ...inputs, shortForms: used(forms) }, consumer),
      };
    });
    return { source, resolved, tasks };
  });
}

/** Give the task of an index. */
export function taskAt(tasks: readonly SectionTask[], index: number): SectionTask {
  const task = tasks[index];
  if (task === undefined) throw new Error(`There is no section ${index}`);
  return task;
}

function nameOf({ register }: Prepared): NameOf {
  return (address) =>
    (register.entities.get(address) ?? register.defined.get(address))?.source.name;
}

function formsIn({ acronyms }: ResolvedSection, forms: Forms): Map<string, string> {
  return new Map([...forms].filter(([form]) => acronyms.some((word) => word.includes(form))));
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

/** Find the words of each decision, and of what was left open. */
function readReview(
  { report, review }: ReportSource,
  resolved: ResolvedReport,
  { known, flag }: { readonly known: Known; readonly flag: Flag },
): { readonly decisions: readonly Decided[]; readonly open: readonly LeftOpen[] } {
  checkReportReferences(resolved.report, report.whereOf, { known, flag });
  if (review === undefined) return { decisions: [], open: [] };
  checkDecisionReferences(review.value.decisions, review.whereOf, { known, flag });
  checkPayloads(review.value.decisions, review.whereOf, flag);
  return {
    decisions: applyReview(review, resolved.sections, flag),
    open: findLeftOpen(review, resolved.sections, flag),
  };
}
