import type { Flag } from '../core/flags.ts';
import { findMarkers } from './find-markers.ts';
import type { MarkerRun, Run } from './imported-page.ts';
import { joinRuns } from './passage.ts';
import type { Passage } from './passage.ts';

/** Find the markers of a page, and turn back to words what is none in the order of the page. */
export function settleMarkers(
  passages: readonly Passage[],
  file: string,
  flag: Flag,
): readonly Passage[] {
  const found = passages.map((passage) => ({ ...passage, runs: findMarkers(passage.runs) }));
  const isLinked = found.some(({ runs }) => runs.some((run) => isSuperscript(run) && run.certain));
  const rising = risingMarkers(found.flatMap(({ runs }) => runs.filter(isMarker)));
  let previous = 0;
  let isBelowHeading = false;
  const settle = (marker: MarkerRun, { start, end }: Passage): Run => {
    const isFresh = marker.label === '1' && isBelowHeading && !isLinked;
    const isNext = Number(marker.label) === previous + 1 || rising.has(marker) || isFresh;
    // A number of four digits out of order is a year, as in [2012] UKSC 4.
    // Where other superscripts are links, one that is none is an exponent.
    const accepted = marker.certain || (isNext && !(isLinked && isSuperscript(marker)));
    if (accepted) isBelowHeading = false;
    if (accepted) previous = Number(marker.label) || previous;
    else if (marker.label.length < 4) {
      flag('import-marker-doubtful', { file, start, end }, { marker: marker.text });
    }
    return accepted ? { ...marker, certain: true } : { kind: 'text', text: marker.text };
  };
  return found.map((passage) => {
    // Below a heading, numbers may start again.
    isBelowHeading ||= passage.role === 'heading';
    const runs = passage.runs.map((run) => (run.kind === 'marker' ? settle(run, passage) : run));
    return { ...passage, runs: joinRuns(runs) };
  });
}

/** Markers that go on from the one before, or from which the next goes on, wherever they begin. */
function risingMarkers(markers: readonly MarkerRun[]): ReadonlySet<MarkerRun> {
  const goesOn = (from: number, to: number): boolean =>
    Number(markers[to]?.label) === Number(markers[from]?.label) + 1;
  return new Set(
    markers.filter((_, index) => goesOn(index - 1, index) || goesOn(index, index + 1)),
  );
}

function isMarker(run: Run): run is MarkerRun {
  return run.kind === 'marker';
}

function isSuperscript(run: Run): run is MarkerRun {
  return run.kind === 'marker' && run.form === '<sup>31</sup>';
}
