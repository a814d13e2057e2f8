import { nameForms, openers } from './word-lists.ts';

/** A name and where it stands, in UTF-16 units. */
export type NameSpan = { readonly words: string; readonly start: number; readonly end: number };

const capital = '[A-Z][A-Za-z]*(?:’s|’(?= ))?';
const joined = `(?: (?:(?:of|on) the |(?:of|for|on|and|against|&) )?${capital})*`;
const capitals = new RegExp(`(?<![\\w-])${capital}${joined}`, 'g');
const acronyms = /\(?(?<![\w-])(?:\d[A-Z]\w*|[A-Z][A-Za-z\d]*[A-Z][A-Za-z\d]*)\b\)?/g;
const months = [
  'January|February|March|April|May|June|July|August|September|October|November|December',
].join('|');
const dates = new RegExp(`\\b(?:${months})(?= \\d{4})`, 'g');
const declared = new RegExp(`(?<!\\w)(?:${nameForms.join('|')})(?!\\w)`, 'gi');

/** Find names: runs of capitalised words, and the declared forms without capitals. */
export function findNames(text: string, commonWords: ReadonlySet<string>): readonly NameSpan[] {
  const plain = blank(blank(text, dates), acronyms);
  const found = [...plain.matchAll(capitals)].flatMap((match) => {
    const name = withoutOpener(match[0].replace(/’s?$/, ''), opensSentence(text, match.index));
    const start = match.index + match[0].indexOf(name);
    if (name === '') return [];
    const alone = start === match.index && !name.includes(' ') && opensSentence(text, start);
    if (alone && commonWords.has(name.toLowerCase())) return [];
    return [{ words: name, start, end: start + name.length }];
  });
  return [...found, ...spansOf(text, declared).map(declaredForm)];
}

/** Find acronyms; one that stands alone in brackets keeps them, since it is then being declared. */
export function findAcronyms(text: string): readonly NameSpan[] {
  return spansOf(text, acronyms).map((span) => {
    const bracketed = /^\(.*\)$/.test(span.words);
    return bracketed ? span : { ...span, words: span.words.replace(/[()]/g, '') };
  });
}

/** Put a mark of the same length in place of what a pattern finds. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (words) => '|'.repeat(words.length));
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:]\s)$/.test(text.slice(0, at));
}

/** `The Home Office` at the start of a sentence is the name `Home Office`. */
function withoutOpener(words: string, initial: boolean): string {
  const [first = '', ...rest] = words.split(' ');
  if (!initial || !openers.includes(first.toLowerCase())) return words;
  return rest.join(' ');
}

/** The declared writing of a name that a sentence's start has given a capital. */
function declaredForm(span: NameSpan): NameSpan {
  const form = nameForms.find((name) => name.toLowerCase() === span.words.toLowerCase());
  return { ...span, words: form ?? span.words };
}

function spansOf(text: string, pattern: RegExp): readonly NameSpan[] {
  return [...text.matchAll(pattern)].map((match) => ({
    words: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
