import type { Span } from '../../core/model.ts';
import type { Belief } from './belief.ts';
import { eventTailLength } from './event-tail.ts';
import { stateShort } from './place-words.ts';

/** Behind the title of a law: its year, jurisdiction and fiscal year. */
const behindLaw =
  /^(?: etc\.?)?(?: \((?!No\b)\p{L}[^()]{2,60}\)(?= (?:Act|Order|Regulations|Rules)))?(?: \(No\.? ?\d+\))?,? (?:of )?(?:1[5-9]|20)\d\d(?:\/\d+)?\b(?: \((?:Vic|Cth|NSW|Qld|SA|WA|Tas|NT|ACT|UK|NI|Scotland|Wales|Northern Ireland)\))?/u;
const fiscalYear = /^ for (?:Fiscal|Financial) Years? \d{4}(?:[-–/]\d{2,4})?/;
const alsoBehindLaw = /^ (?:\([A-Z][^()]{2,60}\) )(?:Act|Order|Regulations|Rules)(?: \d{4})?/;

/** "Canals (Safety) Regulations 2011": what stands in brackets inside the title of a law. */
const lawBehindBrackets =
  /^(?: \(\p{Lu}[^()]{2,70}\)){1,3} (?:Act|Order|Regulations|Rules|Bill|Measure)(?! of)(?: (?:1[5-9]|20)\d\d)?/u;

const yearBefore = /\b(?:1[5-9]|20)\d\d $/;
const afterYear =
  /^(?:Act|Regulations|Order|Rules|Directive|Convention|Census|Agreement|Bill|Protocol|Olympics|Election|Treaty|Code)$/;

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
  const longer = (by: number): Span => ({ start: span.start, end: span.end + by });
  const law = lawBehindBrackets.exec(behind);
  if (law !== null) {
    const inFull: Belief = { kind: 'legislation', rule: 'law-brackets', confidence: 'high' };
    return { span: longer(law[0].length), belief: inFull };
  }
  if (belief.kind === 'legislation') return { span: withYear(text, span, behind), belief };
  if (belief.kind === 'place' && street.test(words))
    return { span: withNumber(text, span), belief };
  if (belief.kind === 'event' && afterYear.test(words)) {
    return { span: withYear(text, span, ''), belief };
  }
  const tail = eventTailLength(words, belief, behind);
  if (tail > 0) {
    const event: Belief = { kind: 'event', rule: 'name-event-tail', confidence: 'medium' };
    return { span: longer(tail), belief: event };
  }
  if (belief.kind !== 'place' && /^ (?:plc|ltd)(?![\p{L}\d])/u.test(behind)) {
    return {
      span: longer(4),
      belief: { kind: 'organisation', rule: 'name-company', confidence: 'high' },
    };
  }
  if (belief.kind === 'organisation' && numberedBody.test(words)) {
    return { span: withOrdinal(text, span), belief };
  }
  return { span: isCutByStop(words, belief) && behind.startsWith('.') ? longer(1) : span, belief };
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
  let { start, end } = span;
  const jurisdiction = alsoBehindLaw.exec(behind);
  if (jurisdiction !== null) end += jurisdiction[0].length;
  else {
    const year = behindLaw.exec(behind) ?? fiscalYear.exec(behind);
    if (year !== null) end += year[0].length;
  }
  if (afterYear.test(text.slice(start, end))) {
    const before = yearBefore.exec(text.slice(Math.max(0, start - 6), start));
    if (before !== null) start -= before[0].length;
  }
  return { start, end };
}
