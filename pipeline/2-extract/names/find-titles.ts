import type { Span } from '../../core/model.ts';
import { kindOfHead } from './head-words.ts';
import type { NameBelieved } from './names.ts';
import { isCommonWord, isFirstName, isPlace } from './place-words.ts';
import { months, titles as titlesOfAddress } from './word-lists.ts';

/** Small words inside a title. */
const small =
  'a|an|and|as|at|between|beyond|by|for|from|in|into|is|it|its|of|on|or|our|over|out|the|their|through|to|under|up|with|within|without|your';
const word = String.raw`\p{Lu}[\p{L}\d\u2019'-]*`;
/** Words with capitals, as many as `more` tells behind the first, and small words between them only. */
const title = (more: string): string =>
  String.raw`${word}(?:[:,]? (?:(?:${small}|\d{1,3}) ){0,4}(?:${word}|\d{4}))${more}`;

/** A title in quotation marks: at least three capitals, and small words between them only. */
const quoted = new RegExp(
  String.raw`(?<=(?:^|[\s(])["\u201c\u2018])${title('{2,14}')}(?=[.,]?["\u201d\u2019](?:[\s.,;)]|$))`,
  'gu',
);

/** A title before the number of a parliamentary or command paper. */
const numbered = new RegExp(
  String.raw`(?<=[([;,] ?|\b(?:[Ss]ee|in|its|our|their|his|her|on) )${title('{1,14}')}(?=,? \(?(?:HC|HL|Cm|Cmnd|Cmd|CP|SP|ISBN|OEI|GAO|OIG)\b[ -]?(?:Paper )?\d)`,
  'gu',
);

/** A title behind the noun that says what it is: "its report, Bridges over the Tay, …". */
const works =
  'reports?|papers?|study|studies|review|strategy|guidance|guide|manual|plan|consultation|book|booklet|handbook|memoir|document|publication|circular|' +
  'audit|survey|leaflet|article|bulletin|response|[Rr]eport (?:[Nn]o|[Nn]umber)\\.? [\\w/-]+';
const called = new RegExp(
  String.raw`(?<=\b(?:${works}) (?:entitled|titled|called|named) )${title('{1,14}')}`,
  'gu',
);
const apposed = new RegExp(
  String.raw`(?<=\b(?:${works})(?: of (?:\p{Lu}\p{L}+ )?\d{4}| \(\d{4}\))?, )${title('{1,14}')}(?=, | \(|\.(?:\s|$))`,
  'gu',
);

/** What a text must hold for a pattern to be tried, which walks it much faster than the pattern. */
const cues = {
  quoted: /["\u201c\u2018]\p{Lu}/u,
  numbered: /(?:HC|HL|Cm|Cmnd|Cmd|CP|SP|ISBN|OEI|GAO|OIG)[ -]?(?:Paper )?\d/,
  called: /(?:titled|called|named) \p{Lu}/u,
  apposed: /, \p{Lu}/u,
};
const verbs = /published|wrote|authored|issued|launched|released|read |titled/;
/** A title right behind a verb of writing: "wrote A Question of Bridges". */
const written = new RegExp(
  String.raw`(?<=\b(?:published|wrote|authored|co-authored|issued|launched|released|read|titled) )${title('{1,14}')}(?=,? (?:in|on|by|with|which|and|for|as|last|this|that|at)\b|[.,;](?:\s|$)|\s?\(|$)`,
  'gu',
);

/** Find the titles of publications that quotation marks, emphasis or the words around them show. */
export function findTitles(text: string, emphasised: readonly Span[] = []): NameBelieved[] {
  const found = [
    ...matches(text, quoted, 'title-quoted', cues.quoted).filter(
      (span) => !endsAsOther(text, span),
    ),
    ...matches(text, numbered, 'title-numbered', cues.numbered),
    ...matches(text, called, 'title-called', cues.called),
    ...matches(text, written, 'title-written', verbs)
      .map((name) => withoutDate(text, name))
      .filter((span) => isWritten(text, span)),
    ...matches(text, apposed, 'title-apposed', cues.apposed).filter((span) => isTitle(text, span)),
  ];
  const marked = emphasised.filter((span) => isWork(text, span));
  return [...found, ...marked.map(({ start, end }) => toName({ start, end }, 'title-emphasised'))];
}

/** "the 'Oake Residents Alliance'": quotation marks stand around names of bodies, offices and laws too. */
function endsAsOther(text: string, { start, end }: Span): boolean {
  const last = text.slice(start, end).split(' ').at(-1) ?? '';
  return /^(?:organisation|office|legislation|event)$/.test(kindOfHead(last) ?? '');
}

function matches(text: string, pattern: RegExp, rule: string, cue: RegExp): NameBelieved[] {
  if (!cue.test(text)) return [];
  return [...text.matchAll(pattern)].map(({ index, 0: words }) =>
    toName({ start: index, end: index + words.length }, rule),
  );
}

function toName({ start, end }: Span, rule: string): NameBelieved {
  return { start, end, kind: 'publication', rule, confidence: 'high' };
}

/** Behind a comma a person or body may follow as well: a title begins with a common word, and has small ones. */
function isTitle(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).split(/[ :,]+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (titlesOfAddress.has(first) || isPlace(last) || kindOfHead(first) === 'office') return false;
  if (!isCommonWord(first.toLowerCase()) && kindOfHead(last) !== 'publication') return false;
  if (kindOfHead(last) === 'organisation' || kindOfHead(first) === 'organisation') return false;
  return words.some((each) => /^\p{Ll}/u.test(each)) || words.length > 2;
}

/** "Safe Bridges in May 2031": when it was written is no part of the title. */
function withoutDate(text: string, { start, end, ...name }: NameBelieved): NameBelieved {
  const date = /,? (?:in|on|at) (?:\p{L}+ )?\d{4}$|,? (?:in|on) \p{Lu}\p{Ll}+$/u.exec(
    text.slice(start, end),
  );
  const month = date !== null && months.has(/\p{Lu}\p{Ll}+/u.exec(date[0])?.[0] ?? '');
  return { ...name, start, end: month ? start + date.index : end };
}

/** What is written has a colon in its title, or small words between others and begins as no body does. */
function isWritten(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).split(/[ :,]+/);
  const [article = '', second = ''] = words;
  const begins = /^(?:The|A|An)$/.test(article);
  const first = begins ? second : article;
  if (titlesOfAddress.has(first) || /^(?:organisation|office)$/.test(kindOfHead(first) ?? ''))
    return false;
  if (!begins && (endsAsOther(text, { start, end }) || !isCommonWord(first.toLowerCase())))
    return false;
  if (text.slice(start, end).includes(': ')) return true;
  return words.length > 3 && words.some((each) => /^\p{Ll}/u.test(each));
}

const wholeTitle = new RegExp(String.raw`^(?:${title('{1,20}')}|${word})[?!]?$`, 'u');

/** Works are set in italics; so are ships, court cases and words that are stressed. */
function isWork(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  if (!wholeTitle.test(words) || / v\.? /.test(words)) return false;
  const parts = words.split(' ');
  const last = (parts.at(-1) ?? '').replace(/\d+$/, '');
  if (kindOfHead(last) === 'publication') return parts.length > 1;
  return parts.length > 2 && !isFirstName(parts[0] ?? '');
}
