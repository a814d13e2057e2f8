/** Words that limit, soften, attribute or qualify, with the forms that count as the same word. */
export const hedges: readonly (readonly string[])[] = [
  ...alone('approximately|almost|nearly|about|over|around|roughly'),
  ...alone('at least|at most|up to|more than|less than|fewer than'),
  ...alone('only|some|few|many|much|more|most|less|least|all|any|every|each'),
  ...alone('a number of|a range of|a variety of|various|several'),
  ...alone('primarily|mainly|largely|mostly|partly|wholly|fully'),
  ...alone('typically|usually|generally|often|sometimes|always|never'),
  ...alone('potential|potentially|possible|possibly|probably|likely'),
  ...alone('particular|particularly|specific|specifically|exclusively'),
  ...alone('directly|proactively|substantially|significantly|itself'),
  ...alone('according to|told us|heard|described|known as|envisaged|seeking'),
  ...alone('for example|an example|for instance|eg|such as'),
  ...alone('will|would|can|could|may|might|should|must'),
  ...alone('not|no|none|if not|without|other than|except|unless'),
  ...alone('now|recent|recently|currently|last|at that time|wherever'),
  ...alone('key|lead|leading|largest|very|wider|overall|remaining'),
  ...alone('draft|agreed|compulsory|average|full-time|part-time|per year'),
  ...alone('registered|non-profit|overseas|international|founding|founded'),
  ...alone('illegal|criminal|known|based|designed|public|worldwide'),
  ['include', 'includes', 'included', 'including'],
  ['estimate', 'estimates', 'estimated'],
  ['require', 'requires', 'required', 'requiring'],
  ['oblige', 'obliges', 'obliged'],
  ['enable', 'enables', 'enabled', 'enabling'],
  ['allow', 'allows', 'allowed', 'allowing'],
  ['establish', 'established'],
  ['increase', 'increases', 'increased', 'increasing'],
  ['need', 'needs', 'needed'],
];

/** Hedges that bear on a figure where they stand before it. */
export const figureHedges = listed(
  'approximately|almost|nearly|about|over|around|roughly|some|only',
  'at least|at most|up to|more than|less than|fewer than',
);

/** Words that say how a date bears on what is told. */
export const dateRelations = listed('from|since|by|until|between|before|after|prior to');

/** Numbers in words, and the units of time that they count. */
export const numberWords = listed(
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty',
  'tens|dozen|dozens|hundred|hundreds|thousand|thousands|million|millions|billion|billions',
  'half|halves|quarter|quarters|once|twice|double|both',
  'first|second|third|thirds|fourth|fifth|sixth|seventh|eighth|ninth|tenth',
  'year|years|month|months|week|weeks|day|days|hour|hours',
);

/** Words that open a sentence in front of a name without being part of it. */
export const openers = listed(
  'a|an|the|its|it|this|these|such|in|on|at|by|for|from|to|of|with|within|across|between|among',
  'according|how|where|when',
);

/** Names that are written without capitals, or that begin with an acronym. */
export const nameForms: readonly string[] = [
  'non-governmental organisations',
  'electronic service providers',
  'regional organised crime units',
  'mutual legal assistance treaty',
  'UK–US bilateral data access agreement',
  'CEOP command',
  'BT Group',
  'WePROTECT Global Alliance',
];

function alone(words: string): readonly (readonly string[])[] {
  return words.split('|').map((word) => [word]);
}

function listed(...words: readonly string[]): readonly string[] {
  return words.flatMap((some) => some.split('|'));
}
