import { escapeBlockStart, escapeMarkdown } from './escape-markdown.ts';
import type { MarkerForm, Run } from './imported-page.ts';

/** Write words and markers as one line of Markdown; every marker as `[^31]`. */
export function writeRuns(runs: readonly Run[]): string {
  return runs.map((run, index) => writeRun(run, runs[index - 1])).join('');
}

function writeRun(run: Run, before: Run | undefined): string {
  switch (run.kind) {
    case 'cell':
      return ' | ';
    case 'marker':
      return markerStart + run.label + ']';
    case 'text':
      return writeWords(run.text, before);
  }
}

const written: MarkerForm = '[^31]';
const markerStart = written.slice(0, written.indexOf('31'));

function writeWords(text: string, before: Run | undefined): string {
  if (before === undefined || before.kind === 'cell') return escapeBlockStart(text);
  // Behind a marker, a bracket would make a link of it, and a colon a definition.
  return escapeMarkdown(text).replace(/^[(:]/, '\\$&');
}
