import { rules } from './rules.ts';

/** Half-open range of UTF-16 units in a file's text. */
export interface Where {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export type RuleId = keyof typeof rules;
export type Level = 'error' | 'warning' | 'info';

/** One problem in what people wrote: where it stands, which rule it breaks, what to do. */
export interface Diagnostic extends Where {
  readonly rule: RuleId;
  readonly level: Level;
  readonly reason: string;
  readonly advice: string;
}

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The details that a rule's reason and advice name in braces. */
export type Details<Rule extends RuleId> = Readonly<
  Record<
    Placeholders<(typeof rules)[Rule]['reason']> | Placeholders<(typeof rules)[Rule]['advice']>,
    string | number
  >
>;

/** Raise a diagnostic; a wrong rule or a missing detail is a type error. */
export type Flag = <Rule extends RuleId>(rule: Rule, where: Where, details: Details<Rule>) => void;

/** Collect diagnostics: `flag` raises one, `diagnostics` holds them in the order raised. */
export function collectFlags(): { readonly flag: Flag; readonly diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const flag: Flag = (rule, where, details) => {
    const { level, reason, advice } = rules[rule];
    const { file, start, end } = where;
    const told = { reason: fill(reason, details), advice: fill(advice, details) };
    diagnostics.push({ rule, level, file, start, end, ...told });
  };
  return { flag, diagnostics };
}

/** What follows from errors of other rules and is told only without them. */
interface FollowOn {
  readonly rule: RuleId;
  /** The rules that cause it; any other where none is named. */
  readonly from?: readonly RuleId[];
  readonly sameFolder?: true;
}

const unread = [
  'file-missing',
  'line-too-long',
  'line-too-nested',
  'not-utf8',
  'nul-byte',
] as const;
const unreadYaml = [
  'yaml-anchor',
  'yaml-duplicate-key',
  'yaml-missing-key',
  'yaml-syntax',
  'yaml-unknown-key',
  'yaml-unquoted',
  'yaml-value',
] as const;

const followOns: readonly FollowOn[] = [
  { rule: 'record-invalid' },
  { rule: 'entity-unknown', from: [...unread, ...unreadYaml, 'entity-without-id'] },
  { rule: 'variable-unknown', from: [...unread, ...unreadYaml] },
  { rule: 'period-unknown', from: [...unread, ...unreadYaml] },
  {
    rule: 'review-paragraph-unknown',
    from: [...unread, 'number-repeated', 'section-empty'],
    sameFolder: true,
  },
];

/** Leave out what only follows from another error, such as decisions about an unreadable section. */
export function leaveOutFollowOns(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const errors = diagnostics.filter(({ level }) => level === 'error');
  const follows = ({ rule, from, sameFolder }: FollowOn, file: string): boolean =>
    errors.some((error) => {
      const isNear = sameFolder !== true || folderOf(error.file) === folderOf(file);
      return isNear && (from?.includes(error.rule) ?? error.rule !== rule);
    });
  return diagnostics.filter(
    ({ rule, file }) => !followOns.some((known) => known.rule === rule && follows(known, file)),
  );
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(file.lastIndexOf('/'), 0));
}

/** A diagnostic that was raised and can be raised again: JSON. */
export type Raised = readonly [
  rule: RuleId,
  where: Where,
  details: Readonly<Record<string, string | number>>,
];

/** Hold diagnostics back, so that they can be raised later, also by another run. */
export function holdFlags(): { readonly flag: Flag; readonly raised: readonly Raised[] } {
  const raised: Raised[] = [];
  return { raised, flag: (rule, where, details) => void raised.push([rule, where, details]) };
}

/** Raise what was held back. */
export function raiseAll(raised: readonly Raised[], flag: Flag): void {
  for (const [rule, where, details] of raised) flag(rule, where, details as never);
}

/** Pass diagnostics on, and tell whether an error was among them. */
export function watchFlags(flag: Flag): { readonly flag: Flag; readonly failed: () => boolean } {
  let failed = false;
  const watched: Flag = (rule, where, details) => {
    failed ||= rules[rule].level === 'error';
    flag(rule, where, details);
  };
  return { flag: watched, failed: () => failed };
}

function fill(template: string, details: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    printable(String(details[name]), name === 'line' ? lineLength : shownLength),
  );
}

/** Details are cut where they are long, but a line to write is of use only whole. */
const shownLength = 120;
const lineLength = 4_000;

/** Show control characters and bidirectional overrides as escapes, and long text cut. */
export function printable(text: string, limit = shownLength): string {
  const shown = text.length > limit ? `${text.slice(0, limit - 3)}...` : text;
  return shown.replace(
    /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
