import type { Finding } from './finding.ts';
import { lineOf } from './finding.ts';
import { wordsOf } from './passage.ts';
import type { Passage } from './passage.ts';

/** More numbers in a row than these are lost in another way. */
const mostMissing = 3;

/** Ask of numbers that no line begins with and that stand within the words right where they are missing. */
export function askOfNumbers(page: string, text: string, passages: readonly Passage[]): Finding[] {
  const numbered = passages.flatMap(({ number }, index) =>
    number === undefined ? [] : [{ number, index }],
  );
  return numbered.flatMap(({ number, index }, at): Finding[] => {
    const before = numbered[at - 1];
    const between = passages.slice(before?.index ?? 0, index);
    return missingBefore(number, before?.number).flatMap((missing): Finding[] => {
      const begins = new RegExp(
        String.raw`(?:\S+\s+){0,2}(?<=^|\s)${missing.replaceAll('.', '\\.')}\.?\s+\p{Lu}\S*`,
        'u',
      );
      const found = between.find(({ runs }) => begins.test(wordsOf(runs)));
      const words = begins.exec(wordsOf(found?.runs ?? []))?.[0];
      if (found === undefined || words === undefined) return [];
      const asked = `Does paragraph ${missing} begin within a line, at "${words}"? Nothing else has its number; begin a line there`;
      const line = lineOf(text, found.start);
      return [{ page, kind: 'question', text: asked, count: 1, line }];
    });
  });
}

/** The numbers that lie between two of one level. */
function missingBefore(number: string, before: string | undefined): readonly string[] {
  const level = number.replace(/\d+$/, '');
  const last = Number(number.slice(level.length));
  const isOneLevel = before === undefined || before.replace(/\d+$/, '') === level;
  const first = before === undefined ? 0 : Number(before.slice(level.length));
  const count = last - first - 1;
  if (!isOneLevel || count < 1 || count > mostMissing) return [];
  return Array.from({ length: count }, (_, step) => `${level}${first + step + 1}`);
}
