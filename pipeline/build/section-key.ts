import { sha256 } from '../core/digest.ts';
import type { Decided, LeftOpen } from '../3-resolve/apply-review.ts';
import type { Register } from '../3-resolve/register.ts';
import type { SectionInputs } from './build-section.ts';
import type { ReportSource } from './read-source.ts';
import type { ResolvedSection } from './resolve-report.ts';

/** Give the digest of what every section takes from the register: names, kinds, variables, periods. */
export function registerKey({ claims, entities, defined }: Register): string {
  const kinds = [...entities.values()].map(({ address, kind }) => [address, kind]);
  const meant = [...defined.values()].map(({ address, kind, source }) => [address, kind, source]);
  return sha256(JSON.stringify([claims, kinds, meant]));
}

/** What a section is made from beside its words and what was found in them. */
interface KeyedBy {
  readonly source: ReportSource;
  /** Digest of the register. */
  readonly register: string;
  /** What people decided, or left open, of its words. */
  readonly reviewed: readonly (Decided | LeftOpen)[];
}

/**
 * Give the digest of everything that the records, ledger rows, proposals and messages of a section are
 * made from. Two sections with one key are written the same, so what is added to `SectionInputs` or to
 * `ResolvedSection` must come in here.
 */
export function sectionKey(
  resolved: ResolvedSection,
  inputs: Omit<SectionInputs, 'flag'>,
  { source, register, reviewed }: KeyedBy,
): string {
  const { settings, digest, context, file, footnotes, addressed } = resolved;
  const report = { ...source.report.value, sections: [] };
  const texts = inputs.resolved.footnoteTexts.get(context.footnoteScope);
  const parts = {
    register,
    report,
    settings,
    context,
    file,
    text: digest,
    addressed,
    reviewed: reviewed.map(({ passage, start, end, ...rest }) => [
      passage.address,
      start,
      end,
      'decision' in rest ? rest.decision : 'left open',
    ]),
    footnotes: footnotes.map((number) => {
      const { text, links } = texts?.get(number) ?? {};
      return [number, text ?? '', links ?? []];
    }),
    shortForms: [...inputs.shortForms],
  };
  return sha256(JSON.stringify(parts));
}
