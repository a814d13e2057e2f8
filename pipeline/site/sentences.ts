/** The sentence around words of a text. */
export interface Around {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const sentenceEnd = /[.?!][’”'")\]]*\s+(?=[\p{Lu}\p{N}‘“'"(])/gu;

/** Abbreviations after which a full stop ends no sentence. */
const abbreviated = /\b(?:Mr|Mrs|Ms|Dr|Sir|St|No|para|paras|vol|pp?|e\.g|i\.e|etc|v|cf)\.\s+$/u;

/** Find the sentence in which words stand, at most some hundred characters on each side. */
export function sentenceAround(text: string, start: number, end: number): Around {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(sentenceEnd)) {
    const next = match.index + match[0].length;
    if (abbreviated.test(text.slice(0, next))) continue;
    if (next <= start) from = next;
    else if (match.index >= end - 1) {
      to = match.index + match[0].trimEnd().length;
      break;
    }
  }
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return { before: cutBefore(before), words: text.slice(start, end), after: cutAfter(after) };
}

const most = 240;

function cutBefore(text: string): string {
  return text.length <= most ? text : `…${text.slice(-most).toWellFormed()}`;
}

function cutAfter(text: string): string {
  return text.length <= most ? text : `${text.slice(0, most).toWellFormed()}…`;
}
