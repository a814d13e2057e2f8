import { sha256 } from '../core/digest.ts';
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

/**
 * Give the digest of everything that the records, ledger rows, proposals and messages of a section are
 * made from. Two sections with one key are written the same, so what is added to `SectionInputs` or to
 * `ResolvedSection` must come in here.
 */
export function sectionKey(
  resolved: ResolvedSection,
  inputs: Omit<SectionInputs, 'flag'>,
  { source, register }: { readonly source: ReportSource; readonly register: string },
): string {
  const { settings, context, file, footnotes } = resolved;
  const { paragraphs } = resolved.read();
  const report = { ...source.report.value, sections: [] };
  const passages = paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.items]);
  const texts = inputs.resolved.footnoteTexts.get(context.footnoteScope);
  const parts = {
    register,
    report,
    settings,
    context,
    file,
    text: sha256(source.sections.get(settings.file)?.text ?? ''),
    passages: passages.map((passage) => [
      passage.address,
      inputs.earlierWording(passage.address, passage.fingerprint) ?? '',
      inputs.decided
        .get(passage.address)
        ?.map(({ decision, start, end }) => [decision, start, end]) ?? [],
      inputs.leftOpen.get(passage.address)?.map(({ start, end }) => [start, end]) ?? [],
    ]),
    footnotes: footnotes.map((number) => {
      const { text, links } = texts?.get(number) ?? {};
      return [number, text ?? '', links ?? []];
    }),
    shortForms: [...inputs.shortForms],
  };
  return sha256(JSON.stringify(parts));
}
