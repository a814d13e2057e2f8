import type { Flag } from '../core/flags.ts';
import { blankFurniture } from './blank-furniture.ts';
import { composePage } from './compose-page.ts';
import { fillMarkerGaps } from './fill-marker-gaps.ts';
import { deepest, isTooNested } from './html-depth.ts';
import { guessFormat, isBinary } from './guess-format.ts';
import type { Finding } from './finding.ts';
import type { Dropped, ImportedBlock, ImportedPage } from './imported-page.ts';
import type { PageFile, PageFormat } from './imported-page.ts';
import { isSentence } from './passage.ts';
import type { Reading } from './passage.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { restartFootnotes } from './restart-footnotes.ts';
import { settleBullets } from './settle-bullets.ts';
import { settleHeadings } from './settle-headings.ts';
import { settleNotes } from './settle-notes.ts';
import { settleNumbers } from './settle-numbers.ts';
import { settleSigns } from './settle-signs.ts';
import type { Settled } from './settle-signs.ts';
import { readText } from './read-text.ts';

const readers: Readonly<Record<PageFormat, (text: string) => Reading>> = {
  text: readText,
  html: readHtml,
  markdown: readMarkdown,
};

/** Of a website, a short line without an end is no text: it may be all that is left of a menu. */
function isText(block: ImportedBlock, format: PageFormat): boolean {
  if (block.kind !== 'paragraph') return false;
  return format !== 'html' || block.number !== undefined || isSentence(block.runs);
}

interface SettledPage {
  readonly file: PageFile;
  readonly dropped: readonly Dropped[];
  readonly findings: readonly Finding[];
}

/** Put right what a scan or a conversion left, and name apart the notes of several chapters. */
function settlePage(file: PageFile, format: PageFormat): SettledPage {
  if (file.isSettled !== true) return { file, dropped: [], findings: [] };
  let settled: Settled = settleSigns(file.name, file.text);
  for (const settle of [settleBullets, settleNumbers, settleNotes, fillMarkerGaps]) {
    const { text, findings } = settle(file.name, { format, text: settled.text });
    settled = { text, findings: [...settled.findings, ...findings] };
  }
  const headed = settleHeadings(file.name, { format, text: settled.text });
  const signs = { text: headed.text, findings: [...settled.findings, ...headed.findings] };
  if (format === 'html') return { ...signs, file: { ...file, text: signs.text }, dropped: [] };
  const blanked = blankFurniture(file.name, signs.text);
  const notes = restartFootnotes(file.name, blanked.text);
  const findings = [...signs.findings, ...blanked.findings, ...notes.findings];
  return { file: { ...file, text: notes.text }, dropped: blanked.dropped, findings };
}

const nothing: Reading = { passages: [], dropped: [], titles: [] };

/** Read a published page: its titles, its blocks word for word, and what was left out and why. */
export function importPage(file: PageFile, flag: Flag): ImportedPage {
  const guess = guessFormat(file.name, file.text);
  if (isBinary(guess)) {
    flag('import-not-text', { file: file.name, start: 0, end: 4 }, { format: guess });
    return composePage(file, { format: 'text', reading: nothing }, () => undefined);
  }
  const format = file.format ?? guess;
  if (format === 'html' && isTooNested(file.text)) {
    flag('import-too-nested', { file: file.name, start: 0, end: 0 }, { depth: deepest });
    return composePage(file, { format, reading: nothing }, () => undefined);
  }
  const settled = settlePage(file, format);
  const reading = readers[format](settled.file.text);
  const composed = composePage(settled.file, { format, reading }, flag);
  const findings = [...settled.findings, ...composed.findings];
  const dropped = [...settled.dropped, ...composed.dropped];
  const page = { ...composed, findings, dropped };
  const hasText = page.blocks.some((block) => isText(block, format));
  if (!hasText) flag('import-no-paragraphs', { file: file.name, start: 0, end: 0 }, {});
  return page;
}
