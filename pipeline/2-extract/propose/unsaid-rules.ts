import type { Rule } from '../rule.ts';

/** Words by which a sentence does not say that something is so: then no rule proposes it. */
export interface UnsaidRule extends Rule {
  readonly pattern: RegExp;
  /** How far it reaches: to the verb that it governs, to what follows in its clause, or sentence. */
  readonly reach: 'verb' | 'clause' | 'sentence';
}

/** What a sentence wishes, denies, supposes or asks. Examples mark the words that tell. */
export const unsaidRules: readonly UnsaidRule[] = [
  {
    id: 'unsaid-modal',
    finds: 'what should, could, may or must be',
    reach: 'verb',
    pattern: /\b(?:should|could|might|may|must|can|cannot|ought to|needs? to)\b/g,
    examples: [
      ['The Bridge Board {should} be funded by the Town Council.', 'unsaid'],
      ['The River Trust {may} have 40 boats.', 'unsaid'],
      ['The Town Council {must} have 12 members.', 'unsaid'],
    ],
    counterExamples: ['In May the Bridge Board had 12 members, as it should.'],
  },
  {
    id: 'unsaid-negation',
    finds: 'what is denied',
    reach: 'verb',
    pattern: /\b(?:not|never|no longer|nor|neither|n[’']t)\b/g,
    examples: [
      ['The River Trust was {not} founded by the Town Council.', 'unsaid'],
      ['The Ferry Line was {never} run by the Bridge Board.', 'unsaid'],
      ['The Bridge Board {no longer} employs 40 divers.', 'unsaid'],
    ],
    counterExamples: ['The Bridge Board has 12 members and no roof.'],
  },
  {
    id: 'unsaid-condition',
    finds: 'what is only supposed, or asked',
    reach: 'clause',
    pattern: /\b(?:[Ii]f|[Uu]nless|[Ww]hether|[Ss]uppos(?:e|ing)|[Aa]ssum(?:e|ing))\b/g,
    examples: [
      ['{If} the Bridge Board has 12 members, the pier stands.', 'unsaid'],
      ['It asked {whether} the River Trust is funded by the Town Council.', 'unsaid'],
      ['{Unless} the Town Council employs 40 divers, the pier falls.', 'unsaid'],
    ],
    counterExamples: ['The Bridge Board employs 40 divers, if one counts.'],
  },
  {
    id: 'unsaid-recommendation',
    finds: 'what is recommended or proposed',
    reach: 'sentence',
    pattern:
      /\b(?:[Rr]ecommend(?:s|ed|ation \d+)?|[Pp]ropos(?:es?|ed)|[Uu]rg(?:es?|ed)|[Cc]alls? for|[Cc]alled for)\b/g,
    examples: [
      ['We {recommend} that the River Trust is funded by the Town Council.', 'unsaid'],
      ['It {proposed} that the Ferry Line be run by the Bridge Board.', 'unsaid'],
      ['{Recommendation 4}: the Bridge Board has 12 members.', 'unsaid'],
    ],
    counterExamples: ['The Bridge Board employs 40 divers, and recommends boats.'],
  },
];
