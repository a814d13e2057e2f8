import type { Flag } from '../core/flags.ts';
import { askOfBreaks } from './ask-of-breaks.ts';
import { askOfNumbers } from './ask-of-numbers.ts';
import { discoverConventions } from './discover-conventions.ts';
import { sortFurniture } from './drop-furniture.ts';
import type { Sorted } from './drop-furniture.ts';
import { findNumbers } from './find-numbers.ts';
import type { Numbered } from './find-numbers.ts';
import { keepNumbers } from './keep-numbers.ts';
import type { ImportedBlock, ImportedPage, PageFile, PageFormat } from './imported-page.ts';
import { listDropped } from './list-dropped.ts';
import { nameRoles } from './name-roles.ts';
import { wordsOf } from './passage.ts';
import type { Passage, Reading } from './passage.ts';
import { restartPassages } from './restart-passages.ts';
import { settleMarkers } from './settle-markers.ts';
import { takeTitle } from './take-title.ts';
import type { Titled } from './take-title.ts';

/** Make a page of what was read: markers and numbers settled, furniture and titles taken out. */
export function composePage(
  file: PageFile,
  { format, reading }: { readonly format: PageFormat; readonly reading: Reading },
  flag: Flag,
): ImportedPage {
  const numbered = findNumbers(settleMarkers(reading.passages, file.name, flag));
  const named = nameRoles(numbered.passages);
  const isPage = file.isSettled === true && format === 'html';
  const again = isPage ? restartPassages(file.name, file.text, named) : undefined;
  const passages = again?.passages ?? named;
  // Markdown is kept as it is, so that nothing of it can be furniture.
  const isKept = format === 'markdown';
  const sorted = isKept ? passages.map((passage) => ({ passage })) : sortFurniture(passages);
  const titled = findTitles(sorted, reading);
  if (!isKept) flagDoubts(file.name, { sorted, titled }, flag);
  const blocks = titled.passages.map(toBlock);
  const { language, license, url } = reading;
  const kept = keepMarkdown(file, reading, numbered);
  const asked = [askOfBreaks, askOfNumbers].flatMap((ask) =>
    file.isSettled === true ? ask(file.name, file.text, titled.passages) : [],
  );
  return {
    ...{ name: file.name, format, title: titled.title, section: titled.section },
    ...{ language, license, url, blocks, markdown: kept.markdown },
    findings: [...kept.findings, ...(again?.findings ?? []), ...asked],
    text: file.text,
    dropped: listDropped(file.text, { format, read: reading.dropped, sorted, titled }),
    maybeLostHeadings: findLostHeadings(file.name, titled.passages, flag),
    conventions: discoverConventions({ file: file.name, format, numbered, blocks }, flag),
  };
}

/** The body of a page that was Markdown, with what is no number marked where that is wanted. */
function keepMarkdown(
  { name, text, isSettled }: PageFile,
  { markdown, passages }: Reading,
  numbered: Numbered,
): Pick<ImportedPage, 'markdown' | 'findings'> {
  if (markdown === undefined || isSettled !== true) return { markdown, findings: [] };
  const kept = keepNumbers(name, text, { passages, numbered });
  const body = kept.text.slice(text.length - markdown.length).replace(/^[ \t]+$/gm, '');
  return { markdown: body, findings: kept.findings };
}

function findTitles(sorted: readonly Sorted[], { title, titles }: Reading): Titled {
  const kept = sorted.filter(({ reason }) => reason === undefined);
  const taken = takeTitle(
    kept.map(({ passage }) => passage),
    titles,
  );
  return title === undefined ? taken : { ...taken, title, choices: 1 };
}

function flagDoubts(
  file: string,
  { sorted, titled }: { readonly sorted: readonly Sorted[]; readonly titled: Titled },
  flag: Flag,
): void {
  const { title, choices, taken } = titled;
  if (title !== undefined && choices > 1) {
    flag('import-title-doubtful', { file, start: 0, end: 0 }, { title, choices });
  }
  for (const { start, end, runs } of taken) {
    const marker = runs.find(({ kind }) => kind === 'marker');
    if (marker?.kind !== 'marker') continue;
    flag('import-marker-in-title', { file, start, end }, { marker: marker.text });
  }
  const doubtful = sorted.filter(({ isDoubtful }) => isDoubtful).map(({ passage }) => passage);
  for (const { start, end, runs } of [...titled.doubtful, ...doubtful]) {
    flag('import-kept-doubtful-line', { file, start, end }, { line: wordsOf(runs) });
  }
}

function findLostHeadings(
  file: string,
  passages: readonly Passage[],
  flag: Flag,
): ImportedPage['maybeLostHeadings'] {
  return passages.flatMap(({ gap, number, start, end }, index) => {
    const above = passages[index - 1];
    if (gap === undefined || number === undefined || above === undefined) return [];
    if (above.role === 'heading') return [];
    flag('import-maybe-lost-heading', { file, start, end }, { number });
    return [{ before: number, because: gap }];
  });
}

function toBlock(passage: Passage): ImportedBlock {
  const { runs, start, end, number, label, level, depth = 0 } = passage;
  const standing = { runs, start, end };
  switch (passage.role) {
    case 'line':
      throw new Error('A line is named a heading or a paragraph before blocks are made');
    case 'heading':
      return { kind: 'heading', level, ...standing };
    case 'paragraph':
      return { kind: 'paragraph', number, ...standing };
    case 'item':
      return { kind: 'item', label, depth, ...standing };
    case 'quotation':
      return { kind: 'quotation', ...standing };
    case 'row':
      return { kind: 'row', startsTable: passage.startsTable === true, ...standing };
    case 'footnote':
      return { kind: 'footnote', label: label ?? '', ...standing };
  }
}
