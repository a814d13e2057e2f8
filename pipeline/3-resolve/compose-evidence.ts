import { partAddress } from '../core/iri.ts';
import type { Span } from '../core/model.ts';
import type { EvidenceRecord, MarkerTargetRecord } from '../core/schema-types.ts';
import { characterStart, codePointCounter } from '../core/span.ts';
import type { AddressedPassage } from './address-passages.ts';

/** What all evidence in one wording shares. */
export interface EvidenceSource {
  readonly addressed: AddressedPassage;
  readonly text: string;
  readonly count: (offset: number) => number;
  readonly footnoteOf: (number: string) => string;
}

/** Prepare a wording for evidence: offsets are counted in code points from here on. */
export function evidenceSource(
  addressed: AddressedPassage,
  footnoteOf: (number: string) => string,
): EvidenceSource {
  const { text } = addressed.passage.body;
  return { addressed, text, count: codePointCounter(text), footnoteOf };
}

/** The words that support something: a quote selector, a position selector, and the footnotes there. */
export function composeEvidence(owner: string, span: Span, source: EvidenceSource): EvidenceRecord {
  const { text, count, addressed } = source;
  const prefix = lastCharacters(
    text.slice(characterStart(text, Math.max(0, span.start - 2 * context)), span.start),
  );
  const suffix = firstCharacters(text.slice(span.end, span.end + 2 * context));
  const footnotes = footnotesAt(span, source);
  return {
    id: partAddress(owner, 'evidence'),
    type: 'SpecificResource',
    hasSource: addressed.wording,
    hasSelector: [
      {
        id: partAddress(owner, 'quote'),
        type: 'TextQuoteSelector',
        exact: text.slice(span.start, span.end),
        ...(prefix === '' ? {} : { prefix }),
        ...(suffix === '' ? {} : { suffix }),
      },
      positionSelector(owner, { start: count(span.start), end: count(span.end) }),
    ],
    ...(footnotes.length === 0 ? {} : { footnote: footnotes }),
  };
}

/** The place in a wording where a footnote marker was removed. */
export function composeMarkerTarget(
  owner: string,
  at: number,
  { addressed, count }: EvidenceSource,
): MarkerTargetRecord {
  return {
    id: partAddress(owner, 'evidence'),
    type: 'SpecificResource',
    hasSource: addressed.wording,
    hasSelector: [positionSelector(owner, { start: count(at), end: count(at) })],
  };
}

function positionSelector(owner: string, { start, end }: Span) {
  return { id: partAddress(owner, 'position'), type: 'TextPositionSelector' as const, start, end };
}

/** Code points of prefix and suffix. */
const context = 32;

function lastCharacters(text: string): string {
  return [...text].slice(-context).join('');
}

function firstCharacters(text: string): string {
  return [...text].slice(0, context).join('');
}

/** A marker stands at words if it was removed inside them, at their end, or behind a closing mark. */
function footnotesAt({ start, end }: Span, source: EvidenceSource): string[] {
  const { addressed, text, footnoteOf } = source;
  const reach =
    end + (/^[.,;:!?)\]'"\u2019\u201d]{0,3}/.exec(text.slice(end, end + 3))?.[0].length ?? 0);
  const there = addressed.passage.markers.filter(({ at }) => at > start && at <= reach);
  return [...new Set(there.map(({ footnote }) => footnoteOf(footnote)))];
}
