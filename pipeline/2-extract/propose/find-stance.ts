import type { Span } from '../../core/model.ts';
import type { Masked } from './mask-passage.ts';
import { governs } from './governs.ts';
import { stanceRules } from './stance-rules.ts';
import type { Stance, StanceRule } from './stance-rules.ts';

/** How a stretch of a sentence is meant, and who said so when, where the words tell. */
export interface StanceFound extends Span {
  readonly rule: string;
  readonly stance: Stance;
  readonly author: string | undefined;
  readonly said: string | undefined;
}

/**
 * Find how the words of a span are meant: by cues in the same part of the sentence, between semicolons.
 * An estimate does not reach past ", and" or ", but" either; what is to come is told by the verb that
 * it governs; and what stands beside the name of a speaker is the report's own. Nothing is found where
 * it is a plain fact.
 */
export function findStance(masked: Masked, sentence: Span, span: Span): StanceFound | undefined {
  for (const rule of stanceRules) {
    const { start, end } = partAround(masked.text, { sentence, span, within: rule.within });
    const found = matchIn(rule, masked.text.slice(start, end));
    const match = found.find((each) =>
      isFrame(rule, { match: each, at: start, span }, masked.text),
    );
    if (match === undefined) continue;
    const tokenOf = (group: string) => {
      const at = match.indices?.groups?.[group]?.[0];
      return at === undefined ? undefined : masked.tokens.get(start + at);
    };
    const { entity } = tokenOf('author') ?? tokenOf('author2') ?? {};
    const said = tokenOf('said')?.value;
    return {
      rule: rule.id,
      stance: rule.stance,
      start: start + match.index,
      end: start + match.index + match[0].length,
      author: entity,
      said: said?.kind === 'date' ? said.value : undefined,
    };
  }
  return undefined;
}

function matchIn({ pattern }: StanceRule, text: string): RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

/** What is told stands behind the words that tell it, or before them with a comma between. */
function isFrame(
  { within, stance }: StanceRule,
  { match, at, span }: { match: RegExpExecArray; at: number; span: Span },
  text: string,
): boolean {
  const cue = { start: at + match.index, end: at + match.index + match[0].length };
  if (within === 'verb') return governs(text, cue, span);
  if (stance === 'estimate' || cue.end <= span.start) return true;
  return (
    span.end <= cue.start && /,[”’"']* (?:as )?(?:the )?$/.test(text.slice(span.end, cue.start))
  );
}

const breaks = { sentence: /;/g, clause: /;|, (?:and|but|while|whereas) /g };

/** The part of a sentence around a span: no break stands in it but inside the span. */
function partAround(
  text: string,
  { sentence, span, within }: { sentence: Span; span: Span; within: StanceRule['within'] },
): Span {
  const mark = breaks[within === 'sentence' ? 'sentence' : 'clause'];
  const places = [...text.slice(sentence.start, sentence.end).matchAll(mark)].map(
    ({ index, 0: words }) => ({
      start: sentence.start + index,
      end: sentence.start + index + words.length,
    }),
  );
  const before = places.filter(({ end }) => end <= span.start).at(-1);
  const after = places.find(({ start }) => start >= span.end);
  return { start: before?.end ?? sentence.start, end: after?.start ?? sentence.end };
}
