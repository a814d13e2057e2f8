import { DASH, sticky } from './patterns.ts';
import {
  abbreviations,
  capitalWords,
  partWords,
  pluralWords,
  seriesWords,
} from './reference-words.ts';
import type { AnchoredRule } from './rule.ts';

// A year after such a word belongs to a name: the Harbour Rules 2012.
const LABEL =
  '(?!(?:1[89]|20)\\d\\d(?!\\.?\\d))\\d+(?:\\.\\d+)*[A-Za-z]{0,2}' +
  '(?![A-Za-z\\d/¼½¾⅓⅔⅛]|,\\d{3}| ?%| per ?cent| [mb]illion| thousand)' +
  '(?:\\((?:\\d{1,3}|[a-z]{1,4})\\)){0,4}';
const MORE = `(?:(?:, | ?${DASH} ?|,? (?:and|to|or) | & )${LABEL}){0,30}`;
const RANGE = `(?: ?${DASH} ?\\d+(?:\\.\\d+)*(?![A-Za-z\\d,]))?`;
const WORD = '(?<=(?<lead>(?<![A-Za-z-])[A-Za-z-]+ ))';
const CAPITAL = '(?<=(?<lead>(?<![A-Za-z-])[A-Z][a-z]+ ))';
const SHORT = '(?<=(?<lead>(?<![A-Za-z])(?:[A-Za-z]{1,5}\\.?|[§¶#]{1,2}) ?))';

