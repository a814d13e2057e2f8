import type { Flag } from '../core/flags.ts';
import { composePage } from './compose-page.ts';
import { deepest, isTooNested } from './html-depth.ts';
import { guessFormat } from './guess-format.ts';
import type { ImportedPage, PageFile, PageFormat } from './imported-page.ts';
import type { Reading } from './passage.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

const readers: Readonly<Record<PageFormat, (text: string) => Reading>> = {
  text: readText,
  html: readHtml,
  markdown: readMarkdown,
};

const nothing: Reading = { passages: [], dropped: [], titles: [] };

/** Read a published page: its titles, its blocks word for word, and what was left out and why. */
export function importPage(file: PageFile, flag: Flag): ImportedPage {
  const guess = guessFormat(file.name, file.text);
  if (guess === 'PDF' || guess === 'ZIP') {
    flag('import-not-text', { file: file.name, start: 0, end: 4 }, { format: guess });
    return composePage(file, { format: 'text', reading: nothing }, () => undefined);
  }
  const format = file.format ?? guess;
  if (format === 'html' && isTooNested(file.text)) {
    flag('import-too-nested', { file: file.name, start: 0, end: 0 }, { depth: deepest });
    return composePage(file, { format, reading: nothing }, () => undefined);
  }
  const page = composePage(file, { format, reading: readers[format](file.text) }, flag);
  const hasText = page.blocks.some((block) => block.kind === 'paragraph');
  if (!hasText) flag('import-no-paragraphs', { file: file.name, start: 0, end: 0 }, {});
  return page;
}
