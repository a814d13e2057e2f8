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
 * Find how the words of a span are meant: by cues in the same part of the sentence, that is, between
 * semicolons. Nothing is found where it is a plain fact.
 */
export function findStance(masked: Masked, sentence: Span, span: Span): StanceFound | undefined {
  const start = Math.max(sentence.start, masked.text.lastIndexOf(';', span.start) + 1);
  const semicolon = masked.text.indexOf(';', span.end);
  const end = semicolon === -1 ? sentence.end : Math.min(sentence.end, semicolon);
  const text = masked.text.slice(start, end);
  for (const { id, stance, pattern } of stanceRules) {
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
