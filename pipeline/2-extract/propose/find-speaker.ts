import type { Span } from '../../core/model.ts';
import { findSentences } from './find-sentences.ts';
import type { Masked } from './mask-passage.ts';
import { ASIDE } from './phrases.ts';
import { matchesOf, relation } from './relation-rule.ts';

const TOLD =
  '(?:said|says|told|stated|states|wrote|writes|argued|argues|explained|explains|claimed|claims|noted|' +
  'notes|added|adds|concluded|concludes|testified|described|describes|declared|asserted|acknowledged|' +
  'reported|observed|remarked|replied|tweeted|warned|stressed|recalled|suggested|insisted|admitted)';
/** A name that speaks, and only plain words, or whom it told, from there to the mark. */
const BEFORE = relation(
  `{^speaker:voice}${ASIDE} (?:(?:also|has|had|have|later|then) )*${TOLD}\\b(?: (?:to )?(?:the )?{heard:named})?[^.;!?“”"\\ue000-\\ue0ff]{0,80}[“‘"']$`,
);
/** The name that speaks behind the mark: "…", she said. */
const BEHIND = relation(
  `^(?:[,?!][”’"']|[”’"'],) (?:(?:the )?{speaker:voice} ${TOLD}(?=[.,;:]|$)|${TOLD} (?:the )?{speaker2:voice}(?=[.,;:]|$))`,
);

/** How far back a sentence is read. */
const REACH = 600;

/** Give who speaks the words of a quotation, where a verb of saying joins them to a name. */
export function findSpeaker({ text, tokens }: Masked, { start, end }: Span): string | undefined {
  const first = Math.max(0, start - REACH);
  const lead = text.slice(first, start);
  const sentence = findSentences(`${lead}X`).at(-1)?.start ?? 0;
  const from = first + sentence;
  const before = firstMatch(BEFORE, lead.slice(sentence));
  if (before !== undefined) return tokens.get(from + before)?.entity;
  const close = /[,?!]/.test(text.charAt(end - 1)) ? end - 1 : end;
  const behind = firstMatch(BEHIND, text.slice(close, end + 120));
  return behind === undefined ? undefined : tokens.get(close + behind)?.entity;
}

/** Where the speaker of a pattern stands in a text. */
function firstMatch(pattern: RegExp, text: string): number | undefined {
  const [match] = matchesOf(pattern, text);
  const groups = match?.indices?.groups;
  return (groups?.['speaker'] ?? groups?.['speaker2'])?.[0];
}
