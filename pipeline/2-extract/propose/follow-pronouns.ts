import type { Span } from '../../core/model.ts';
import { FILLER, maskAll } from './mask-passage.ts';
import type { Masked, Token } from './mask-passage.ts';
import { charactersOf } from './token-classes.ts';

const nouns = [
  'organisation', 'organization', 'charity', 'agency', 'body', 'company', 'foundation', 'board',
  'alliance', 'coalition', 'taskforce', 'unit', 'command', 'department', 'committee', 'commission',
  'council', 'inquiry', 'ministry', 'panel', 'authority', 'trust', 'regulator', 'inspectorate',
  'programme', 'service', 'association', 'federation', 'tribunal',
]; // prettier-ignore
const PRONOUN = new RegExp(
  `\\b(?:[Ii]ts?|(?:[Tt]he|[Tt]his) (?<noun>${nouns.join('|')}))(?![\\w’-])`,
  'g',
);
/** Words for a body that its name need not have. */
const COMMON = /^(?:organi[sz]ation|charity|agency|body|company)$/;

/** What stands before the subject of a sentence: an opening of time or place, an article. */
const OPENING = new RegExp(
  `^(?:[A-Z][^,;]{0,60}, |(?:In|At|Since|By|For) [\\ue000-\\ue0ff]${FILLER}* )?(?:[Tt]he |[Aa]n? )?$`,
);
const BODY = new RegExp(`[${charactersOf('antecedent')}]`);
const THINGS = new RegExp(`[${charactersOf('thing')}]`, 'g');

/**
 * Mask "it", "its" and words such as "the charity" by what they mean, where only one thing can be
 * meant. "It" is the subject of the same sentence, or of the one before, where no other thing is
 * named there; "the committee" is the one body before whose name has that word. What follows from
 * such a reading is of low confidence.
 */
export function followPronouns(text: string, masked: Masked, sentences: readonly Span[]): Masked {
  const added: Token[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    for (const match of masked.text.slice(sentence.start, sentence.end).matchAll(PRONOUN)) {
      const start = sentence.start + match.index;
      const same = { start: sentence.start, end: start };
      const noun = match.groups?.['noun'];
      const things = [same, ...(before ? [before] : [])].map((each) => thingsIn(masked, each));
      const entity =
        noun === undefined || COMMON.test(noun)
          ? subjectOf(masked.text, things, [same, before])
          : calledSo(text, things.flat(), noun);
      if (entity === undefined) continue;
      const kind = /^its$/i.test(match[0]) ? 'own' : 'pronoun';
      added.push({ start, end: start + match[0].length, kind, entity });
    }
  }
  return added.length === 0 ? masked : maskAll(masked.text, added, masked.tokens);
}

/** The things that a stretch names, where they are no place in or of which something is. */
function thingsIn({ text, tokens }: Masked, { start, end }: Span): Token[] {
  const places = [...text.slice(start, end).matchAll(THINGS)].map(({ index }) => start + index);
  return places.flatMap((at) => {
    const token = tokens.get(at);
    const before = text.slice(Math.max(start, at - 12), at);
    const isPlace =
      token?.kind === 'place' && /\b(?:in|of|from|at|near|to) (?:the )?$/i.test(before);
    return token === undefined || isPlace ? [] : [token];
  });
}

/** The one thing that the nearest stretch with any names, if it is a body and the subject there. */
function subjectOf(
  text: string,
  things: readonly (readonly Token[])[],
  stretches: readonly (Span | undefined)[],
): string | undefined {
  const at = things.findIndex((named) => named.length > 0);
  const named = things[at] ?? [];
  const [first] = named;
  const stretch = stretches[at];
  if (first === undefined || stretch === undefined) return undefined;
  const isOne = named.every(({ entity }) => entity === first.entity);
  const isSubject = named.some((token) => beginsClause(text, stretch.start, token));
  return isOne && isSubject && BODY.test(text.charAt(first.start)) ? first.entity : undefined;
}

/** A name is the subject of its sentence, or owns what the sentence opens with. */
function beginsClause(text: string, from: number, { start, end }: Token): boolean {
  const before = text.slice(from, start);
  const owns =
    /^(?:In|At|During|Since) (?:the )?$/.test(before) && /^[’']s? /.test(text.slice(end));
  return owns || OPENING.test(before);
}

function calledSo(text: string, things: readonly Token[], noun: string): string | undefined {
  const fitting = things.filter(({ start, end }) =>
    text.slice(start, end).toLowerCase().includes(noun),
  );
  const [first, ...others] = fitting;
  return others.every(({ entity }) => entity === first?.entity) ? first?.entity : undefined;
}
