import { FILLER } from './mask-passage.ts';
import { charactersOf } from './token-classes.ts';

/** An aside between commas or in brackets, or the "which" of a clause that tells more. */
export const ASIDE = '(?:,? which|,[^,;]{1,90},| \\([^()]{1,60}\\))?';

/** An article or possessive before a name. */
export const THE = `(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|${charactersOf('own')}${FILLER}*) )?`;

const honours = [
  'Mr', 'Mrs', 'Ms', 'Dr', 'Sir', 'Dame', 'Lord', 'Lady', 'Baroness', 'Professor', 'Admiral', 'General',
  'Colonel', 'Major', 'Captain', 'Commander', 'Marshal', 'Reverend', 'The', 'the', 'Rt', 'Right', 'Hon',
  'Honourable',
]; // prettier-ignore
/** Titles before the name of a person. */
export const HONOUR = `(?:(?:${honours.join('|')})\\.? ){0,4}`;

/** Adverbs between an auxiliary and its verb. */
export const ADVERBS =
  '(?:(?:[a-z]+ly|also|now|then|first|still|since|later|already|again|jointly|all) )*';

/** A verb between a measure and its figure. */
export const IS =
  '(?:is|was|are|were|numbers?|numbered|totals?|totalled|stands at|stood at|comes? to|came to|' +
  'amounts? to|amounted to|reached|rose to|fell to|grew to)';

/** A plain noun that tells what a named body is: the Bridge Board team. */
export const NOUN = '(?: (?:command|team|unit|service|group|network|programme))?';

/** What is to come, before the bare verb. */
export const WILL =
  '(?:will|would|shall|(?:is|are) (?:due |expected |planned |set )?to|(?:plans?|intends?|aims?|proposes?) to)';

/** Words that stand behind a whole name: what follows it is no noun that it belongs to. */
export const functionWords = [
  'a', 'about', 'after', 'again', 'against', 'alongside', 'also', 'although', 'among', 'an',
  'and', 'are', 'as', 'at', 'because', 'before', 'between', 'both', 'but', 'by', 'directly',
  'during', 'for', 'from', 'had', 'has', 'have', 'he', 'if', 'in', 'into', 'is', 'it', 'itself',
  'not', 'of', 'on', 'once', 'or', 'over', 'she', 'since', 'so', 'that', 'the', 'then', 'these',
  'they', 'this', 'through', 'to', 'too', 'under', 'until', 'upon', 'via', 'was', 'we', 'were',
  'when', 'where', 'whereas', 'which', 'while', 'who', 'will', 'with', 'within', 'without',
  'would',
]; // prettier-ignore
