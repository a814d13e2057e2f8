import type { Span } from '../../core/model.ts';
import type { Masked } from './mask-passage.ts';
import { stanceRules } from './stance-rules.ts';
import type { Stance } from './stance-rules.ts';

/** How a stretch of a sentence is meant, and who said so when, where the words tell. */
export interface StanceFound extends Span {
  readonly rule: string;
  readonly stance: Stance;
  readonly author: string | undefined;
  readonly said: string | undefined;
}

/**
 * Find how the words of a span are meant: by cues in the same part of the sentence, between semicolons;
 * what frames a single clause, such as a plan, does not reach past ", and" or ", but" either. Nothing
 * is found where it is a plain fact.
 */
export function findStance(masked: Masked, sentence: Span, span: Span): StanceFound | undefined {
  for (const { id, stance, pattern, within } of stanceRules) {
    const { start, end } = partAround(masked.text, { sentence, span, within });
    const text = masked.text.slice(start, end);
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    if (match === null) continue;
    const tokenOf = (group: string) => {
      const at = match.indices?.groups?.[group]?.[0];
      return at === undefined ? undefined : masked.tokens.get(start + at);
    };
    const { entity } = tokenOf('author') ?? tokenOf('author2') ?? {};
    const said = tokenOf('said')?.value;
    return {
      rule: id,
      stance,
      start: start + match.index,
      end: start + match.index + match[0].length,
      author: entity,
      said: said?.kind === 'date' ? said.value : undefined,
    };
  }
  return undefined;
}

const breaks = { sentence: /;/g, clause: /;|, (?:and|but|while|whereas) /g };

/** The part of a sentence around a span: no break stands in it but inside the span. */
function partAround(
  text: string,
  { sentence, span, within }: { sentence: Span; span: Span; within: keyof typeof breaks },
): Span {
  const places = [...text.slice(sentence.start, sentence.end).matchAll(breaks[within])].map(
    ({ index, 0: mark }) => ({
      start: sentence.start + index,
      end: sentence.start + index + mark.length,
    }),
  );
  const before = places.filter(({ end }) => end <= span.start).at(-1);
  const after = places.find(({ start }) => start >= span.end);
  return { start: before?.end ?? sentence.start, end: after?.start ?? sentence.end };
}
