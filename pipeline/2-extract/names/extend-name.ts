import type { Span } from '../../core/model.ts';
import type { Belief } from './belief.ts';
import { eventTailLength } from './event-tail.ts';
import { possessiveBodies } from './known-bodies.ts';
import { stateShort } from './place-words.ts';

/** Behind the title of a law: its year, jurisdiction and fiscal year. */
const year = String.raw`(?:1[5-9]|20)\d\d`;
const behindLaw = new RegExp(
  String.raw`^(?: etc\.?)?(?: \((?!No\b)\p{L}[^()]{2,60}\)(?= (?:Act|Order|Regulations|Rules)))?(?: \(No\.? ?\d+\))?(?: \(\p{Lu}[\p{Lu}\p{Ll}]{1,9}\)(?= ${year}))?` +
    String.raw`,? (?:of )?${year}(?:\/\d+)?\b(?: \((?:Vic|Cth|NSW|Qld|SA|WA|Tas|NT|ACT|UK|NI|NZ|Ont|Scotland|Wales|Ireland|Northern Ireland)\))?|^,?(?: No\.?)? \d{1,3} of ${year}`,
  'u',
);
const moreYears = new RegExp(String.raw`^(?:(?:, | and | to |, and |[-\u2013])${year}\b)+`);
/** "Law No. 20/2004", "Decree No 12 of 1997", and a directive whose number stands in brackets. */
const numberOfLaw = new RegExp(String.raw`^\.? \d+(?:[/\u2013-]\w+)*(?: of ${year})?(?![\w])`);
const numberInBrackets = /^ \(\d+\/\d+(?:\/(?:EU|EC|EEC|Euratom))?\)/;
const fiscalYear = /^ for (?:Fiscal|Financial) Years? \d{4}(?:[-–/]\d{2,4})?/;
const alsoBehindLaw = /^ (?:\([A-Z][^()]{2,60}\) )(?:Act|Order|Regulations|Rules)(?: \d{4})?/;

/** "Canals (Safety) Regulations 2011": what stands in brackets inside the title of a law. */
const lawBehindBrackets =
  /^(?: \(\p{Lu}[^()]{2,70}\)){1,3} (?:Act|Order|Regulations|Rules|Bill|Measure)(?! of)(?: \(\p{Lu}[\p{Lu}\p{Ll}]{1,9}\)(?= \d{4}))?(?:,? (?:of )?(?:1[5-9]|20)\d\d)?/u;

const yearBefore = /\b(?:1[5-9]|20)\d\d $/;
const afterYear =
  /^(?:Act|Regulations|Order|Rules|Directive|Convention|Census|Agreement|Bill|Protocol|Olympics|Election|Treaty|Code)$/;

/** Works that come every year, with the year behind their title. */
const yearly =
  /(?:Outlook|Review|Survey|Report|Strategy|Plan|Statement|Yearbook|Statistics|Manifesto|Accounts|Guidance)$/;
const yearBehind = /^ (?:19|20)\d\d(?:[-\u2013/]\d{2,4})?(?![\d,.]\d|\d)/;

interface Extended {
  readonly span: Span;
  readonly belief: Belief;
}

/** Tell whether what follows makes a law of the words before it, whatever they name alone. */
export function leadsLaw(behind: string): boolean {
  return lawBehindBrackets.test(behind);
}

