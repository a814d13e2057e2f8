import { lineOf } from './finding.ts';
import type { Finding } from './finding.ts';

/** A text whose footnotes have names of their own, and what was renamed. */
export interface Renamed {
  readonly text: string;
  readonly findings: readonly Finding[];
}

const note = /\[\^([A-Za-z0-9-]{1,30})\](:?)/g;

interface Place {
  readonly start: number;
  readonly label: string;
  readonly isText: boolean;
  readonly run: number;
}

/** Name notes whose numbers start again in one file by their run: the second 1 becomes 1-2. */
export function restartFootnotes(page: string, text: string): Renamed {
  const texts = places(text, true);
  const runs = texts.at(-1)?.run ?? 1;
  if (runs === 1) return { text, findings: [] };
  const ends = runEnds(texts);
  const markers = places(text, false);
  const isSpread = new Set(markers.map(({ start }) => runAt(ends, start))).size === runs;
  const markerRuns = markers.at(-1)?.run ?? 1;
  const where = { page, line: lineOf(text, texts.find(({ run }) => run === 2)?.start ?? 0) };
  if (!isSpread && markerRuns !== runs) {
    const asked = `Texts of footnotes start again ${runs} times, markers ${markerRuns} times`;
    return { text, findings: [{ ...where, kind: 'question', text: asked, count: runs }] };
  }
  const placed = markers.map((place) => ({
    ...place,
    run: isSpread ? runAt(ends, place.start) : place.run,
  }));
  const told =
    'Numbers of footnotes start again in this file: from the second time on they have a name ' +
    'such as 1-2';
  const finding: Finding = { ...where, kind: 'decision', text: told, count: runs };
  return { text: rename(text, [...texts, ...placed]), findings: [finding] };
}

/** A run of texts ends where a label comes again, one of markers where 1 does behind a higher. */
function places(text: string, areTexts: boolean): readonly Place[] {
  const found: Place[] = [];
  let seen = new Set<string>();
  let run = 1;
  for (const match of text.matchAll(note)) {
    const label = match[1] ?? '';
    const isText =
      match[2] === ':' && /(?:^|\n)[ \t]*$/.test(text.slice(0, match.index).slice(-20));
    if (isText !== areTexts) continue;
    const restarts = areTexts ? seen.has(label) : label === '1' && seen.size > 1 && seen.has('2');
    if (restarts) {
      run += 1;
      seen = new Set();
    }
    seen.add(label);
    found.push({ start: match.index, label, isText, run });
  }
  return found;
}

function runEnds(texts: readonly Place[]): readonly number[] {
  const ends: number[] = [];
  for (const { run, start } of texts) ends[run - 1] = start;
  return ends;
}

function runAt(ends: readonly number[], start: number): number {
  const at = ends.findIndex((end) => start <= end);
  return at === -1 ? ends.length : at + 1;
}

function rename(text: string, all: readonly Place[]): string {
  const changed = all.filter(({ run }) => run > 1).sort((one, other) => one.start - other.start);
  let end = 0;
  const parts: string[] = [];
  for (const { start, label, run } of changed) {
    parts.push(text.slice(end, start), `[^${label}-${run}]`);
    end = start + `[^${label}]`.length;
  }
  return parts.join('') + text.slice(end);
}
