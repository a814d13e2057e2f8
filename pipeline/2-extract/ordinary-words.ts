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
  let written: Set<string> | undefined;
  return (word) => {
    if (sentenceStarters.has(word)) return true;
    written ??= new Set(
      [...texts].flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu) ?? []),
    );
    return written.has(word);
  };
}
