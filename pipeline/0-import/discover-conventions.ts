import type { Flag } from '../core/flags.ts';
import type { Numbered } from './find-numbers.ts';
import type { Found, FoundConventions, ImportedBlock, MarkerForm } from './imported-page.ts';
import type { PageFormat } from './imported-page.ts';
import { wordsOf } from './passage.ts';

/** What conventions are read off; each convention is one function below. */
interface Evidence {
  readonly file: string;
  readonly format: PageFormat;
  readonly numbered: Numbered;
  readonly blocks: readonly ImportedBlock[];
}

/** Say which conventions a page follows and on what evidence; flag what fits two of them. */
export function discoverConventions(evidence: Evidence, flag: Flag): FoundConventions {
  return {
    paragraphNumber: discoverNumbers(evidence, flag),
    footnoteMarker: discoverMarkers(evidence, flag),
    footnoteTexts: discoverFootnoteTexts(evidence, flag),
    slashYears: countSlashYears(evidence.blocks),
  };
}

/** Another form is a doubt from this share of the page's own on. */
const tellingShare = 0.1;

function discoverNumbers(
  { file, numbered, blocks }: Evidence,
  flag: Flag,
): FoundConventions['paragraphNumber'] {
  const { form, counts, passages } = numbered;
  const count = form === 'none' ? 0 : (counts.get(form) ?? 0);
  for (const [other, seen] of counts) {
    const isTaken = passages.some(
      ({ number, candidate }) => number !== undefined && candidate?.form === other,
    );
    if (other === form || (!isTaken && (seen < 2 || seen < count * tellingShare))) continue;
    const details = { convention: 'paragraphNumber', found: form, other, count: seen };
    flag('import-convention-doubtful', { file, start: 0, end: 0 }, details);
  }
  const texts = blocks.filter((block) => block.kind === 'paragraph');
  const taken = texts.filter(({ number }) => number !== undefined).length;
  const because =
    form === 'none'
      ? `No form of number starts enough of the ${texts.length} paragraphs.`
      : `${taken} of ${texts.length} paragraphs start with such a number.`;
  return { value: form, because };
}

function discoverMarkers(
  { file, format, blocks }: Evidence,
  flag: Flag,
): FoundConventions['footnoteMarker'] {
  const counts = new Map<MarkerForm, number>();
  for (const run of blocks.flatMap(({ runs }) => runs)) {
    if (run.kind === 'marker') counts.set(run.form, (counts.get(run.form) ?? 0) + 1);
  }
  const [most, ...others] = [...counts].sort(([, one], [, other]) => other - one);
  if (most === undefined) return { value: 'none', because: 'The page has no footnote marker.' };
  const [found, count] = most;
  for (const [other, seen] of others) {
    const details = { convention: 'footnoteMarker', found, other, count: seen };
    flag('import-convention-doubtful', { file, start: 0, end: 0 }, details);
  }
  if (format === 'markdown')
    return {
      value: found,
      because: `${count} ${count === 1 ? 'marker is' : 'markers are'} written so.`,
    };
  const all = [...counts.values()].reduce((sum, seen) => sum + seen, 0);
  return { value: '[^31]', because: `${all} markers; the page has them as ${found}.` };
}

function discoverFootnoteTexts(
  { file, blocks }: Evidence,
  flag: Flag,
): Found<'present' | 'absent'> {
  const labels = new Set(blocks.flatMap(({ runs }) => runs.flatMap(labelOfMarker)));
  const defined = new Set(
    blocks.flatMap((block) => (block.kind === 'footnote' ? [block.label] : [])),
  );
  if (defined.size === 0)
    return { value: 'absent', because: 'The page has no text of a footnote.' };
  const lacking = [...labels].filter((label) => !defined.has(label)).length;
  if (lacking > 0) {
    const details = {
      convention: 'footnoteTexts',
      found: 'present',
      other: 'absent',
      count: lacking,
    };
    flag('import-convention-doubtful', { file, start: 0, end: 0 }, details);
  }
  const because = `The page has the texts of ${labels.size - lacking} of ${labels.size} footnotes.`;
  return { value: 'present', because };
}

function labelOfMarker(run: ImportedBlock['runs'][number]): readonly string[] {
  return run.kind === 'marker' ? [run.label] : [];
}

function countSlashYears(blocks: readonly ImportedBlock[]): number {
  const slashYear = /\b(?:1[6-9]|20)\d\d\/(?:\d\d)?\d\d\b/g;
  return blocks.reduce((sum, { runs }) => sum + (wordsOf(runs).match(slashYear)?.length ?? 0), 0);
}
