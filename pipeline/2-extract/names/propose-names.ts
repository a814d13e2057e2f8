import { findAliases } from './find-aliases.ts';
import { groupCandidates } from './group-candidates.ts';
import { capitalsOf } from './heading-tokens.ts';
import type { ProposedNames, ReportText } from './names.ts';
import { namesInText } from './names-in-text.ts';
import { settleNames } from './settle-names.ts';
import type { NamesOfText } from './settle-names.ts';
import { surveyWords } from './survey.ts';
import { readTokens } from './tokens.ts';

/**
 * Find the names in a report: what its capitals, nouns and titles say in each text, then what the
 * whole report says of it. Pure, and linear in the texts.
 */
export function proposeNames(texts: readonly ReportText[]): ProposedNames {
  const read = texts.map((each) => ({ ...each, tokens: readTokens(each.text) }));
  const survey = surveyWords(
    read
      .filter(({ text, tokens }) => capitalsOf(text, tokens) === 'sentence')
      .map(({ tokens }) => tokens),
  );
  const found = read.map(({ tokens, ...each }): NamesOfText => ({
    paragraph: each.paragraph,
    text: each.text,
    names: namesInText(each, tokens, survey).map((name) => ({
      ...name,
      words: each.text.slice(name.start, name.end).replace(/\s+/g, ' '),
    })),
  }));
  const aliases = found.flatMap(({ text, names }) => findAliases(text, names));
  return groupCandidates(settleNames(found, aliases), aliases);
}
