const endings: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ings', ['', 'e']],
  ['ing', ['', 'e']],
  ['ers', ['', 'e']],
  ['er', ['', 'e']],
  ['ed', ['', 'e']],
  ['es', ['', 'e']],
  ['ly', ['']],
  ['s', ['']],
];

/** Give the words of which a word may be an inflected form: "bridge" of "bridges", "plan" of "planned". */
export function stemsOf(word: string): string[] {
  return endings.flatMap(([ending, instead]) => {
    if (!word.endsWith(ending)) return [];
    const stem = word.slice(0, -ending.length);
    const single = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
    return [...instead.map((end) => stem + end), ...single].filter(({ length }) => length > 2);
  });
}
