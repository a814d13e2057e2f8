import type { Composed, LedgerRow, RecordGroup } from '../../pipeline/core/model.ts';
import { definitions, plainTriples } from './water-board-facts.ts';
import { barePassage, passage } from './water-board-passages.ts';
import { bare, footnotes, item, page, paragraph, report, section } from './water-board-places.ts';
import type { Say } from './water-board-places.ts';
import { agents, body, concepts } from './water-board-register.ts';

/** What the composers would make of an invented report: a record of every kind, every key filled. */
export interface WaterBoard {
  readonly groups: readonly RecordGroup[];
  readonly ledger: readonly LedgerRow[];
}

const graph = 'graph/report/water-board';

/** Make the records of an invented report about a water board. */
export function waterBoard(say: Say = (words) => words): WaterBoard {
  const place = { graph, folder: section, prefixes: { p: `${report}/b/paragraph/` } };
  const register = { graph: 'graph/register', folder: 'register', prefixes: {} };
  return {
    groups: [
      { ...register, file: 'register/variable', title: 'Defined', records: definitions(say) },
      { ...place, folder: report, title: 'Water', records: [reportRecord(say)] },
      { ...place, title: 'Section B.3', records: [sectionRecord(say)] },
      { ...place, title: 'Paragraph 16.1', records: passage(paragraph, say) },
      { ...place, title: 'Paragraph 16.1, item a', records: passage(item, say) },
      { ...place, title: 'Paragraph (17)', records: barePassage(say) },
      { ...place, title: 'Footnotes', records: footnoteRecords(say) },
      { ...place, file: `${report}/facts`, title: 'Facts', records: [plainTriples(say)] },
      { ...register, file: 'register/concept', title: 'Concepts', records: concepts(say) },
      { ...register, file: 'register/organisation', title: 'Bodies', records: [body(say)] },
      { ...register, file: 'register/agent', title: 'Agents', records: agents(say) },
    ],
    ledger: ledgerRows(say),
  };
}

function reportRecord(say: Say): Composed {
  return {
    kind: 'report',
    record: {
      id: report,
      type: 'Report',
      name: say('Clean water, “for all”'),
      alternateName: [say('=SUM(A1)'), say('The water report')],
      inLanguage: 'en-gb',
      author: ['id/water-board', 'id/naiad'],
      publisher: ['id/water-board'],
      publishedDate: '2024-02-29',
      publishedMonth: '2024-02',
      publishedYear: '2024',
      reportNumber: say('HC 007'),
      url: [page, 'https://example.org/water'],
      license: 'https://example.org/licence/3/',
      hasPart: [section],
    },
  };
}

function sectionRecord(say: Say): Composed {
  return {
    kind: 'section',
    record: {
      id: section,
      type: 'Chapter',
      name: say('Wells, springs\nand pipes'),
      inLanguage: 'en-gb',
      position: say('B.3'),
      isPartOf: report,
      url: ['https://example.org/water#b3', 'https://example.org/water/b%2F3'],
      sourceDigest: '0'.repeat(64),
      hasPart: [paragraph, bare],
    },
  };
}

function footnoteRecords(say: Say): Composed[] {
  const own = { type: 'Footnote', isPartOf: section };
  return [
    {
      kind: 'footnote',
      record: {
        id: `${footnotes}/31`,
        ...own,
        position: say('31'),
        text: say('See "Wells", p. 4; 100% of them\\n'),
        textStatus: 'present',
        cites: [page, 'https://example.org/wells'],
      },
    },
    {
      kind: 'footnote',
      record: { id: `${footnotes}/32`, ...own, position: say('32'), textStatus: 'absent' },
    },
  ];
}

function ledgerRows(say: Say): LedgerRow[] {
  const candidates = ['id/naiad', 'id/water-board'];
  const owner = item;
  return [
    { owner, shown: '16.1/a', words: say('=1+1'), start: 0, end: 4, class: 'figure' },
    { owner, shown: '16.1/a', words: say('Board'), class: 'name', record: `${item}#m-x` },
    {
      owner: 'id/water-board',
      shown: 'Water Board',
      words: say('the Board, "itself"'),
      class: 'name',
      reason: 'ambiguous-name',
      candidates,
    },
  ];
}
