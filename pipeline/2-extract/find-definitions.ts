import type { NameFound, Span } from '../core/model.ts';

/** A short form in brackets after a name: "National Bridge Board (NBB)". */
export interface DefinitionFound extends Span {
  readonly form: string;
  /** The entity that the name before the bracket stands for, where the name is registered. */
  readonly entity: string | undefined;
  /** Entities that have this form by another way, and not the one before the bracket. */
  readonly elsewhere: readonly string[];
}

const introduced =
  /\((?:known as |also known as |or |the )?[\u2018\u201c"']?([A-Z][A-Za-z0-9&]{1,14})[\u2019\u201d"']?\)/g;

/**
 * Find acronyms that a text introduces in brackets. The letters must follow each other in the words
 * before the bracket (after Schwartz and Hearst, 2003); a plural s at the end is left out.
 */
export function findDefinitions(text: string, names: readonly NameFound[]): DefinitionFound[] {
  const found: DefinitionFound[] = [];
  if (!text.includes('(')) return found;
  for (const match of text.matchAll(introduced)) {
    const written = match[1] ?? '';
    const form = /[A-Z]s$/.test(written) ? written.slice(0, -1) : written;
    const before = text.slice(Math.max(0, match.index - 160), match.index).trimEnd();
    if (!/[A-Z0-9].*[A-Z0-9]/.test(form) || !standsFor(form, before)) continue;
    const start = match.index + match[0].indexOf(written);
    const name = names.find(({ end }) => end === match.index || end === match.index - 1);
    const entity = name?.entities.length === 1 ? name.entities[0] : undefined;
    const known = names.find((candidate) => candidate.start === start)?.entities ?? [];
    const elsewhere = entity === undefined || known.includes(entity) ? [] : known;
    found.push({ form, entity, elsewhere, start, end: start + written.length });
  }
  return found;
}

/** Each letter of the short form stands, in order, in the words; the first begins a word. */
function standsFor(form: string, words: string): boolean {
  const letters = [...form.toLowerCase()].filter((letter) => letter !== '&');
  const text = words.toLowerCase();
  let at = text.length;
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters[index] ?? '';
    at = text.lastIndexOf(letter, at - 1);
    while (index === 0 && at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) {
      at = text.lastIndexOf(letter, at - 1);
    }
    if (at < 0) return false;
  }
  return true;
}
