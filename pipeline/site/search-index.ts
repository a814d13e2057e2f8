import type { AnyRecord } from '../core/model.ts';
import type { Dataset } from './dataset.ts';
import { clip } from './hast.ts';
import { kindLabel, labelOf } from './labels.ts';
import { figureWords } from './parts/figures.ts';
import { placeLabel } from './parts/report-of.ts';
import { pagePath } from './paths.ts';
import { nestedOf, textOf } from './record-kinds.ts';

/** What can be found: kind, title, words to search, and the path of its page. */
export type SearchEntry = readonly [kind: string, title: string, words: string, path: string];

/** Names, paragraphs, footnotes and figures as one JSON document, an entry a line. */
export function searchIndex(dataset: Dataset): string {
  const lines = [...entries(dataset)].map((entry) => JSON.stringify(entry));
  return `[\n${lines.join(',\n')}\n]\n`;
}

function* entries(dataset: Dataset): Generator<SearchEntry> {
  for (const kind of ['entity', 'variable', 'period'] as const) {
    for (const record of dataset.ofKind(kind)) yield nameEntry(dataset, record);
  }
  for (const kind of ['paragraph', 'list-item', 'footnote'] as const) {
    for (const record of dataset.ofKind(kind)) {
      const [wording = record] = dataset.wordingsOf(record.id);
      const text = textOf(wording, 'text');
      if (text !== undefined)
        yield [kind, placeLabel(dataset, record.id), text, pagePath(record.id)];
    }
  }
  for (const record of dataset.ofKind('decided')) yield decidedEntry(dataset, record);
}

function nameEntry(dataset: Dataset, record: AnyRecord): SearchEntry {
  const others = nestedOf(record, 'hasName').map((name) => textOf(name, 'value') ?? '');
  const words = [...others, textOf(record, 'description') ?? ''].join(' · ');
  return [kindLabel(record), labelOf(dataset, record.id), clip(words, 400), pagePath(record.id)];
}

function decidedEntry(dataset: Dataset, record: AnyRecord): SearchEntry {
  const named = [
    'observationAbout',
    'variableMeasured',
    'subject',
    'object',
    'funder',
    'fundedItem',
    'holder',
    'post',
  ]
    .map((key) => textOf(record, key))
    .filter((address) => address !== undefined)
    .map((address) => labelOf(dataset, address));
  const figure = record['variableMeasured'] === undefined ? [] : [figureWords(record)];
  const [evidence] = dataset.evidenceOf(record.id);
  const title = [...named, ...figure].join(', ') || labelOf(dataset, record.id);
  return [kindLabel(record), clip(title, 160), evidence?.exact ?? '', pagePath(record.id)];
}
