import type { Span } from '../../core/model.ts';
import { appointmentRules } from './appointment-rules.ts';
import { bodyRules } from './body-rules.ts';
import { cueFinder } from './find-cues.ts';
import { definitionRules } from './definition-rules.ts';
import { eventRules } from './event-rules.ts';
import { figureLists } from './figure-lists.ts';
import { figureMeasures } from './figure-measures.ts';
import { figurePlaces } from './figure-places.ts';
import { figureRelations } from './figure-relations.ts';
import { findSentences } from './find-sentences.ts';
import { followPronouns } from './follow-pronouns.ts';
import { founderRules } from './founder-rules.ts';
import { foundingRules } from './founding-rules.ts';
import { fundingRules } from './funding-rules.ts';
import { lawRules } from './law-rules.ts';
import { leadingRules } from './leading-rules.ts';
import { makeProposals } from './make-proposals.ts';
import { maskPassage } from './mask-passage.ts';
import type { KnownThings, Masked } from './mask-passage.ts';
import { membershipRules } from './membership-rules.ts';
import { peopleRules } from './people-rules.ts';
import type { Proposal } from './proposal.ts';
import { publicationRules } from './publication-rules.ts';
import { charactersOf } from './token-classes.ts';
import { matchesOf } from './relation-rule.ts';
import type { Makes, RelationRule } from './relation-rule.ts';
import { serviceRules } from './service-rules.ts';
import { structureRules } from './structure-rules.ts';
import { successionRules } from './succession-rules.ts';
import { treatyRules } from './treaty-rules.ts';

/** Rules that belong together, in the order in which they are tried. */
export interface RelationGroup {
  readonly title: string;
  readonly rules: readonly RelationRule[];
}

/** Every rule that proposes a relation or a figure. */
export const relationGroups: readonly RelationGroup[] = [
  { title: 'Founding', rules: [...foundingRules, ...founderRules] },
  { title: 'Funding', rules: fundingRules },
  { title: 'Membership', rules: membershipRules },
  { title: 'Structure and responsibility', rules: [...structureRules, ...bodyRules] },
  { title: 'Leading and working together', rules: leadingRules },
  { title: 'Succession', rules: successionRules },
  { title: 'People and offices', rules: [...appointmentRules, ...peopleRules] },
  { title: 'Publications and events', rules: [...publicationRules, ...eventRules] },
  { title: 'Services', rules: serviceRules },
  { title: 'Laws and agreements', rules: [...treatyRules, ...lawRules] },
  { title: 'Definitions', rules: definitionRules },
  {
    title: 'What figures are about',
    rules: [...figureRelations, ...figureMeasures, ...figureLists, ...figurePlaces],
  },
];

const everyRule = relationGroups.flatMap(({ rules }) => rules);
const cues = [...new Set(everyRule.flatMap((rule) => rule.cues))];
const findCues = cueFinder(cues);

/** Every rule with what must stand in a sentence that it fits: most sentences need no pattern run. */
const rules = everyRule.map((rule) => ({
  rule,
  kind: neededBy(rule.makes),
  cues: rule.cues.map((cue) => cues.indexOf(cue)),
}));

/** The kinds of thing of which a rule needs one. */
const needs = (['named', 'figure', 'money', 'person', 'date'] as const).map(
  (kind) => [kind, new RegExp(`[${charactersOf(kind)}]`)] as const,
);

type Needed = (typeof needs)[number][0];

function neededBy(makes: Makes): Needed {
  if (makes.kind === 'observation') return 'figure';
  if (makes.kind === 'grant') return 'money';
  if (makes.kind === 'role') return 'person';
  return makes.date === undefined ? 'named' : 'date';
}

/** The rules that may fit a sentence, in their order. */
function rulesFor(words: string): RelationRule[] {
  const kinds = new Set(needs.flatMap(([kind, pattern]) => (pattern.test(words) ? [kind] : [])));
  if (!kinds.has('named')) return [];
  const found = findCues(words);
  const may = rules.filter(
    (rule) =>
      kinds.has(rule.kind) && (rule.cues.length === 0 || rule.cues.some((cue) => found.has(cue))),
  );
  return may.map(({ rule }) => rule);
}

/** Propose statements, grants, roles and observations from what was found in one plain text. */
export function proposeStatements(
  text: string,
  found: Parameters<typeof maskPassage>[1],
  known: KnownThings,
): readonly Proposal[] {
  if (found.names.length === 0) return [];
  const plain = maskPassage(text, found, known);
  const sentences = findSentences(plain.text);
  const masked = followPronouns(text, plain, sentences);
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
  for (const rule of rulesFor(words)) {
    for (const match of matchesOf(rule.pattern, words)) {
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
