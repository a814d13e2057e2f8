import type { Finding } from './finding.ts';
import { lineOf } from './finding.ts';
import type { Passage } from './passage.ts';

/** Passages whose notes have names of their own, and what was renamed. */
export interface RestartedPassages {
  readonly passages: readonly Passage[];
  readonly findings: readonly Finding[];
}

/** Name notes of a web page whose numbers start again by their run, as those of a text are named. */
export function restartPassages(
  page: string,
  text: string,
  passages: readonly Passage[],
): RestartedPassages {
  const ends = runEnds(passages);
  if (ends.length < 2) return { passages, findings: [] };
  const runAt = (index: number): number => {
    const at = ends.findIndex((end) => index <= end);
    return at === -1 ? ends.length : at + 1;
  };
  const second = (ends[0] ?? 0) + 1;
  const renamed = passages.map((passage, index) => rename(passage, runAt(index)));
  const told =
    'Numbers of footnotes start again in this page: from the second time on they have a name such as 1-2';
  const line = lineOf(text, passages[second]?.start ?? 0);
  const finding: Finding = { page, kind: 'decision', text: told, count: ends.length, line };
  return { passages: renamed, findings: [finding] };
}

/** Where each run of texts ends: before the first text whose label the run has already. */
function runEnds(passages: readonly Passage[]): readonly number[] {
  const ends: number[] = [];
  let seen = new Set<string>();
  for (const [index, { role, label }] of passages.entries()) {
    if (role !== 'footnote' || label === undefined) continue;
    if (seen.has(label) || ends.length === 0) {
      ends.push(index);
      seen = new Set();
    }
    ends[ends.length - 1] = index;
    seen.add(label);
  }
  return ends;
}

function rename(passage: Passage, run: number): Passage {
  if (run === 1) return passage;
  const runs = passage.runs.map((part) =>
    part.kind === 'marker' ? { ...part, label: `${part.label}-${run}` } : part,
  );
  const isNote = passage.role === 'footnote' && passage.label !== undefined;
  return { ...passage, runs, ...(isNote && { label: `${passage.label}-${run}` }) };
}
