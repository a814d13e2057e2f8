import type { Span } from '../../core/model.ts';

/**
 * How far a proposal can be trusted, by what had to be read for it. `high`: both parts are named and
 * joined by the words of the rule. `medium`: something stands between them, or place in the sentence
 * decides. `low`: a pronoun was followed to its name.
 */
export type Confidence = 'high' | 'medium' | 'low';

/** What a decision in review.yaml can hold. */
export type PayloadKind =
  'statement' | 'observation' | 'grant' | 'role' | 'quotation' | 'namedTerm';

/** The fields of a payload as review.yaml writes them: ids, property names, decimals, dates, words. */
export type Fields = Readonly<Record<string, string>>;

/**
 * What a rule believes: nobody has said yes or no. Its words reach from the first to the last part
 * that it rests on; `core` is the part that makes it this proposal and no other, such as the figure.
 */
export interface Proposal extends Span {
  readonly rule: string;
  readonly confidence: Confidence;
  readonly kind: PayloadKind;
  readonly fields: Fields;
  /** Fields that lack because nothing registered fits, with the words from which to make them. */
  readonly suggest: Fields;
  readonly core: Span;
}

/** Write a proposal in one line, as the examples of the rules do. */
export function describeProposal({ kind, fields, suggest, confidence }: Proposal): string {
  const { subject = '', property = '', object, text, date, ...rest } = fields;
  const value = object ?? date ?? (text === undefined ? '' : `“${text}”`);
  const start = kind === 'statement' ? [subject, property, value] : [kind];
  const more = Object.entries(kind === 'statement' ? rest : fields).map(
    ([key, words]) => `${key}=${words}`,
  );
  const wanted = Object.entries(suggest).map(([key, words]) => `${key}?${words}`);
  return `${[...start, ...more, ...wanted].join(' ')}, ${confidence}`;
}
