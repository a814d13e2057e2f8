import type { SourceFolder } from '../core/files.ts';
import type { Span } from '../core/model.ts';
import { findQuotations } from '../2-extract/find-quotations.ts';
import type { AddressedPassage } from '../3-resolve/address-passages.ts';
import { toYaml } from '../5-emit/to-yaml.ts';
import { prepare } from './prepare.ts';

/**
 * Write, for review.yaml, the quotations of a source folder that never close: an imported page has no
 * decisions yet, and what nobody has decided is said to be open.
 */
export function leaveOpen(folder: SourceFolder, because: string): string {
  const prepared = prepare(folder, () => undefined);
  const open: string[] = [];
  for (const { resolved } of prepared?.reports ?? []) {
    for (const { number, read } of resolved.sections) {
      for (const paragraph of read().paragraphs) {
        const place = { section: number, paragraph: paragraph.position };
        open.push(...openIn(paragraph).map((words) => toYaml({ ...place, ...words, because })));
        for (const item of paragraph.items) {
          const inItem = { ...place, item: item.position };
          open.push(...openIn(item).map((words) => toYaml({ ...inItem, ...words, because })));
        }
      }
    }
  }
  return open.length === 0 ? '' : `undecided:\n${open.join('')}`;
}

function openIn({ passage }: AddressedPassage) {
  const { text } = passage.body;
  const unclosed = findQuotations(text).filter(({ closed }) => !closed);
  return unclosed.flatMap((quotation) => firstWords(text, quotation));
}

/** Enough words to name the place, and which occurrence of them it is where there are several. */
function firstWords(text: string, { start, end }: Span) {
  const whole = text.slice(start, end);
  const words = /^(?:\S+\s+){0,7}\S+/.exec(whole)?.[0] ?? whole;
  // A mark with nothing behind it has no words to be named by: a person must correct the text.
  if (words === '') return [];
  const occurrence = text.slice(0, start + words.length).split(words).length - 1;
  return text.split(words).length === 2 ? [{ words }] : [{ words, occurrence }];
}
