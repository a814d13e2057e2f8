import { isPublished } from '../core/decision.ts';
import type { Flag, Where } from '../core/flags.ts';
import type { SourceDecision } from '../core/schema-types.ts';
import known from '../2-extract/unit-codes.json' with { type: 'json' };
import type { FigureFound, Value } from '../2-extract/values.ts';
import type { Decided } from '../3-resolve/apply-review.ts';

/** What rules read in the words of a passage, to hold decisions against. */
interface Read {
  readonly text: string;
  readonly values: readonly Value[];
  readonly flag: Flag;
}

/** Flag decisions that say something else than their words; `because` may explain a number or date. */
export function checkWords(decided: readonly Decided[], read: Read): void {
  for (const one of decided.filter(({ decision }) => isPublished(decision))) {
    checkAmount(one, read);
    checkUnitCode(one, read);
    checkDates(one, read);
    checkTexts(one, read);
  }
}

function checkAmount(decided: Decided, { text, values, flag }: Read): void {
  const { decision, where, start, end } = decided;
  const payload = decision.observation ?? decision.grant;
  if (payload === undefined) return;
  const figures = values.filter((value): value is FigureFound => value.kind === 'figure');
  const inside = figures.filter((figure) => start <= figure.start && figure.end <= end);
  const same = inside.find((figure) =>
    (['value', 'minimum', 'maximum'] as const).every((key) => figure[key] === payload[key]),
  );
  const { value, minimum = '', maximum = '' } = payload;
  const said = value ?? `${minimum}..${maximum}`;
  // "Members number 85" is read as a reference: the person who decided knows better.
  const pointed = values.some(
    (other) =>
      other.kind === 'reference' &&
      start <= other.start &&
      other.end <= end &&
      text.slice(other.start, other.end).split(' ').at(-1) === value,
  );
  if (same !== undefined) checkHedgeAndUnit(decided, same, flag);
  else if (decision.because === undefined && !pointed) {
    const found = inside.map((figure) => text.slice(figure.start, figure.end)).join(', ');
    if (found === '') flag('review-value-unread', where, { said });
    else flag('review-value-differs', where, { said, found });
  }
}

/** The hedge that a figure has, a range being one of its own. */
function hedgeOf({ hedge, minimum, maximum }: FigureFound): string | undefined {
  return hedge ?? (minimum !== undefined && maximum !== undefined ? 'range' : undefined);
}

function checkHedgeAndUnit({ decision, where }: Decided, figure: FigureFound, flag: Flag): void {
  const { observation, grant } = decision;
  const hedge = hedgeOf(figure);
  if (observation !== undefined && hedge !== undefined && observation.hedge !== hedge) {
    flag('review-hedge-dropped', where, { hedge, said: observation.hedge ?? 'no hedge' });
  }
  const { unit } = figure;
  const wanted = unit?.kind === 'money' ? unit.currency : codeIn(unit);
  const said = unit?.kind === 'money' ? (observation ?? grant)?.currency : observation?.unit;
  if (wanted === undefined || wanted === said) return;
  flag('review-unit-differs', where, { wanted, said: said ?? 'none' });
}

function codeIn(unit: FigureFound['unit']): string | undefined {
  return unit !== undefined && 'code' in unit ? unit.code : undefined;
}

/** Codes of UN/CEFACT Recommendation 20: those that QUDT has, which are all but a few. */
const unitCodes: ReadonlySet<string> = new Set(known.codes.flatMap((line) => line.split(' ')));

function checkUnitCode({ decision, where }: Decided, { flag }: Read): void {
  const unit = decision.observation?.unit;
  if (unit !== undefined && !unitCodes.has(unit)) flag('unit-unknown', where, { unit });
}

function datesIn({ observation, grant, role, statement }: SourceDecision): string[] {
  const dates = [
    [observation?.date, observation?.said, grant?.announced],
    [role?.since, role?.until, role?.said],
    [statement?.date, statement?.from, statement?.to, statement?.said],
  ];
  return dates.flat().filter((date) => date !== undefined);
}

function checkDates({ decision, where }: Decided, { values, flag }: Read): void {
  const read = values.flatMap((value) => {
    if (value.kind === 'date') return value.value ?? [];
    return value.kind === 'period' ? [value.from, value.to].flatMap((end) => end ?? []) : [];
  });
  for (const date of datesIn(decision)) checkDate(date, { read, decision, where, flag });
}

function checkDate(
  date: string,
  {
    read,
    decision,
    where,
    flag,
  }: { read: readonly string[]; decision: SourceDecision; where: Where; flag: Flag },
): void {
  if (read.some((found) => found.startsWith(date))) return;
  const [words] = read.filter((found) => date.startsWith(found));
  if (words !== undefined) flag('review-date-too-precise', where, { date, words });
  else if (decision.because === undefined) flag('review-date-unread', where, { date });
}

/** What stands for `per year` and its like in a word of its own. */
const adverbs: Readonly<Record<string, RegExp>> = {
  day: /\bdaily\b/i,
  week: /\bweekly\b/i,
  month: /\bmonthly\b/i,
  year: /\b(?:yearly|annual(?:ly)?|annum|p\.a\.)/i,
};

/** A text that is published as said must be said in the words, and so must what an amount is counted by. */
function checkTexts({ decision, where, start, end }: Decided, { text, flag }: Read): void {
  if (decision.because !== undefined) return;
  const words = text.slice(start, end);
  const { statement, grant, observation } = decision;
  const per = grant?.per ?? observation?.per;
  const texts = [statement?.text, grant?.purpose].filter((said) => said !== undefined);
  const unread = texts.filter((said) => !words.includes(said));
  if (per !== undefined && !words.includes(per) && adverbs[per]?.test(words) !== true)
    unread.push(per);
  for (const said of unread) flag('review-text-unread', where, { said });
}
