import type { NameBelieved } from './names.ts';

const alternatives = (titles: string): string => titles.split(', ').join('|');

/** Titles that name nothing else; "The" before one of the first list is part of it. */
const withArticle = alternatives(
  'New York Times, Washington Post, Washington Times, Wall Street Journal, Boston Globe, Sunday Times, Daily Telegraph, Sunday Telegraph, Economist, Lancet, Irish Times, ' +
    'Sydney Morning Herald, Globe and Mail, New Zealand Herald, New Yorker, Japan Times, Jerusalem Post, Times-Picayune',
);
const bare = alternatives(
  'Los Angeles Times, Chicago Tribune, USA Today, New York Post, Miami Herald, Financial Times, Sunday Mirror, Sunday Express, Sunday People, Sunday Mail, Daily Mail, Daily Mirror, ' +
    'Daily Express, Daily Star, Daily Record, Mail on Sunday, Independent on Sunday, Evening Standard, News of the World, Morning Star, Computer Weekly, Private Eye, New Statesman, ' +
    'New Scientist, British Medical Journal, Times Literary Supplement, Irish Independent, Irish News, Belfast Telegraph, Liverpool Echo, Yorkshire Post, Western Mail, ' +
    'Australian Financial Review, Toronto Star, National Post, Ottawa Citizen, Dominion Post, Newsweek, International Herald Tribune, Der Spiegel, Le Monde, Le Figaro, El País, ' +
    'Die Zeit, Asahi Shimbun, Haaretz, Al-Ahram',
);
/** Titles that are common words too: only behind an article, those of the second list behind its capital. */
const behindArticle = alternatives('Times, Guardian, Observer, Spectator');
const behindCapital = alternatives(
  'Sun, Mirror, Independent, Age, Scotsman, Herald, Express, Atlantic',
);
const begins = String.raw`(?<!(?:^|[.?!:]["\u201d\u2019]?) ?)`;
/** What papers do and have, by which a title is told from a common word where a sentence begins. */
const printed = String.raw`(?=(?:['\u2019]s)? (?:printed|published|reported|carried|ran|newspaper|journalists?|reporters?|editors?|front page|coverage|headline|article))`;

const titles = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:The )?(?:${withArticle})|(?:${bare})|The (?:${behindArticle})|(?<=\bthe )(?:${behindArticle})|` +
    String.raw`(?:${begins}The (?:${behindCapital})|The (?:${behindCapital})${printed}))(?!(?:['\u2019]s?)? \p{Lu})(?![\p{L}-])`,
  'gu',
);
const signs =
  /Times|Post|Journal|Globe|Trib|Today|Tel|Mi|Mail|Exp|Star|Rec|Standard|World|Week|Eye|Stat|Scien|Econ|Lanc|Ind|Her|Cit|Yorker|Sp|Monde|Fig|Pa\u00eds|Zeit|Shim|Haa|Ahr|News|Echo|Rev|Gua|Obs|Sun|Age|Scot|Atl/;

/** Find the newspapers and journals that a text names. */
export function findNewspapers(text: string): NameBelieved[] {
  if (!signs.test(text)) return [];
  return [...text.matchAll(titles)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'publication',
    rule: 'title-newspaper',
    confidence: 'high',
  }));
}
