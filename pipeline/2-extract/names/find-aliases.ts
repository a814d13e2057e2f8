import type { NameBelieved } from './names.ts';

/** A short form and the name that the report introduces it for; without a name it is a common term. */
export interface Alias {
  readonly form: string;
  readonly standsFor: string | undefined;
  readonly kind: NameBelieved['kind'] | undefined;
}

const bracketed =
  /\s?\(\s?(?:hereafter |hereinafter |also |commonly |now |or |formerly |collectively )*(?:known as |referred to as |called )?(?<article>the )?(?<open>[\u2018\u201c"']?)(?:the )?(?<form>[\p{L}\d][\p{L}\d&.'\u2019/ -]{1,40}?)[\u2019\u201d"']?[,;)]/uy;
const knownAs =
  /,? (?:also |commonly |better |now )?(?:known as|referred to as|or) (?:the )?[\u2018\u201c"']?(?<form>\p{Lu}[\p{L}\d&]{1,14})(?![\p{L}\d])/uy;

/** Find the short forms that a text introduces right behind a name: "(NCA)", "(“the Agency”)". */
export function findAliases(text: string, names: readonly NameBelieved[]): Alias[] {
  if (!/[(]| known as | or /.test(text)) return [];
  const aliases: Alias[] = [];
  for (const name of names) {
    const form = formBehind(text, name);
    if (form === undefined) continue;
    const words = text.slice(name.start, name.end);
    if (isShort(words) && expands(words, form))
      aliases.push(toAlias(words, { ...name, words: form }));
    else if (form !== words) aliases.push(toAlias(form, { ...name, words }));
  }
  return [...aliases, ...commonTerms(text)];
}

function toAlias(
  form: string,
  { kind, words }: { kind: NameBelieved['kind']; words: string },
): Alias {
  return { form, standsFor: words, kind };
}

function formBehind(text: string, { start, end }: NameBelieved): string | undefined {
  bracketed.lastIndex = end;
  const groups = bracketed.exec(text)?.groups;
  if (groups !== undefined) {
    const form = (groups['form'] ?? '').trim();
    const quoted = groups['open'] !== '' || groups['article'] !== undefined;
    const words = text.slice(start, end);
    if (quoted && /^\p{Lu}/u.test(form)) return form;
    return expands(form, words) || (isShort(words) && expands(words, form)) ? form : undefined;
  }
  knownAs.lastIndex = end;
  const form = knownAs.exec(text)?.groups?.['form'];
  return form !== undefined && expands(form, text.slice(start, end)) ? form : undefined;
}

function isShort(words: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{Ll}&]{1,9}$/u.test(words) && /\p{Lu}.*\p{Lu}/u.test(words);
}

/** Each letter of a short form stands, in order, in the words; the first begins a word (Schwartz and Hearst, 2003). */
function expands(form: string, words: string): boolean {
  const letters = [...form.toLowerCase()].filter((letter) => /[\p{L}\d]/u.test(letter));
  if (form.includes(' ') && !/^[A-Z][a-z]* [A-Z]{2,}$/.test(form)) return false;
  if (!/\p{Lu}.*\p{Lu}/u.test(form) || words.length < form.length * 2) return false;
  const text = words.toLowerCase();
  let at = text.length;
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters[index] ?? '';
    if (letter === 's' && index === letters.length - 1 && /s$/.test(form)) continue;
    do at = text.lastIndexOf(letter, at - 1);
    while (index === 0 && at > 0 && /[\p{L}\d]/u.test(text.charAt(at - 1)));
    if (at < 0) return false;
  }
  return true;
}

const shortInBrackets =
  /\((?:the |or )?[\u2018\u201c"']?(\p{Lu}[\p{Lu}\p{Ll}&]{1,9})[\u2019\u201d"']?\)/gu;
const lowerBefore = /(?:\p{Ll}+[ -]){0,5}\p{Ll}{2,} $/u;

/** "non-governmental organisations (NGOs)": the short form of words in lower case is no name. */
function commonTerms(text: string): Alias[] {
  return [...text.matchAll(shortInBrackets)].flatMap(({ index, 1: form = '' }) => {
    const words = lowerBefore.exec(text.slice(Math.max(0, index - 80), index))?.[0];
    const bare = form.replace(/s$/, '');
    if (words === undefined || !expands(bare, words.trimEnd())) return [];
    return [bare, `${bare}s`].map((each) => ({
      form: each,
      standsFor: undefined,
      kind: undefined,
    }));
  });
}
