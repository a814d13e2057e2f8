import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openSections } from '../../pipeline/build/outline-sections.ts';
import { readSource } from '../../pipeline/build/read-source.ts';
import { resolveReport } from '../../pipeline/build/resolve-report.ts';
import { collectFlags } from '../../pipeline/core/flags.ts';
import { readSourceFolder } from '../../pipeline/core/files.ts';
import { openShelf } from '../../pipeline/core/shelf.ts';
import type { AddressedParagraph } from '../../pipeline/3-resolve/address-passages.ts';
import { readIdentifiers } from '../../pipeline/3-resolve/identifiers.ts';
import type { WantedEvent } from '../../pipeline/3-resolve/identifiers.ts';

const folders = ['../corpus/source', '../../source'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** All that is known of the sections of a source folder, each read twice. */
function resolveAll(folder: string, open: typeof openSections) {
  const { flag, diagnostics } = collectFlags();
  const source = readSource(readSourceFolder(folder, flag), flag);
  if (source === undefined) throw new Error(`${folder} was not read`);
  const { value, whereOf } = source.identifiers;
  const wanted: WantedEvent[] = [];
  const resolving = { flag, wanted, held: open(), earlierWording: () => undefined };
  const identifiers = readIdentifiers(value.slice(0, 9), whereOf, flag);
  const reports = source.reports.map((report) => resolveReport(report, identifiers, resolving));
  const sections = reports.flatMap((report) => report.sections);
  const read = [...sections, ...sections].map((section) => {
    const { outside, footnotes: texts } = section.read().section;
    return { outside, texts, paragraphs: section.read().paragraphs.map(shown) };
  });
  const footnotes = sections.map((section) => section.footnotes);
  return { diagnostics, wanted, footnotes, read };
}

/** A paragraph with the place of each character. */
function shown({ items, headings, ...paragraph }: AddressedParagraph) {
  const passages = [paragraph, ...items].map(({ passage, ...addressed }) => {
    const { text, places } = passage.body;
    const all = Array.from({ length: places.length }, (_, at) => places.at(at));
    return { ...addressed, text, markers: passage.markers, places: all };
  });
  return { headings, passages };
}

test.each(folders)('a section that is parsed again is as it was: %s', (folder) => {
  const held = resolveAll(folder, openSections);
  const again = resolveAll(folder, () => openShelf(0));
  expect(held.read.length).toBeGreaterThan(0);
  expect(again).toEqual(held);
});
