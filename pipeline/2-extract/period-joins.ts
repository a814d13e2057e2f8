import { sticky } from './patterns.ts';
import type { Rule } from './rule.ts';
import type { PeriodNotation } from './values.ts';

/**
 * A rule that makes a period of one date, or of two with a word of `between` between them. Words
 * of `before` stand before the first and belong to the period, as does what `after` matches.
 */
export interface PeriodJoin extends Rule {
  readonly notation: PeriodNotation;
  readonly before?: readonly string[];
  readonly between?: readonly string[];
  readonly after?: RegExp;
  readonly open?: 'start' | 'end';
}

/** Periods made of dates and the words beside them. The first rule that fits is taken. */
export const periodJoins: readonly PeriodJoin[] = [
  {
    id: 'period-between',
    finds: 'between one date and another',
    notation: 'range',
    before: ['between'],
    between: ['and'],
    examples: [
      ['It rained {between April 2017 and March 2019}.', '2017-04/2019-03 range'],
      ['{Between 1914 and 1918} the pier was shut.', '1914/1918 range'],
      ['Loans fell {between 2016/17 and 2018/19}.', '2016/2019 range'],
    ],
    counterExamples: ['The floods of 1914 and 1918 were between wars.'],
  },
  {
    id: 'period-from-to',
    finds: 'from one date to another',
    notation: 'range',
    before: ['from'],
    between: ['to', 'until', 'till', 'up to', 'up until', 'through'],
    examples: [
      ['It was shut {from 2014 to 2016}.', '2014/2016 range'],
      ['{From 3 to 5 March 2014} the fair was on.', '2014-03-03/2014-03-05 range'],
      ['He chaired it {from late 1996 until May 2001}.', '1996/2001-05 range'],
    ],
    counterExamples: ['The map from 2014 went to London in 2016.'],
  },
  {
    id: 'period-to',
    finds: 'one date to another, by a word or a dash',
    notation: 'range',
    between: ['to', 'until', 'till', 'through', '-'],
    examples: [
      ['The fair ({3–5 March 2014}) was full.', '2014-03-03/2014-03-05 range'],
      ['The works of {April 2014 to May 2016} cost more.', '2014-04/2016-05 range'],
      ['In {2014 to 2016} it was shut.', '2014/2016 range'],
    ],
    counterExamples: ['In 2014 it went to London, in 2016 to Rome.'],
  },
  {
    id: 'period-since',
    finds: 'since a date, or from it onwards: no end is stated',
    notation: 'since',
    before: ['since', 'ever since'],
    open: 'end',
    examples: [
      ['It has lent maps {since 2014}.', '2014/.. since'],
      ['{Since the end of March 2016} it is shut.', '2016-03/.. since'],
      ['{Since 3 May} it has rained.', 'no value since'],
    ],
    counterExamples: ['It has since closed. In 2014 it opened.'],
  },
  {
    id: 'period-from',
    finds: 'from a date, at the start of a sentence before a comma, or with onwards',
    notation: 'since',
    before: ['from'],
    after: sticky([
      ',? (?:onwards?|forwards?)\\b',
      ' on(?=[,.;:)]|$)',
      '(?<=(?:^|[.!?][\'"’”]? )From [^.,]{1,40})(?=, )',
    ]),
    open: 'end',
    examples: [
      ['It is shut {from March 2016 onwards}.', '2016-03/.. since'],
      ['{From September 2020}, entry will be free.', '2020-09/.. since'],
      ['The map is shown {from 2014 on}.', '2014/.. since'],
    ],
    counterExamples: ['The map from 2014 is lost.', 'It is told from June 2025 on a notice.'],
  },
  {
    id: 'period-after',
    finds: 'after a date, which itself is left out',
    notation: 'after',
    before: ['after', 'post'],
    open: 'end',
    examples: [
      ['The pier was painted {after 1996}.', '1996/.. after'],
      ['{After May 2014} it was shut.', '2014-05/.. after'],
      ['The {post-1945} bridges are plain.', '1945/.. after'],
    ],
    counterExamples: ['It rained after the fair of 1996.'],
  },
  {
    id: 'period-until',
    finds: 'until a date: no start is stated',
    notation: 'until',
    before: ['until', 'till', 'up to', 'up until'],
    open: 'start',
    examples: [
      ['It was free {until March 2019}.', '../2019-03 until'],
      ['{Up to 1872} a ferry ran.', '../1872 until'],
      ['It is shut {until 3 May}.', 'no value until'],
    ],
    counterExamples: ['Until the flood of 1872 a ferry ran.'],
  },
  {
    id: 'period-before',
    finds: 'before a date, which itself is left out',
    notation: 'before',
    before: ['before', 'prior to', 'pre'],
    open: 'start',
    examples: [
      ['It was free {before 1996}.', '../1996 before'],
      ['{Prior to October 2019}, a ferry ran.', '../2019-10 before'],
      ['The {pre-1914} bridges are stone.', '../1914 before'],
    ],
    counterExamples: ['Before it closed in 1996 it was free.'],
  },
  {
    id: 'period-by',
    finds: 'by a date: not later',
    notation: 'by',
    before: ['by'],
    open: 'start',
    examples: [
      ['{By 2018} the roof was dry.', '../2018 by'],
      ['It will open {by the end of May 2021}.', '../2021-05 by'],
      ['{By early 1996} all was sold.', '../1996 by'],
    ],
    counterExamples: ['The map by Smith (1996) is lost.'],
  },
];