/** Add to a name what belongs to it in figures or in lower case, behind it and before it. */
export function extendName(text: string, span: Span, belief: Belief): Extended {
  const behind = text.slice(span.end, span.end + 90).replace(/\s/g, ' ');
  const words = text.slice(span.start, span.end);
  const longer = (by: number, ...[kind, rule, confidence]: BeliefParts): Extended => ({
    span: { start: span.start, end: span.end + by },
    belief: { kind, rule, confidence },
  });
  const law = lawBehindBrackets.exec(behind);
  if (law !== null) return longer(law[0].length, 'legislation', 'law-brackets', 'high');
  const counted = withFigures(text, span, { belief, behind });
  if (counted !== undefined) return { span: counted, belief };
  const tail = eventTailLength(words, belief, behind);
  if (tail > 0) return longer(tail, 'event', 'name-event-tail', 'medium');
  if (possessiveBodies.has(words) && /^['\u2019]s(?![\p{L}\d])/u.test(behind)) {
    return longer(2, 'organisation', 'name-known-body', 'high');
  }
  if (belief.kind !== 'place' && /^ (?:plc|ltd)(?![\p{L}\d])/u.test(behind)) {
    return longer(4, 'organisation', 'name-company', 'high');
  }
  const stop = isCutByStop(words, belief) && behind.startsWith('.') ? 1 : 0;
  return { span: { start: span.start, end: span.end + stop }, belief };
}

type BeliefParts = [kind: Belief['kind'], rule: string, confidence: Belief['confidence']];

interface Surrounded {
  readonly belief: Belief;
  readonly behind: string;
}

/** A name with the year, ordinal or house number that is part of it; undefined where it is of no kind that takes one. */
function withFigures(text: string, span: Span, { belief, behind }: Surrounded): Span | undefined {
  const words = text.slice(span.start, span.end);
  switch (belief.kind) {
    case 'legislation':
      return withYear(text, span, behind);
    case 'publication':
      if (!yearly.test(words)) return undefined;
      return { start: span.start, end: span.end + (yearBehind.exec(behind)?.[0].length ?? 0) };
    case 'place':
      return street.test(words) ? withNumber(text, span) : undefined;
    case 'event':
      return afterYear.test(words) ? withYear(text, span, '') : undefined;
    case 'organisation':
      return numberedBody.test(words) ? withOrdinal(text, span) : undefined;
    default:
      return undefined;
  }
}

/** The full stop of what is abbreviated belongs to the name. */
function isCutByStop(words: string, { rule }: Belief): boolean {
  if (rule === 'name-state') return stateShort.has(words);
  return /\b(?:Jr|Sr|Inc|Ltd|Co|Corp|Bros)$/.test(words);
}

const numberedBody =
  /^(?:\S+ )?(?:Division|Circuit|Congress|Regiment|Battalion|Brigade|Squadron|Army|Corps|Fleet|Infantry|Parliament|Session)$/;

/** "34th Infantry Division", "9th Circuit". */
function withOrdinal(text: string, { start, end }: Span): Span {
  const ordinal = /\b\d{1,3}(?:st|nd|rd|th|d) $/.exec(text.slice(Math.max(0, start - 6), start));
  return { start: start - (ordinal?.[0].length ?? 0), end };
}

const street = /(?:Road|Street|Lane|Avenue|Square|Terrace|Place|Way|Broadway|Drive)$/;

/** The number of a house belongs to its address. */
function withNumber(text: string, { start, end }: Span): Span {
  const number = /\b\d{1,4}[a-z]? $/.exec(text.slice(Math.max(0, start - 6), start));
  return { start: start - (number?.[0].length ?? 0), end };
}

function withYear(text: string, span: Span, behind: string): Span {
  const end = span.end + lengthBehind(text.slice(span.start, span.end), behind);
  const before = afterYear.test(text.slice(span.start, end))
    ? yearBefore.exec(text.slice(Math.max(0, span.start - 6), span.start))
    : null;
  return { start: span.start - (before?.[0].length ?? 0), end };
}

/** How much of what stands behind a law is part of its name: its year, its number, its jurisdiction. */
function lengthBehind(words: string, behind: string): number {
  if (/ No$/.test(words)) return numberOfLaw.exec(behind)?.[0].length ?? 0;
  if (/(?:Directive|Regulation)$/.test(words)) {
    const number = numberInBrackets.exec(behind);
    if (number !== null) return number[0].length;
  }
  const found = alsoBehindLaw.exec(behind) ?? behindLaw.exec(behind) ?? fiscalYear.exec(behind);
  const length = found?.[0].length ?? 0;
  if (length === 0 || !/(?:Acts|Orders|Regulations|Rules)$/.test(words)) return length;
  return length + (moreYears.exec(behind.slice(length))?.[0].length ?? 0);
}
