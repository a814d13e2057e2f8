import { alignLists } from './align-lists.ts';
import { overlapsOne } from '../span-search.ts';
import { believe } from './belief.ts';
import type { Belief, NameInText } from './belief.ts';
import { classifyName } from './classify-name.ts';
import { cutClass } from './cut-class.ts';
import { cutHolder } from './cut-holder.ts';
import { cutPiece } from './cut-pieces.ts';
import { leadsEvent } from './event-tail.ts';
import { extendName, leadsLaw } from './extend-name.ts';
import { findCases } from './find-cases.ts';
import { findCitations, withoutOverlaps } from './find-citations.ts';
import { findEvents } from './find-events.ts';
import { findNewspapers } from './find-newspapers.ts';
import { findTitles } from './find-titles.ts';
import { asInSentence, capitalsOf } from './heading-tokens.ts';
import { findChains } from './find-pieces.ts';
import { joinSegments } from './join-segments.ts';
import { possessiveBodies } from './known-bodies.ts';
import { wordsOf } from './name-range.ts';
import type { NameRange } from './name-range.ts';
import type { NameBelieved, ReportText } from './names.ts';
import type { Survey } from './survey.ts';
import type { Token } from './tokens.ts';
import { noNames } from './word-lists.ts';

interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly survey: Survey;
}

/** Find the names in one text, in its order; no two overlap. */
export function namesInText(
  { text, emphasised }: Pick<ReportText, 'text' | 'emphasised'>,
  written: readonly Token[],
  survey: Survey,
): NameBelieved[] {
  const found = withoutOverlaps([
    ...findCases(text, written),
    ...findCitations(text).map((law) => ({ ...law, ...provisionOf(text, law) })),
    ...findEvents(text),
    ...findNewspapers(text),
    ...findTitles(text, emphasised),
  ]);
  const cases = found.filter(({ kind }) => kind === 'concept');
  const capitals = capitalsOf(text, written);
  const tokens = asInSentence(written, capitals);
  for (const chain of findChains(text, tokens)) {
    const segments = chain.flatMap((piece) => cutPiece(tokens, piece));
    for (const range of joinSegments(segments, { tokens, survey })) {
      const reading = { text, tokens, survey };
      const name = toName(cutHolder(cutClass(range, reading), reading), reading);
      if (name === undefined || (capitals !== 'sentence' && name.confidence === 'low')) continue;
      if (!overlapsOne(name, cases)) found.push(name);
    }
  }
  const named = withoutOverlaps(found).filter(({ rule }) => rule !== 'case-report');
  return alignLists(text, named);
}

function toName(range: NameRange, { text, tokens, survey }: Reading): NameBelieved | undefined {
  const [first, last] = [tokens[range.from], tokens[range.to - 1]];
  if (first === undefined || last === undefined || isCurrency(text, last.end)) return undefined;
  const [start, end] = [first.start, last.end];
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 48);
  const own = tokens.slice(range.from, range.to);
  const words = wordsOf(range, tokens);
  const name = { range, own, words, survey, before, behind };
  const belief = classifyName(name) ?? classifyByTail(name, text.slice(end, end + 90));
  if (belief === undefined) return undefined;
  const extended = extendName(text, { start, end }, belief);
  return {
    ...extended.span,
    ...extended.belief,
    ...(range.title !== undefined && { title: range.title }),
    ...provisionOf(text, { ...extended.span, ...extended.belief }),
  };
}

/** What stands behind words that name nothing alone may make a law or an event of them. */
function classifyByTail({ own, words, survey }: NameInText, behind: string): Belief | undefined {
  if (leadsLaw(behind)) return believe('legislation', 'law-brackets', 'high');
  if (possessiveBodies.has(words) && /^['\u2019]s\b/.test(behind)) {
    return believe('organisation', 'name-known-body', 'high');
  }
  const [first] = own;
  if (first?.shape !== 'cap' || noNames.has(words) || !leadsEvent(behind)) return undefined;
  return first.begins && survey.isEnglish(first.words.toLowerCase())
    ? undefined
    : believe('concept', 'name-unknown', 'low');
}

/** "US$40", "Rs. 40": letters that belong to the sign of a currency, or stand for it. */
function isCurrency(text: string, end: number): boolean {
  const behind = text.slice(end, end + 3);
  return (
    /^[$\u00a3\u20ac\u00a5]/.test(behind) ||
    (text.slice(end - 2, end) === 'Rs' && /^\.? ?\d/.test(behind))
  );
}

const provisionBefore =
  /(?:\b(?:[Ss]ections?|[Ss]s?\.|[Aa]rticles?|[Ss]chedules?|[Pp]aragraphs?|[Rr]egulations?|[Rr]ules?|[Pp]arts?|[Tt]itles?|[Cc]hapters?) ?\d[\w()]*(?:[,–-] ?\d[\w()]*)*(?: (?:and|to|or) \d[\w()]*)?,? (?:of|to) )+(?:the )?$/;
const provisionBehind =
  /^,? (?:[Ss]ections?|[Ss]\.|[Aa]rticles?|[Ss]chedule|[Pp]art|§§?) ?\d[\w()]*/;

/** The section, article or schedule of a law that stands before or behind its name. */
function provisionOf(
  text: string,
  { start, end, kind }: Pick<NameBelieved, 'start' | 'end' | 'kind'>,
): Pick<NameBelieved, 'provision'> {
  if (kind !== 'legislation') return {};
  const before = provisionBefore.exec(text.slice(Math.max(0, start - 90), start))?.[0];
  if (before !== undefined) return { provision: before.replace(/,? (?:of|to) (?:the )?$/, '') };
  const behind = provisionBehind.exec(text.slice(end, end + 40))?.[0];
  return behind === undefined ? {} : { provision: behind.replace(/^,? /, '') };
}
