import { extractPassage } from '../../../pipeline/2-extract/extract-passage.ts';
import { buildLexicon } from '../../../pipeline/2-extract/lexicon.ts';
import {
  exampleClaims,
  exampleRegister,
} from '../../../pipeline/2-extract/propose/example-register.ts';
import { findSentences } from '../../../pipeline/2-extract/propose/find-sentences.ts';
import { findStance } from '../../../pipeline/2-extract/propose/find-stance.ts';
import type { StanceFound } from '../../../pipeline/2-extract/propose/find-stance.ts';
import { maskPassage } from '../../../pipeline/2-extract/propose/mask-passage.ts';
import type { KnownThings } from '../../../pipeline/2-extract/propose/mask-passage.ts';
import type { Proposal } from '../../../pipeline/2-extract/propose/proposal.ts';
import { unsaidBy } from '../../../pipeline/2-extract/propose/is-asserted.ts';
import { proposeQuotations } from '../../../pipeline/2-extract/propose/propose-quotations.ts';
import { proposeStatements } from '../../../pipeline/2-extract/propose/propose-statements.ts';

const lexicon = buildLexicon(exampleClaims());
const kinds = new Map(exampleRegister.map(([id, kind]) => [`id/${id}`, kind]));
const nothingElse: KnownThings = {
  kindOf: (entity) => kinds.get(entity),
  variableOf: () => undefined,
  periodOf: () => undefined,
};

const extract = (text: string) =>
  extractPassage(text, lexicon, { shortForms: new Map(), ordinary: () => true });

/** Propose from a text about the invented things of the examples. */
export function proposeIn(text: string, known: Partial<KnownThings> = {}): readonly Proposal[] {
  return proposeStatements(text, extract(text), { ...nothingElse, ...known });
}

/** Propose what the quotation marks of a text about the invented things mean. */
export function quotedIn(text: string): readonly Proposal[] {
  return proposeQuotations(text, extract(text), nothingElse);
}

/** Find how the last two words of the first sentence of a text are meant. */
export function findStanceIn(text: string): StanceFound | undefined {
  const masked = maskPassage(text, extract(text), nothingElse);
  const [sentence = { start: 0, end: text.length }] = findSentences(masked.text);
  const words = /\S+ \S+$/.exec(text.slice(0, sentence.end));
  return findStance(masked, sentence, { start: words?.index ?? 0, end: sentence.end });
}

/** Give the id of the rule by which the first sentence of a text does not say what its names are in. */
export function unsaidIn(text: string): string | undefined {
  const masked = maskPassage(text, extract(text), nothingElse);
  const [sentence = { start: 0, end: text.length }] = findSentences(masked.text);
  const start = masked.text.search(/[\ue000-\uf8ff]/);
  const end = masked.text.length - /[^\ue000-\uf8ff]*$/.exec(masked.text)![0].length;
  return unsaidBy(masked.text, sentence, { start, end });
}
