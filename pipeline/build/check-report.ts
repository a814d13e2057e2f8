import type { Flag } from '../core/flags.ts';
import { groupBy } from '../core/group-by.ts';
import { checkConventions } from '../1-parse/check-conventions.ts';
import { checkFootnotes } from '../1-parse/check-footnotes.ts';
import { checkNumbers } from '../1-parse/check-numbers.ts';
import type { Conventions, NumberingUnit } from '../1-parse/conventions.ts';
import { unitOf } from './outline-sections.ts';
import type { OutlinedSection } from './outline-sections.ts';

/** Hold the sections of a report against each other: conventions, numbers, footnotes. */
export function checkReport(
  outlined: readonly OutlinedSection[],
  conventions: Conventions,
  flag: Flag,
): void {
  const texts = outlined.map(({ text }) => text);
  const outlines = outlined.map(({ outline }) => outline);
  checkConventions(texts, outlines, { conventions, flag });
  const { paragraphs, footnotes } = conventions.numbering;
  for (const unit of byUnit(outlined, paragraphs)) {
    const numbered = unit.flatMap(({ outline: { file, paragraphs: all } }) =>
      all.flatMap(({ number, place }) =>
        number === undefined ? [] : [{ number, where: { file, ...place } }],
      ),
    );
    const gaps = unit.flatMap(({ settings }) => settings.knownGaps ?? []);
    checkNumbers(numbered, flag, {
      gapsAfter: new Set(gaps.map(({ after }) => after)),
      areCounted: conventions.repeatedNumbers === 'counted',
    });
  }
  for (const unit of byUnit(outlined, footnotes)) {
    checkFootnotes(
      unit.map(({ outline }) => outline),
      conventions,
      flag,
    );
  }
}

function byUnit(
  outlined: readonly OutlinedSection[],
  unit: NumberingUnit,
): Iterable<readonly OutlinedSection[]> {
  return groupBy(outlined, ({ settings }) => unitOf(settings, unit)).values();
}
