import type { NameBelieved } from './names.ts';

interface CitationRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly kind?: NameBelieved['kind'];
}

const numbered = String.raw`\d+[\w()\-–.]*(?<![.\-–])`;

/** How laws, treaties and resolutions are cited by number. */
const rules: readonly CitationRule[] = [
  {
    id: 'law-eu',
    pattern:
      /\b(?:(?:Council|Commission|Delegated|Implementing|Framework) )*(?:Regulations?|Directives?|Decisions?)(?: \((?:EU|EC|EEC|Euratom|JHA|CFSP)(?:, ?(?:EU|EC|EEC|Euratom|CFSP))?\))?(?: No\.?)? \d+\/\d+(?:\/(?:EU|EC|EEC|JHA|CFSP|Euratom))?/g,
  },
  {
    id: 'law-us-code',
    pattern: new RegExp(
      String.raw`\b\d+ (?:U\.? ?S\.? ?C\.?(?: ?A\.)?|C\.? ?F\.? ?R\.?)(?: ?§§? ?| [Pp]arts? | [Ss]ections? | )${numbered}(?:,? (?:and|or|&) (?:\([\da-zA-Z]{1,4}\))+)*`,
      'g',
    ),
  },
  {
    id: 'law-us-public',
    pattern:
      /\b(?:Public Law(?: No\.)?|Pub\. ?L\.(?: No\.)?|P\.L\.) ?\d+[-–]\d+|\bExecutive Order(?: No\.)? ?\d+|(?<![.A-Za-z])(?:H\.R\.|S\.) \d{2,5}\b(?! F)/g,
  },
  {
    id: 'law-un-resolution',
    pattern:
      /\b(?:(?:United Nations |UN )?(?:Security Council|General Assembly|Human Rights Council) )?(?:[Rr]esolutions?|UNSCR) (?:[A-Z]\/RES\/)?\d+(?:\/\d+)?(?: \((?:1|2)\d{3}\))?/g,
  },
  {
    id: 'law-uk-instrument',
    pattern:
      /\b(?:S\.?I\.?|S\.?S\.?I\.?|S\.?R\.?|W\.?S\.?I\.?) ?(?:No\.? ?)?(?:1[89]|20)\d\d\/\d+/g,
  },
  {
    id: 'law-us-amendment',
    pattern:
      /\b(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Thirteenth|Fourteenth|Fifteenth) Amendment\b/g,
  },
  {
    id: 'law-act-by-date',
    pattern: new RegExp(
      String.raw`\bActs? of (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}`,
      'g',
    ),
  },
  {
    id: 'title-phase',
    kind: 'publication',
    pattern: /\bPhase (?:\d|One|Two|Three) (?:[Ii]nterim |[Ff]inal )?[Rr]eport\b/g,
  },
];

const signs = /§|\/|\d{4}|Amendment|Phase|esolution|UNSCR|Law|Order|C\.|H\.R/;

/** Find laws, treaties and resolutions that a text cites by number, in the order of the text. */
export function findCitations(text: string): NameBelieved[] {
  if (!signs.test(text)) return [];
  const found = rules.flatMap(({ id, pattern, kind = 'legislation' }) =>
    [...text.matchAll(pattern)].map((match): NameBelieved => ({
      start: match.index,
      end: match.index + match[0].length,
      kind,
      rule: id,
      confidence: 'high',
    })),
  );
  return found;
}

/** Of names that overlap the one that starts first stays, of two that start together the longer. */
export function withoutOverlaps(names: readonly NameBelieved[]): NameBelieved[] {
  const kept: NameBelieved[] = [];
  for (const name of names.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  }
  return kept;
}
