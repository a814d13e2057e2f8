import type { Span } from '../../core/model.ts';
import { maskAll } from './mask-passage.ts';
import type { Masked, Token } from './mask-passage.ts';
import { charactersOf } from './relation-rule.ts';

const PRONOUN =
  /\b(?:[Ii]ts?|(?:[Tt]he|[Tt]his) (?:organisation|organization|charity|agency|body|board|company|alliance|coalition|foundation|taskforce|unit|command|department))(?![\w’-])/g;

/**
 * Mask "it", "its" and words such as "the charity" by what they most likely mean: the first body that
 * the same sentence names before, else the first that the sentence before names. What follows from
 * such a reading is of low confidence.
 */
export function followPronouns(masked: Masked, sentences: readonly Span[]): Masked {
  const added: Token[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    const earlier = before && firstBody(masked, before);
    for (const match of masked.text.slice(sentence.start, sentence.end).matchAll(PRONOUN)) {
      const start = sentence.start + match.index;
      const meant = firstBody(masked, { start: sentence.start, end: start }) ?? earlier;
      if (meant?.entity === undefined) continue;
      const kind = /^its$/i.test(match[0]) ? 'own' : 'pronoun';
      added.push({ start, end: start + match[0].length, kind, entity: meant.entity });
    }
  }
  return added.length === 0 ? masked : maskAll(masked.text, added, masked.tokens);
}

const BODY = new RegExp(`[${charactersOf('antecedent')}]`);

function firstBody({ text, tokens }: Masked, { start, end }: Span): Token | undefined {
  const at = text.slice(start, end).search(BODY);
  return at === -1 ? undefined : tokens.get(start + at);
}
