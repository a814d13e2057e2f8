/** Words that hardly any text of a language does without. */
const frequent: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'in', 'that', 'was', 'is', 'for', 'by'],
  fr: ['le', 'la', 'les', 'des', 'et', 'du', 'une', 'est', 'dans', 'que'],
  de: ['der', 'die', 'und', 'das', 'den', 'des', 'ist', 'nicht', 'mit', 'von'],
  es: ['el', 'los', 'las', 'y', 'del', 'una', 'por', 'que', 'con', 'para'],
  it: ['il', 'gli', 'della', 'che', 'di', 'non', 'per', 'una', 'è', 'del'],
  nl: ['de', 'het', 'een', 'van', 'en', 'niet', 'zijn', 'op', 'dat', 'voor'],
  pt: ['os', 'uma', 'não', 'do', 'da', 'em', 'que', 'para', 'com', 'dos'],
  cy: ['yr', 'yn', 'mae', 'y', 'a', 'ar', 'o', 'wedi', 'gan', 'ei'],
};

/** The share of words below which no language is taken to be found. */
const smallestShare = 0.08;

/** Of a short text more words must show it, and of a few words nothing is said. */
const smallestShareOfFew = 0.2;
const fewWords = 50;
const fewestWords = 12;

/** Find the language of a text by its most frequent words; undefined where none fits. */
export function findLanguage(
  text: string,
): { readonly language: string; readonly count: number; readonly words: number } | undefined {
  const words =
    text
      .slice(0, 200_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [best] = Object.entries(frequent)
    .map(([language, known]) => ({
      language,
      count: known.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
    }))
    .sort((one, other) => other.count - one.count);
  const least = words.length < fewWords ? smallestShareOfFew : smallestShare;
  if (best === undefined || words.length < fewestWords) return undefined;
  return best.count < words.length * least ? undefined : { ...best, words: words.length };
}
