/** Words that begin English sentences and are no names; other words are judged by the text itself. */
const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'a about above across after again all also although among an and another any are as at be because been ' +
    'before between both but by can could despite did do does during each either even every few first ' +
    'following for from further given had has have having he her here his how however i if in indeed ' +
    'instead into is it its just last less like many may more moreover most much neither no nor not ' +
    'nothing now of often on once one only or other others our out over overall part per perhaps rather ' +
    'second several shall she should similarly since so some something soon still such than that the ' +
    'their them then there therefore these they third this those though through thus to today together ' +
    'two three four five six seven eight nine ten under unless until up upon us very was we were what ' +
    'when where whereas whether which while who whose why will with within without would yet you your'
  ).split(' '),
);

/** Make a check that knows a word as ordinary if English or the text itself writes it in lower case. */
export function ordinaryWords(texts: Iterable<string>): (lowerCaseWord: string) => boolean {
  const all = [...texts];
  const known = new Map<string, boolean>();
  return (word) => {
    if (sentenceStarters.has(word)) return true;
    const before = known.get(word);
    if (before !== undefined) return before;
    // Few words are asked for: looking for each costs less than listing every word of the text.
    const ordinary = lowerCase.test(word) && all.some((text) => hasWord(text, word));
    known.set(word, ordinary);
    return ordinary;
  };
}

const lowerCase = /^\p{Ll}+$/u;
const letterOrNumberBefore = /[\p{L}\p{N}]$/u;
const lowerCaseNext = /^\p{Ll}/u;

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const begins = at === 0 || !letterOrNumberBefore.test(text.slice(Math.max(0, at - 2), at));
    if (begins && !lowerCaseNext.test(text.slice(end, end + 2))) return true;
  }
  return false;
}
