import type { Flag, Where } from '../core/flags.ts';
import type { FootnoteText, LedgerRow, NameOf, RecordGroup, Span } from '../core/model.ts';
import { entityId } from '../core/iri.ts';
import { codePointCounter, whereOf } from '../core/span.ts';
import { extractPassage, pairsOf } from '../2-extract/extract-passage.ts';
import type { Extracted } from '../2-extract/extract-passage.ts';
import type { Lexicon } from '../2-extract/lexicon.ts';
import { ordinaryWords } from '../2-extract/ordinary-words.ts';
import type { KnownThings } from '../2-extract/propose/mask-passage.ts';
import type { AddressedParagraph, AddressedPassage } from '../3-resolve/address-passages.ts';
import type { Decided, LeftOpen } from '../3-resolve/apply-review.ts';
import { composeSection } from '../3-resolve/compose-report.ts';
import type { EarlierWording } from '../3-resolve/earlier-words.ts';
import { composeFootnotes, composePassage } from '../3-resolve/compose-section.ts';
import { accountPassage } from '../4-validate/account-passage.ts';
import { holdLedger } from '../4-validate/hold-ledger.ts';
import { findUnaccounted } from '../4-validate/check-coverage.ts';
import { checkRecords } from '../4-validate/check-records.ts';
import { countFound } from './count-found.ts';
import { checkContradictions } from './check-contradictions.ts';
import { checkWords } from './check-words.ts';
import { flagQuotations } from './flag-quotations.ts';
import { foundThings } from './found-things.ts';
import { allProposals, flagUnused, openProposals } from './open-proposals.ts';
import type { PassageProposals } from './open-proposals.ts';
import type { ResolvedReport, ResolvedSection } from './resolve-report.ts';
import { sectionRows } from './section-rows.ts';

/** What the sections of a report share while they are built in their order. */
export interface SectionInputs {
  readonly resolved: ResolvedReport;
  readonly lexicon: Lexicon;
  readonly things: KnownThings;
  /** Decisions by the address of their passage. */
  readonly decided: ReadonlyMap<string, readonly Decided[]>;
  readonly nameOf: NameOf;
  readonly earlierWording: EarlierWording;
  /** Quotations that people left open, by the address of their passage. */
  readonly leftOpen: ReadonlyMap<string, readonly LeftOpen[]>;
  /** Short forms that the report introduced so far; each section adds its own. */
  readonly shortForms: Map<string, string>;
  readonly flag: Flag;
}

/** Records of one passage with their rows in the ledger. */
export interface BuiltGroup {
  readonly group: RecordGroup;
  readonly rows: readonly LedgerRow[];
  /** Where a span of the passage stands; the start of the file where the group has no words. */
  readonly place: (span: Span) => Where;
  /** What rules propose for the passage and nobody has decided. */
  readonly open?: PassageProposals;
}

/** Build the records and ledger rows of a section, passage by passage, in the order of the text. */
export function* buildSection(
  resolved: ResolvedSection,
  inputs: SectionInputs,
): Generator<BuiltGroup> {
  const { context, file, name, settings } = resolved;
  const { section, paragraphs } = resolved.read();
  const head = composeSection(inputs.resolved.report, { settings, name, paragraphs }, context);
  const top = (): Where => ({ file, start: 0, end: 0 });
  checkRecords(head, top(), inputs.flag);
  yield { group: head, rows: [], place: top };
  const ordinary = ordinaryWords(textsOf(paragraphs));
  for (const paragraph of paragraphs) {
    for (const addressed of [paragraph, ...paragraph.items]) {
      const { text } = addressed.passage.body;
      const known = { shortForms: inputs.shortForms, ordinary };
      const extracted = extractPassage(text, inputs.lexicon, known);
      for (const [form, entity] of pairsOf(extracted.definitions)) {
        if (!inputs.shortForms.has(form)) inputs.shortForms.set(form, entity);
      }
      const place = { file, addressed };
      yield buildPassage(place, { paragraph, extracted, resolved, inputs });
    }
  }
  const texts =
    inputs.resolved.footnoteTexts.get(context.footnoteScope) ?? new Map<string, FootnoteText>();
  const footnotes = composeFootnotes(resolved.footnotes, texts, context);
  checkRecords(footnotes, top(), inputs.flag);
  yield { group: footnotes, rows: sectionRows(section, resolved), place: top };
}

function* textsOf(paragraphs: readonly AddressedParagraph[]): Generator<string> {
  for (const { passage, items } of paragraphs) {
    yield passage.body.text;
    for (const item of items) yield item.passage.body.text;
  }
}

interface PassagePlace {
  readonly file: string;
  readonly addressed: AddressedPassage;
}

function buildPassage(
  place: PassagePlace,
  {
    paragraph,
    extracted,
    resolved,
    inputs,
  }: {
    paragraph: AddressedParagraph;
    extracted: Extracted;
    resolved: ResolvedSection;
    inputs: SectionInputs;
  },
): BuiltGroup {
  const { addressed } = place;
  const { body } = addressed.passage;
  const { nameOf } = inputs;
  const decided = inputs.decided.get(addressed.address) ?? [];
  const earlier = inputs.earlierWording(addressed.address, addressed.fingerprint);
  const passage = { addressed, names: extracted.names, decided, earlier, nameOf };
  const group = composePassage(passage, paragraph, resolved.context);
  const where = (span: Span): Where => whereOf(place.file, body, span);
  checkRecords(group, where({ start: 0, end: 0 }), inputs.flag);
  const leftOpen = inputs.leftOpen.get(addressed.address) ?? [];
  const { flag } = inputs;
  flagDefinitions(extracted.definitions, { where, flag });
  checkContradictions(decided, flag);
  checkWords(decided, { text: body.text, values: extracted.values, flag });
  flagQuotations(addressed, { quotations: extracted.quotations, decided, leftOpen, where, flag });
  const things = foundThings(addressed, {
    extracted,
    decided,
    records: group.records,
    nameOf,
  });
  const missing = findUnaccounted(body.text, things);
  const found = [...things, ...missing.map((span) => unaccounted(span))];
  const count = codePointCounter(body.text);
  const ledgerPlace = { owner: addressed.address, shown: addressed.shown, text: body.text, count };
  const proposed = allProposals(body.text, extracted, inputs.things);
  flagUnused([...proposed, ...extracted.values], decided, flag);
  const proposals = openProposals(proposed, decided);
  const rows = accountPassage(ledgerPlace, found);
  holdLedger(addressed.shown, rows, {
    found: countFound(addressed, extracted, missing.length),
    records: group.records.map(({ record }) => record),
  });
  const { report } = resolved.context;
  const open = { report, section: resolved.number, paragraph, passage: addressed, proposals };
  return { group, rows, place: where, open };
}

/** The report introduces a short form for one entity that the register gives to another. */
function flagDefinitions(
  definitions: Extracted['definitions'],
  { where, flag }: { readonly where: (span: Span) => Where; readonly flag: Flag },
): void {
  for (const { form, entity = '', elsewhere, start, end } of definitions) {
    if (elsewhere.length === 0) continue;
    const there = elsewhere.map(entityId).join(', ');
    flag('acronym-elsewhere', where({ start, end }), { form, here: entityId(entity), there });
  }
}

function unaccounted({ start, end }: Span) {
  return { start, end, class: 'text' as const, reason: 'not-understood' as const };
}
