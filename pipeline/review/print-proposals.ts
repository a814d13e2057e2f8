import type { OpenProposal } from './collect-open.ts';
import { makeDecision } from './make-decision.ts';
import type { Reviewing } from './make-decision.ts';
import { inText, markWords } from './show-proposal.ts';
import { writeDecision } from './write-decision.ts';

/** Print proposals as entries for the review.yaml of their report, each with its sentence and what it lacks as comments. */
export function printProposals(open: readonly OpenProposal[], reviewing: Reviewing): string {
  const taken = new Set(reviewing.taken);
  const files = open.map(({ place }) => fileOf(place.passage.address));
  return open
    .map((each, at) => {
      const decision = makeDecision(each, { decision: 'accept' }, { ...reviewing, taken });
      taken.add(decision.key);
      const isNew = files[at] !== files[at - 1];
      const head = isNew ? `# For ${files[at] ?? ''}:\n\n` : '';
      return `${head}${comments(each)}${writeDecision(decision, '  ')}`;
    })
    .join('\n');
}

/** The file that holds the decisions about a passage: that of its report. */
function fileOf(address: string): string {
  return `${address.split('/').slice(0, 2).join('/').replace('report/', 'reports/')}/review.yaml`;
}

function comments({ proposal, place }: OpenProposal): string {
  const { text } = place.passage.passage.body;
  const from = text.lastIndexOf('. ', proposal.start) + 1;
  const stop = text.indexOf('. ', proposal.end);
  const to = stop === -1 ? text.length : stop + 1;
  const sentence = markWords(text, proposal, inText);
  const shown = sentence.slice(from, to + sentence.length - text.length).trim();
  const missing = Object.entries(proposal.suggest).map(
    ([key, words]) => `  # ${key} is missing: an id, for the words: ${words}\n`,
  );
  return `  # ${proposal.confidence}: ${shown}\n${missing.join('')}`;
}
