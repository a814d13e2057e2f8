import type { NameClaim } from '../core/model.ts';
import { foldMark, nextWord } from './words.ts';

/** A step in a trie of words: what may follow, and the entities whose name ends here. */
export interface LexiconNode {
  readonly next: Map<string, LexiconNode>;
  entities: readonly string[] | undefined;
}

/** All registered name forms, by their words. */
export interface Lexicon {
  readonly root: LexiconNode;
  /** First letter and length of forms that start in lower case: most words need no look-up. */
  readonly lowerStarts: ReadonlySet<number>;
}

/** Build the trie of name forms; cost and size grow with the words of the forms. */
export function buildLexicon(claims: readonly NameClaim[]): Lexicon {
  const root: LexiconNode = { next: new Map(), entities: undefined };
  const lowerStarts = new Set<number>();
  for (const { form, entities } of claims) {
    let node = root;
    for (const word of formWords(form)) node = stepInto(node, word);
    if (node === root) continue;
    node.entities = entities;
    const first = formWords(form)[0] ?? '';
    if (/^\p{Ll}/u.test(first)) {
      lowerStarts.add(startKey(first.charCodeAt(0), first.length));
    }
  }
  return { root, lowerStarts };
}

/** Give the words and marks of a name form; a hyphen between words counts as a space. */
function formWords(form: string): string[] {
  const words: string[] = [];
  for (let word = nextWord(form, 0); word !== undefined; word = nextWord(form, word.end)) {
    const written = foldMark(form.slice(word.start, word.end));
    if (written !== '-') words.push(written);
  }
  return words;
}

/** Make one number of a first letter and a length. */
export function startKey(code: number, length: number): number {
  return code * 64 + Math.min(length, 63);
}

function stepInto(node: LexiconNode, word: string): LexiconNode {
  const known = node.next.get(word);
  if (known !== undefined) return known;
  const made: LexiconNode = { next: new Map(), entities: undefined };
  node.next.set(word, made);
  return made;
}