/** What points elsewhere instead of stating a quantity. The first rule that fits is taken. */
export const referenceRules: readonly AnchoredRule[] = [
  {
    id: 'reference-list',
    finds: 'a list or range of parts, or of things of a series, after a plural',
    anchors: ['digits', 'code'],
    follows: pluralWords,
    pattern: new RegExp(`${WORD}${LABEL}${MORE}`, 'y'),
    examples: [
      ['The costs are set out in {paragraphs 12 to 14}.', 'reference'],
      ['{Sections 5, 6 and 7(2)} were repealed.', 'reference'],
      ['Plans are at {Figures 3–5} of the survey.', 'reference'],
    ],
    counterExamples: ['Both sections had 12 rooms.', 'The rules ran to 14 pages.'],
  },
  {
    id: 'reference-part',
    finds: 'a part of a document by its number',
    anchors: ['digits', 'code'],
    follows: partWords,
    pattern: new RegExp(`${WORD}${LABEL}${RANGE}`, 'y'),
    examples: [
      ['See {paragraph 12} of the survey.', 'reference'],
      ['The duty is in {section 14(2)(a)} of that Act.', 'reference'],
      ['{Chapter 3} describes the river.', 'reference'],
      ['{Footnote 5} names the architect.', 'reference'],
    ],
    counterExamples: ['This section names 12 bridges.', 'The rule saved 4 million coins.'],
  },
  {
    id: 'reference-series',
    finds: 'a thing of a numbered series',
    anchors: ['digits', 'code'],
    follows: seriesWords,
    pattern: new RegExp(`${WORD}${LABEL}${RANGE}`, 'y'),
    examples: [
      ['Work on {phase 2} began.', 'reference'],
      ['The museum kept {option 3}.', 'reference'],
      ['Visitors enter by {room 12}.', 'reference'],
    ],
    counterExamples: ['Each stage took 2 weeks.', 'On that day some 12 boats sank.'],
  },
  {
    id: 'reference-capital',
    finds: 'a thing of a numbered series whose word counts with a capital only',
    anchors: ['digits', 'code'],
    follows: capitalWords,
    pattern: new RegExp(`${CAPITAL}${LABEL}${RANGE}`, 'y'),
    examples: [
      ['Prices are in {Schedule 2} to the lease.', 'reference'],
      ['{Year 6} visited the harbour.', 'reference'],
      ['{Exhibit 12} is an oar.', 'reference'],
    ],
    counterExamples: ['They count 12 boats.', 'We will schedule 2 visits.'],
  },
  {
    id: 'reference-letter',
    finds: 'a part by its letter, roman number or number word',
    anchors: ['part'],
    pattern: new RegExp(
      '(?:Part|Section|Chapter|Schedule|Annexe?|Appendix|Exhibit|Table|Figure|Volume|Phase|' +
        'Article|Title|Category) (?:[A-Z](?:\\.\\d+)*|[IVX]{2,6}|One|Two|Three|Four|Five|Six|' +
        "Seven|Eight|Nine|Ten)(?![A-Za-z'’])",
      'y',
    ),
    examples: [
      ['{Part F} is about lighting.', 'reference'],
      ['The list is in {Annex B.2} to the plan.', 'reference'],
      ['{Chapter Three} is about floods.', 'reference'],
    ],
    counterExamples: ['Part of the roof was lost.', 'They took part I think.'],
  },
  {
    id: 'reference-abbreviation',
    finds: 'a part by its abbreviation or sign',
    anchors: ['digits', 'code'],
    follows: abbreviations,
    pattern: new RegExp(`${SHORT}(?:\\d+(?:[-:]\\d+)?-[a-z]{1,4}-\\d+|${LABEL}${MORE})`, 'y'),
    examples: [
      ['The duty is in {s. 12} of that Act.', 'reference'],
      ['The map is at {pp. 4–5} of the guide.', 'reference'],
      ['Boat {No. 7} was sold.', 'reference'],
      ['It is case {No. 21-cv-305} of that court.', 'reference'],
    ],
    counterExamples: ['There were no 12 to spare.', 'The harbours has 12 berths.'],
  },
  {
    id: 'reference-mark',
    finds: 'numbers alone in brackets, or a page behind leaders: marks, not quantities',
    anchors: ['digits'],
    pattern: sticky([
      '(?<=[([])\\d{1,3}(?:\\.\\d{1,3})?(?:, ?\\d{1,3}(?:\\.\\d{1,3})?){0,40}(?=[)\\]])',
      '(?<=\\.{4} ?)\\d{1,4}(?= ?$)',
    ]),
    examples: [
      ['It must be ({1}) dry and ({2}) clean.', 'reference', 'reference'],
      ['The bridge was closed.[{12}]', 'reference'],
      ['That is a finding ({113.40}).', 'reference'],
      ['New bridges ({5, 6, 12}) are planned.', 'reference'],
      ['Bridges ...... {12}', 'reference'],
    ],
    counterExamples: ['The library opened late (12 minutes).', 'It was founded early (1996).'],
  },
  {
    id: 'reference-page',
    finds: 'a page after at, behind the number or short name of what is cited',
    anchors: ['digits'],
    follows: new Set(['at', '*']),
    pattern: new RegExp(
      `(?<=(?:\\d|\\b(?:[Ii]d|[Ii]bid|U\\.S)\\.?) (?<lead>at \\*?))${LABEL}${MORE}` +
        '(?=[,.;:)\\]]| [&(]|$)',
      'y',
    ),
    examples: [
      ['See the survey, No. 12 {at 80}.', 'reference'],
      ['The court said so. Id. {at 45-46} (on tolls).', 'reference'],
      ['It is in box 3 {at 5, 7}.', 'reference'],
    ],
    counterExamples: ['In 2014 at 12 sites it rained.', 'It closed at 5.'],
  },
  {
    id: 'reference-law',
    finds: 'a place in a law report, code or gazette',
    anchors: ['digits'],
    pattern: new RegExp(
      '\\d{1,4} (?:U\\.? ?S\\.? ?C\\.?|U\\.S\\.|C\\.F\\.R\\.|F\\. ?(?:2d|3d|4th)|' +
        'F\\. Supp\\. ?(?:2d|3d)?|S\\. ?Ct\\.|L\\. ?Ed\\. ?(?:2d)?|Fed\\. Reg\\.|WL|UKSC|UKHL|' +
        `EWCA (?:Civ|Crim)|EWHC)(?: at)? (?:§§? ?)?(?:${LABEL}|\\d{1,4}(?=,\\d{3}))(?:${DASH}\\d+)?` +
        `(?:, ?\\d{1,5}(?!\\d|,\\d)(?:${DASH}\\d+)?){0,6}(?:(?<=§§ ?\\d[^ ]{0,20}) and ${LABEL})?`,
      'y',
    ),
    examples: [
      ['The court cited {12 U.S. 345, 350} on bridges.', 'reference'],
      ['Under {18 U.S.C. § 45(c)} a toll is lawful.', 'reference'],
      ['The rule is at {30 C.F.R. § 7.2} today.', 'reference'],
      ['The bridge was a road, {12 U.S. at 350-352}.', 'reference'],
      ['It cited {12 F.3d 897,903} and {33 U.S.C. §§ 41 and 71}.', 'reference', 'reference'],
    ],
    counterExamples: ['The museum lent 12 US paintings.', 'In all 18 universities took part.'],
  },
];
