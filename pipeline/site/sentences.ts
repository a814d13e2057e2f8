/** The sentence around words of a text. */
export interface Around {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const sentenceEnd = /[.?!][’”'")\]]*\s+(?=[\p{Lu}\p{N}‘“'"(])/gu;

/** Abbreviations after which a full stop ends no sentence. */
const abbreviated = /\b(?:Mr|Mrs|Ms|Dr|Sir|St|No|para|paras|vol|pp?|e\.g|i\.e|etc|v|cf)\.\s+$/u;

/** Find where the sentence starts and ends in which words stand. */
export function sentenceBounds(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(sentenceEnd)) {
    const next = match.index + match[0].length;
    if (abbreviated.test(text.slice(Math.max(0, next - 12), next))) continue;
    if (next <= start) from = next;
    else if (match.index >= end - 1) {
      to = match.index + match[0].trimEnd().length;
      break;
    }
  }
  return { start: from, end: to };
}

/** Give words with their sentence, at most some hundred characters of it on each side. */
export function sentenceAround(text: string, start: number, end: number): Around {
  const sentence = sentenceBounds(text, start, end);
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  return { before: cutBefore(before), words: text.slice(start, end), after: cutAfter(after) };
}

const most = 240;

/** Cut the start of a text that is too long, as a whole character. */
export function cutBefore(text: string): string {
  return text.length <= most ? text : `…${text.slice(-most).toWellFormed()}`;
}

/** Cut the end of a text that is too long, as a whole character. */
export function cutAfter(text: string): string {
  return text.length <= most ? text : `${text.slice(0, most).toWellFormed()}…`;
}
