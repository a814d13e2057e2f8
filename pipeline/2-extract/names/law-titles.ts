import { kindOfHead } from './head-words.ts';

/** A word of a law's title with a capital, but not the noun that ends one. */
const word = String.raw`(?!(?:Acts?|Bill|Regulations|Order|Rules|Ordinance|Directive|Convention|Code|Treaty)(?!\p{L}))\p{Lu}[\p{L}\u2019'-]*`;
const inBrackets = String.raw`\(\p{Lu}[^()]{2,60}\)`;
/** What joins the words: the "and" of a title has no article behind it. */
const joint = String.raw`(?:,? (?:(?:of|against|on)(?: the)? |(?:and|for|in|to|from|with|by|at|or) )?)`;
const noun = String.raw`(?:Acts?|Bill|Ordinance|Directive(?! \d| \(E)|Regulations(?! \d+\/)|(?:Order|Rules)(?= (?:1[89]|20)\d\d))(?!\p{L})`;
const acronym = String.raw`(?: \(\p{Lu}[\p{Lu}\p{Ll}]{1,9}\)(?= \d{4}))?`;
const year = String.raw`(?:,? (?:of )?(?:1[5-9]|20)\d\d\b(?: \((?:Vic|Cth|NSW|Qld|SA|WA|Tas|NT|ACT|NZ|Ont|UK)\))?|,?(?: No\.?)? \d{1,3} of (?:19|20)\d\d)?`;
const made = String.raw`(?:(?: ${inBrackets}){1,3} (?:Regulations|Order|Rules)(?: (?:1[89]|20)\d\d)?)?`;

/**
 * The title of a law behind "the", where small words or commas part its capitals, as in "the
 * Harbours, Piers and Ferries Act 1847" and "the Protection from Floods Act".
 */
export const lawTitle = new RegExp(
  String.raw`(?<=(?<!\p{L})[Tt]he )${word}(?:${joint}(?:${word}|${inBrackets})){0,14} ${noun}${acronym}${year}${made}`,
  'gu',
);

/** Tell whether words are a law's: "the Review of Bridge Regulations" is a review. */
export function isLawTitle(words: string): boolean {
  if (/\bActs?\b|\d{4}/.test(words)) return true;
  const before = /([\p{L}-]+) (?:of|for|on|to) /u.exec(words)?.[1];
  return before === undefined || kindOfHead(before) === undefined;
}
