import { findingLine } from './finding.ts';
import type { Finding } from './finding.ts';
import { comment, pageName, quoted } from './yaml-text.ts';

/** What report.yaml must say for its sections to be read without error, and why. */
export interface Settlement {
  readonly findings: readonly Finding[];
  /** Evidence that numbers or labels come again, or are out of order. */
  readonly repeatedNumbers?: string | undefined;
  /** Evidence of text that no numbered paragraph holds. */
  readonly unnumberedText?: string | undefined;
  /** Evidence of footnotes without marker or text. */
  readonly partialFootnotes?: string | undefined;
  /** Numbers after which some are left out, by file of the section. */
  readonly gaps: ReadonlyMap<string, readonly string[]>;
}

/** Write what was decided about the pages, and what is for a person to settle, as comments. */
export function findingComments({ findings }: Settlement): string {
  const shown = (kind: Finding['kind']): string =>
    findings
      .filter((finding) => finding.kind === kind)
      .map(
        (finding) =>
          `${comment(`- ${findingLine({ ...finding, page: pageName(finding.page) })}.`)}\n`,
      )
      .join('');
  const decided = shown('decision');
  const asked = shown('question');
  return [
    decided === '' ? '' : `# What was decided, and on what evidence:\n${decided}`,
    asked === '' ? '' : `# What is for you to settle:\n${asked}`,
  ].join('');
}

/** Write the conventions that the sections need beyond their forms, with the evidence. */
export function settledLines(settlement: Settlement): string {
  const { repeatedNumbers, unnumberedText } = settlement;
  return [
    ...(repeatedNumbers === undefined
      ? []
      : [evidence(repeatedNumbers), 'repeatedNumbers: counted']),
    ...(unnumberedText === undefined ? [] : [evidence(unnumberedText), 'unnumberedText: counted']),
  ]
    .map((line) => `  ${line}\n`)
    .join('');
}

function evidence(because: string): string {
  return `# ${because.replace(/\s+/g, ' ')}`;
}

/** Write the gaps in the numbers of a section as report.yaml declares them. */
export function gapLines(after: readonly string[]): readonly string[] {
  if (after.length === 0) return [];
  return [
    '    # Were these numbers lost? Compare with another copy of the report.',
    '    knownGaps:',
    ...after.flatMap((number) => [
      `      - after: ${quoted(number)}`,
      '        because: The imported text has no such paragraph; nobody has checked why.',
    ]),
  ];
}
