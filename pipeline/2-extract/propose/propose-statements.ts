import type { Span } from '../../core/model.ts';
import { definitionRules } from './definition-rules.ts';
import { figurePlaces } from './figure-places.ts';
import { figureRelations } from './figure-relations.ts';
import { findSentences } from './find-sentences.ts';
import { followPronouns } from './follow-pronouns.ts';
import { foundingRules } from './founding-rules.ts';
import { fundingRules } from './funding-rules.ts';
import { makeProposals } from './make-proposals.ts';
import { maskPassage } from './mask-passage.ts';
import type { KnownThings, Masked } from './mask-passage.ts';
import { membershipRules } from './membership-rules.ts';
import { peopleRules } from './people-rules.ts';
import type { Proposal } from './proposal.ts';
import { publicationRules } from './publication-rules.ts';
import type { RelationRule } from './relation-rule.ts';
import { serviceRules } from './service-rules.ts';
import { structureRules } from './structure-rules.ts';
import { treatyRules } from './treaty-rules.ts';

/** Rules that belong together, in the order in which they are tried. */
export interface RelationGroup {
  readonly title: string;
  readonly rules: readonly RelationRule[];
}

/** Every rule that proposes a relation or a figure. */
export const relationGroups: readonly RelationGroup[] = [
  { title: 'Founding', rules: foundingRules },
  { title: 'Funding', rules: fundingRules },
  { title: 'Membership', rules: membershipRules },
  { title: 'Structure and responsibility', rules: structureRules },
  { title: 'People and offices', rules: peopleRules },
  { title: 'Publications and events', rules: publicationRules },
  { title: 'Services', rules: serviceRules },
  { title: 'Agreements', rules: treatyRules },
  { title: 'Definitions', rules: definitionRules },
  { title: 'What figures are about', rules: [...figureRelations, ...figurePlaces] },
];

const rules = relationGroups.flatMap((group) => group.rules);

/** Propose statements, grants, roles and observations from what was found in one plain text. */
export function proposeStatements(
  text: string,
  found: Parameters<typeof maskPassage>[1],
  known: KnownThings,
): readonly Proposal[] {
  if (found.names.length === 0) return [];
  const plain = maskPassage(text, found, known);
  const sentences = findSentences(plain.text);
  const masked = followPronouns(plain, sentences);
  const proposals = sentences.flatMap((sentence) => inSentence(text, masked, { sentence, known }));
  return proposals.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The first rule that takes a figure has it; the same statement is proposed once. */
function inSentence(
  text: string,
  masked: Masked,
  { sentence, known }: { readonly sentence: Span; readonly known: KnownThings },
): Proposal[] {
  const words = masked.text.slice(sentence.start, sentence.end);
  const kept: Proposal[] = [];
  const taken = new Set<string>();
  for (const rule of rules) {
    if (rule.cues.length > 0 && !rule.cues.some((cue) => words.includes(cue))) continue;
    for (const match of words.matchAll(rule.pattern)) {
      const found = { rule, match, at: sentence.start };
      for (const proposal of makeProposals(found, { text, masked, sentence, known })) {
        const key = keyOf(proposal);
        if (!taken.has(key)) kept.push(proposal);
        taken.add(key);
      }
    }
  }
  return kept;
}

/** What makes two proposals of one sentence the same: the figure, or the parts of the statement. */
function keyOf({ kind, core, fields }: Proposal): string {
  if (kind === 'observation' || kind === 'grant') return `figure ${core.start}`;
  const { subject, property, object, text, person, organisation } = fields;
  return [kind, subject, property, object, text, person, organisation].join(' ');
}
