import type { Rule } from '../rule.ts';
import { ASIDE } from './phrases.ts';
import { relation } from './relation-rule.ts';

export type Stance = 'plan' | 'estimate' | 'testimony' | 'attributed' | 'definition';

/** Words that tell how a sentence is meant. The first rule that fits is taken: the outermost frame. */
export interface StanceRule extends Rule {
  readonly stance: Stance;
  readonly pattern: RegExp;
  /**
   * How far its words reach: up to a semicolon, or also to ", and" and the like, or only to the verb
   * that they govern.
   */
  readonly within: 'sentence' | 'clause' | 'verb';
}

const TOLD =
  '(?:told|said|stated|testified|gave evidence|explained|confirmed|accepted|acknowledged|recalled)';

/** How a sentence is meant, where it is no plain fact. Examples show the stance, and who says so. */
export const stanceRules: readonly StanceRule[] = [
  {
    id: 'stance-testimony',
    finds: 'what a named person or body told or said, with the date where it stands beside',
    stance: 'testimony',
    within: 'sentence',
    pattern: relation(
      `{author:speaker}${ASIDE},? (?:also |has |had )*${TOLD}\\b(?:(?: [^.;,]{1,30}?)? (?:in|on) {said:date}|` +
        ' (?:us|the (?:inquiry|committee|panel|court|hearing)))?',
    ),
    examples: [
      ['{Ada Marsh told us} that the pier fell.', 'testimony p-marsh'],
      [
        'The {Bridge Board said in May 2014} that it has 40 piers.',
        'testimony bridge-board 2014-05',
      ],
      ['{Ada Marsh, Chief Engineer, told} the town that it rained.', 'testimony p-marsh'],
    ],
    counterExamples: ['Ada Marsh painted what is told of the pier.'],
  },
  {
    id: 'stance-attributed',
    finds: 'what a named third party claims',
    stance: 'attributed',
    within: 'sentence',
    pattern: relation(
      '(?:[Aa]ccording to (?:the )?{author:speaker}|' +
        '{author2:speaker} (?:claims|claimed|argues|argued|alleges|alleged|asserts|asserted)\\b)',
    ),
    examples: [
      ['{According to the Bridge Board}, 40 piers fell.', 'attributed bridge-board'],
      ['{Ada Marsh claims} that the pier stands.', 'attributed p-marsh'],
      ['The {Town Council argued} that it rained.', 'attributed town-council'],
    ],
    counterExamples: ['It was built according to 2018/19 rules.'],
  },
  {
    id: 'stance-estimate',
    finds: 'what is estimated, by whom where that is named',
    stance: 'estimate',
    within: 'clause',
    pattern: relation(
      '(?:{author:speaker}(?: also)? (?:estimates|estimated)\\b|\\b[Ii]t (?:is|was) estimated\\b|' +
        '\\b(?:estimates|estimate) (?:that|suggest)\\b|\\bon one estimate\\b)',
    ),
    examples: [
      ['The {Bridge Board estimates} that 40 piers fell.', 'estimate bridge-board'],
      ['{It is estimated} that the Ferry Line had 300 readers.', 'estimate'],
      ['{Ada Marsh estimated} that the tide was high.', 'estimate p-marsh'],
    ],
    counterExamples: ['An estimated 40 boats sank.'],
  },
  {
    id: 'stance-plan',
    finds: 'what is to come, planned or intended',
    stance: 'plan',
    within: 'verb',
    pattern: relation(
      '(?:\\b(?:will|would|shall|plans? to|planned to|intends? to|intended to|aims? to|proposes? to|' +
        '(?:is|are) (?:due|expected|planned|set) to|(?:is|are) to be)\\b|, to be\\b)',
    ),
    examples: [
      ['The Bridge Board {will} have 40 piers.', 'plan'],
      ['The Ferry Line {is due to} be launched in 2030.', 'plan'],
      ['The River Trust {plans to} employ 12 divers.', 'plan'],
    ],
    counterExamples: ['The Bridge Board kept its plans and a drawing.'],
  },
];
