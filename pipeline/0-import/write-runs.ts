import { escapeBlockStart, escapeMarkdown } from './escape-markdown.ts';
import type { MarkerForm, Run } from './imported-page.ts';
import { joinRuns } from './passage.ts';

/** Write words, with italics, and markers as one line of Markdown; every marker as `[^31]`. */
export function writeRuns(runs: readonly Run[]): string {
  const filled = joinRuns(runs.filter((run) => run.kind !== 'text' || run.text !== ''));
  return filled.map((run, index) => writeRun(run, filled[index - 1])).join('');
}

function writeRun(run: Run, before: Run | undefined): string {
  switch (run.kind) {
    case 'cell':
      return ' | ';
    case 'marker':
      return markerStart + run.label + ']';
    case 'text':
      return run.isItalic === true ? writeItalics(run.text, before) : writeWords(run.text, before);
  }
}

const written: MarkerForm = '[^31]';
const markerStart = written.slice(0, written.indexOf('31'));

/** Italics hold words only: beside a space or a sign, Markdown would not read the star as their end. */
function writeItalics(text: string, before: Run | undefined): string {
  const parts = /^([^\p{L}\p{N}]*)(.*[\p{L}\p{N}])([^\p{L}\p{N}]*)$/su.exec(text);
  const [, lead = '', words = '', rest = ''] = parts ?? [];
  if (words === '') return writeWords(text, before);
  const opening = lead === '' ? '' : writeWords(lead, before);
  return `${opening}*${escapeMarkdown(words)}*${escapeMarkdown(rest)}`;
}

function writeWords(text: string, before: Run | undefined): string {
  if (before === undefined || before.kind === 'cell') return escapeBlockStart(text);
  // Behind a marker or a bracket, a bracket would make a link of it, and a colon a definition.
  const isBehind = before.kind === 'marker' || before.text.endsWith(']');
  const words = escapeMarkdown(text);
  return isBehind ? words.replace(/^[(:]/, '\\$&') : words;
}
