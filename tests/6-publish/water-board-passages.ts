import type { Composed } from '../../pipeline/core/model.ts';
import { factsOf } from './water-board-decided.ts';
import { bare, footnotes, item, paragraph, report, section } from './water-board-places.ts';
import type { Say } from './water-board-places.ts';

/** A paragraph or list item with its words, two mentions, a marker, a quotation and a named term. */
export function passage(id: string, say: Say): Composed[] {
  const wording = `${id}/wording/0123456789abcdef`;
  const place = { position: say('16.1'), order: 1, citation: [`${footnotes}/31`] };
  const own: Composed =
    id === item
      ? { kind: 'list-item', record: { id, type: 'ListItem', ...place, isPartOf: paragraph } }
      : {
          kind: 'paragraph',
          record: {
            id,
            type: 'Paragraph',
            ...place,
            heading: say('Springs / “Old” wells'),
            isPartOf: section,
            hasPart: [item],
          },
        };
  return [
    own,
    {
      kind: 'wording',
      record: {
        id: wording,
        type: 'Wording',
        isBasedOn: id,
        inLanguage: 'en-gb',
        text: say('The Water Board said, "clean": café, naïve, 水 and 💧.\r\nIt cost £5.'),
        wordingKind: 'verbatim',
        fingerprint: '0123456789abcdef',
        ...(id === item ? {} : { wasRevisionOf: `${id}/wording/fedcba9876543210` }),
        mentions: ['id/naiad', 'id/water-board'],
      },
    },
    marker(`${wording}#marker-31`, wording),
    mention(`${wording}#m-aaaaaaaaaa`, wording, { say, footnote: true }),
    mention(`${wording}#m-bbbbbbbbbb`, wording, { say, footnote: false }),
    ...decided(id, wording, say),
    ...factsOf({
      say,
      key: id === item ? 'item' : 'main',
      passage: id,
      evidenceOf: (owner) => evidence(`${owner}#`, wording, { say, footnote: true }),
    }),
  ];
}

function marker(id: string, hasSource: string): Composed {
  const position = { id: `${id}-position`, type: 'TextPositionSelector', start: 14, end: 14 };
  return {
    kind: 'marker',
    record: {
      id,
      type: 'Annotation',
      motivatedBy: 'linking',
      hasBody: `${footnotes}/31`,
      hasTarget: {
        id: `${id}-evidence`,
        type: 'SpecificResource',
        hasSource,
        hasSelector: [position],
      },
    },
  };
}

interface EvidenceWords {
  readonly say: Say;
  /** With a footnote, and with words before and after; or without all of these. */
  readonly footnote: boolean;
}

function mention(id: string, wording: string, words: EvidenceWords): Composed {
  const hasTarget = evidence(`${id}-`, wording, words);
  const hasBody = words.footnote ? 'id/water-board' : 'id/naiad';
  return {
    kind: 'mention',
    record: { id, type: 'Annotation', motivatedBy: 'identifying', hasBody, hasTarget },
  };
}

function evidence(start: string, hasSource: string, { say, footnote }: EvidenceWords) {
  const around = footnote ? { prefix: say(' the, '), suffix: say(' “then”') } : {};
  return {
    id: `${start}evidence`,
    type: 'SpecificResource',
    hasSource,
    hasSelector: [
      { id: `${start}quote`, type: 'TextQuoteSelector', exact: say('-Water Board'), ...around },
      { id: `${start}position`, type: 'TextPositionSelector', start: 4, end: 15 },
    ],
    ...(footnote ? { footnote: [`${footnotes}/31`, `${footnotes}/32`] } : {}),
  };
}

function decided(isPartOf: string, wording: string, say: Say): Composed[] {
  const key = isPartOf === item ? 'item' : 'main';
  const quotation = `${report}/quotation/q-${key}`;
  const term = `${report}/named-term/t-${key}`;
  const decision = { stance: 'fact', status: 'reviewed', method: 'curated' };
  const by = { wasAttributedTo: ['agent/keeper', 'agent/second'], dateAccepted: '2026-01-31' };
  return [
    {
      kind: 'quotation',
      record: {
        id: quotation,
        type: 'Quotation',
        text: say('+clean'),
        spokenByCharacter: ['id/naiad', 'id/water-board'],
        isPartOf,
        wordingKind: 'verbatim',
        ...decision,
        because: say('@the marks say so\tplainly'),
        ...by,
        wasDerivedFrom: evidence(`${quotation}#`, wording, { say, footnote: true }),
      },
    },
    {
      kind: 'named-term',
      record: {
        id: term,
        type: 'NamedTerm',
        text: say('clean water'),
        isPartOf,
        ...decision,
        because: say("It's a name"),
        ...by,
        wasDerivedFrom: evidence(`${term}#`, wording, { say, footnote: true }),
      },
    },
  ];
}

/** A paragraph with what is required only. */
export function barePassage(say: Say): Composed[] {
  const position = say('(17)');
  const wording = `${bare}/wording/fedcba9876543210`;
  const words = { inLanguage: 'en-gb', text: say(' '), wordingKind: 'restated' };
  return [
    {
      kind: 'paragraph',
      record: { id: bare, type: 'Paragraph', position, order: 2, isPartOf: section },
    },
    {
      kind: 'wording',
      record: {
        id: wording,
        type: 'Wording',
        isBasedOn: bare,
        ...words,
        fingerprint: 'fedcba9876543210',
      },
    },
  ];
}
