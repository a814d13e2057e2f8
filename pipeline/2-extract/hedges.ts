import type { Rule } from './rule.ts';
import type { Hedge } from './values.ts';

/** Words that limit a number: before it, or after its unit. `bound` is what the number becomes. */
export interface HedgeRule extends Rule {
  readonly hedge: Hedge;
  readonly bound: 'value' | 'minimum' | 'maximum';
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Every hedge. A modifier such as "just" or "only" before the words belongs to them. */
export const hedgeRules: readonly HedgeRule[] = [
  {
    id: 'hedge-approximately',
    finds: 'a number that is not exact',
    hedge: 'approximately',
    bound: 'value',
    before: words(
      'approximately|approx|approx.|about|around|some|roughly|circa|c.|ca.|~|in the region of|' +
        'in the order of|of the order of|an estimated|estimated|broadly',
    ),
    after: words('or so|or thereabouts'),
    examples: [
      ['It lent {about 40} maps.', 'approximately 40 maps'],
      ['{Some 230} boats sank.', 'approximately 230 boats'],
      ['The wall cost {in the region of £5 million}.', 'approximately 5000000 GBP'],
      ['It took {20 days or so}.', 'approximately 20 day'],
    ],
    counterExamples: ['A report about 12 bridges is lost.', 'Some bridges fell: 12.'],
  },
  {
    id: 'hedge-almost',
    finds: 'a number that was not quite reached',
    hedge: 'almost',
    bound: 'value',
    before: words(
      'almost|nearly|just under|just below|just short of|close to|approaching|not quite',
    ),
    after: [],
    examples: [
      ['It has {almost 5,000} readers.', 'almost 5000 readers'],
      ['{Nearly half} of the roof fell.', 'almost 0.5 share'],
      ['It is {just under 12 metres} wide.', 'almost 12 metre'],
    ],
    counterExamples: ['It almost closed in 12 towns.'],
  },
  {
    id: 'hedge-over',
    finds: 'more than the number',
    hedge: 'over',
    bound: 'minimum',
    before: words(
      'over|more than|in excess of|exceeding|exceeds|exceeded|above|upwards of|greater than|' +
        'higher than|larger than|longer than|older than|>',
    ),
    after: [],
    examples: [
      ['It lent {over 81,000} maps.', 'over 81000.. maps'],
      ['{More than one} bridge fell.', 'over 1.. bridge'],
      ['The pier is {in excess of 300 metres} long.', 'over 300.. metre'],
      ['The works took {over a year}.', 'over 1.. year'],
    ],
    counterExamples: ['They paid £5 over three years.', 'It rose over the 43 bridges.'],
  },
  {
    id: 'hedge-at-least',
    finds: 'the number or more',
    hedge: 'at-least',
    bound: 'minimum',
    before: words(
      'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|≥',
    ),
    after: words('or more|or over|or above|and over|and above|or longer|or older|at least|+|-plus'),
    examples: [
      ['It has {at least 12} rooms.', 'at-least 12.. rooms'],
      ['{No fewer than three} boats sank.', 'at-least 3.. boats'],
      ['It fell by {10 percent or more}.', 'at-least 10.. %'],
      ['It has {500+} maps.', 'at-least 500.. maps'],
    ],
    counterExamples: ['The least of 12 was lost.'],
  },
  {
    id: 'hedge-under',
    finds: 'less than the number',
    hedge: 'under',
    bound: 'maximum',
    before: words('under|less than|fewer than|below|lower than|smaller than|shorter than|<'),
    after: [],
    examples: [
      ['It lent {fewer than 40} maps.', 'under ..40 maps'],
      ['It cost {less than £5}.', 'under ..5 GBP'],
      ['The wall is {under three metres} high.', 'under ..3 metre'],
    ],
    counterExamples: ['Under the bridge lay 12 boats.', 'All are under one roof.'],
  },
  {
    id: 'hedge-up-to',
    finds: 'the number or less',
    hedge: 'up-to',
    bound: 'maximum',
    before: words(
      'up to|at most|no more than|no greater than|not more than|not exceeding|a maximum of|' +
        'maximum of|no later than|≤',
    ),
    after: words('or less|or fewer|or under|and under|or below|at most|or younger'),
    examples: [
      ['It holds {up to 300} readers.', 'up-to ..300 readers'],
      ['{No more than two} boats may enter.', 'up-to ..2 boats'],
      ['A fine of {£20 or less} is due.', 'up-to ..20 GBP'],
    ],
    counterExamples: ['They walked up to the 12 boats.'],
  },
  {
    id: 'hedge-only',
    finds: 'exactly the number, with the remark that it is small',
    hedge: 'only',
    bound: 'value',
    before: words('only|just|merely|a mere'),
    after: [],
    examples: [
      ['{Only 21 per cent} of the maps are dated.', 'only 21 %'],
      ['It has {just two} rooms.', 'only 2 rooms'],
      ['He sold {a mere 12} oars.', 'only 12 oars'],
    ],
    counterExamples: ['Only the 12 boats were saved.'],
  },
];

function words(list: string): readonly string[] {
  return list.split('|');
}
