import type { NameBelieved } from './names.ts';

/** What happened, as texts name it in lower case behind a year or a name. */
const events =
  'crisis|crises|elections?|by-elections?|referendums?|attacks?|bombings?|riots?|floods?|flooding|earthquakes?|tsunami|pandemic|epidemic|outbreak|' +
  'famine|war|invasion|coup|uprising|revolution|insurrection|unrest|protests?|massacre|shootings?|genocide|scandal|summit|bushfires|wildfires|' +
  'heatwave|drought|recession|crash|armistice|ceasefire|genocide|census|hurricanes?|eruption';
/** What may stand between a year and what happened in it. */
const between =
  'general|presidential|parliamentary|local|mayoral|national|European|Scottish|Welsh|Irish|federal|provincial|state|council|midterm|mid-term|primary|independence|' +
  'EU|Brexit|financial|global|banking|economic|debt|credit|currency|subprime|stock|market|oil|energy|refugee|migration|' +
  'winter|summer|spring|autumn|terrorist|terror|mass|school|foot-and-mouth|flu|influenza|Ebola|Zika|SARS|measles|cholera|army|military|anti-government';
const capital = String.raw`\p{Lu}[\p{L}'\u2019-]*`;
const years = String.raw`(?<![\p{L}\d/.,-])(?:1[5-9]|20)\d\d(?:[-\u2013/](?:\d{2}){1,2})?`;

interface EventRule {
  readonly id: string;
  /** What stands in every text where the pattern finds something. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

const rules: readonly EventRule[] = [
  {
    id: 'event-of-year',
    sign: /\d{4}/,
    pattern: new RegExp(
      `${years} (?:${capital} ){0,3}(?:(?:${between}) ){0,2}(?:${events})(?![\\p{L}-])`,
      'gu',
    ),
  },
  {
    id: 'event-of-illness',
    sign: /demic|outbreak|crisis/,
    pattern:
      /(?<!\p{L})(?:COVID|Covid|COVID-19|Covid-19|coronavirus|Coronavirus|swine flu|SARS|MERS|Ebola|H1N1|HIV|AIDS|Zika|Spanish flu|foot and mouth(?: disease)?) (?:pandemic|epidemic|outbreak|crisis)(?!\p{L})/gu,
  },
  {
    id: 'event-by-date',
    sign: /attack|bombing|riot|insurrection|\d\/\d/,
    pattern:
      /(?<![\p{L}\d])(?:(?:September 11(?:th)?|11 September|9\/11|7\/7|January 6(?:th)?) (?:terrorist |terror )?(?:attacks?|bombings|riots?|insurrection)|9\/11(?! (?:Commission|Report|Memorial))|7\/7)(?![\p{L}\d/])/gu,
  },
  {
    id: 'event-known',
    sign: /day|War |Holocaust|Great|Spring|Intifada|risis/,
    pattern:
      /(?<!\p{L})(?:(?:Bloody|Black|Super) (?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)|D-Day|World War (?:One|Two|I{1,2})|Holocaust|Great (?:Depression|Recession)|Arab Spring|Prague Spring|Cold War|(?:[Gg]lobal|[Gg]reat) [Ff]inancial [Cc]risis|Second Intifada|First Intifada|Good Friday(?! Agreement))(?! Inquiry)(?!\p{L})/gu,
  },
];

/** Find the events that a text names by their year, their date or a fixed name. */
export function findEvents(text: string): NameBelieved[] {
  const fitting = rules.filter(({ sign }) => sign.test(text));
  return fitting.flatMap(({ id, pattern }) =>
    [...text.matchAll(pattern)].map((match): NameBelieved => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'event',
      rule: id,
      confidence: 'high',
    })),
  );
}
