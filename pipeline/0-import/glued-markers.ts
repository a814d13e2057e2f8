/** A number that touches the end of a word, as raised ones do where a conversion lost their place. */
export interface GluedMarker {
  readonly at: number;
  readonly digits: string;
  readonly value: number;
  /** How often the numbers had started again at 1 before it. */
  readonly run: number;
}

/** The markers that rise one by one through a text, and how many such numbers there are in all. */
export interface GluedMarkers {
  readonly markers: readonly GluedMarker[];
  readonly seen: number;
}

const touching = /(?<=[\p{Ll}.,;:?!)\]”’"'%])\d{1,3}(?=[\s,;:)\]”’"']|\.(?!\d)|$)/gmu;

/** Behind a number and its full stop a marker looks like a decimal; a new sentence must follow. */
const behindNumber = /\d\d\.\d{1,3}(?=\s+\p{Lu}|\s*(?:\n|$))/u;

/** Find the longest chain of numbers that touch words and rise by one, with few left out. */
export function gluedMarkers(text: string): GluedMarkers {
  const candidates = [...text.matchAll(touching)].filter(
    ({ index }) => mayMark(text, index) || isBehindNumber(text, index),
  );
  const chain = longestChain(candidates.map(([digits]) => Number(digits)));
  const chained = new Set(chain);
  const sure = candidates.filter(({ index }, place) => chained.has(place) || mayMark(text, index));
  let run = 1;
  let previous = 0;
  const markers = chain.flatMap((place): GluedMarker[] => {
    const match = candidates[place];
    if (match === undefined) return [];
    const value = Number(match[0]);
    if (value < previous) run += 1;
    previous = value;
    return [{ at: match.index, digits: match[0], value, run }];
  });
  return { markers, seen: sure.length };
}

/** Decimals, units and addresses hold digits too: a word, a mark behind one, or a year must precede. */
function mayMark(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const token = /\S*$/.exec(before)?.[0] ?? '';
  if (/[/@^]|^www\./.test(token)) return false;
  if (/\p{Ll}$/u.test(before)) return /\p{L}{4}$/u.test(before);
  return /(?:\p{L}|[”’"')\]%]|\b(?:1[6-9]|20)\d\d)[.,;:?!)\]”’"'%]*$/u.test(before);
}

function isBehindNumber(text: string, at: number): boolean {
  const found = behindNumber.exec(text.slice(at - 3, at + 8));
  return found?.index === 0;
}

interface Link {
  readonly score: number;
  readonly place: number;
  readonly before: Link | undefined;
}

const longestStep = 3;
const costOfRestart = 3;

/** Places of the best chain: each number one more than the last; a gap or a fresh start costs. */
function longestChain(values: readonly number[]): readonly number[] {
  const ending = new Map<number, Link>();
  let best: Link | undefined;
  for (const [place, value] of values.entries()) {
    const steps = Array.from({ length: longestStep }, (_, step) => ({
      link: ending.get(value - step - 1),
      cost: step,
    }));
    const ways = value === 1 ? [...steps, { link: best, cost: costOfRestart }] : steps;
    const [way] = ways
      .filter(({ link }) => link !== undefined)
      .sort(
        (one, other) => (other.link?.score ?? 0) - other.cost - (one.link?.score ?? 0) + one.cost,
      );
    const gained = Math.max((way?.link?.score ?? 0) - (way?.cost ?? 0), 0);
    const link: Link = { score: gained + 1, place, before: gained > 0 ? way?.link : undefined };
    if (link.score >= (ending.get(value)?.score ?? 0)) ending.set(value, link);
    if (best === undefined || link.score > best.score) best = link;
  }
  const places: number[] = [];
  for (let link = best; link !== undefined; link = link.before) places.unshift(link.place);
  return places;
}
