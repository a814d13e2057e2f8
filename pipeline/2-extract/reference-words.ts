/** Words before the number of a part of a document. */
export const partWords: ReadonlySet<string> = new Set(
  (
    'paragraph section subsection sub-section chapter part annex annexe appendix article clause ' +
    'footnote endnote page table figure box volume title rule regulation recommendation finding ' +
    'conclusion principle item'
  ).split(' '),
);

/** Words before the number of a thing of a series. */
export const seriesWords: ReadonlySet<string> = new Set(
  (
    'phase stage step option level grade category class type version tier room flat floor zone ' +
    'route number day appointment tranche'
  ).split(' '),
);

/** The same, with a capital only: in lower case they may be verbs or units. */
export const capitalWords: ReadonlySet<string> = new Set(
  (
    'schedule note map chart exhibit question line entry standard module unit track lot witness ' +
    'form document count year claim ground pillar strand goal task'
  ).split(' '),
);

/** The plurals of all of them. */
export const pluralWords: ReadonlySet<string> = new Set([
  ...[...partWords, ...seriesWords, ...capitalWords].map(plural),
  'appendices',
]);

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(?:s|x|ch)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Abbreviations and signs before the number of a part; "no" and "nos" need their stop. */
export const abbreviations: ReadonlySet<string> = new Set([
  ...(
    's ss p pp para paras art arts ch chs fn fns vol vols app cl cls reg regs ref refs n nn ' +
    'fig figs'
  )
    .split(' ')
    .flatMap((word) => [word, `${word}.`]),
  ...'no. nos. nos cm cmd cmnd hc hl § §§ ¶ ¶¶ #'.split(' '),
]);
