import type { Anchor, AnchorKind } from './anchors.ts';
import { wordBefore } from './words-before.ts';

/** A sentence with the words to find in braces, then each value as `describeValue` writes it. */
export type Example = readonly [sentence: string, ...values: readonly string[]];

/** A rule of the grammar: its examples are its tests and its documentation. */
export interface Rule {
  readonly id: string;
  readonly finds: string;
  readonly examples: readonly [Example, Example, Example, ...Example[]];
  readonly counterExamples: readonly [string, ...string[]];
}

/**
 * A rule tried at anchors of its kinds. A group `lead` holds words before that belong to it. Where
 * `follows` is given, one of these words, in lower case, stands right before.
 */
export interface AnchoredRule extends Rule {
  readonly anchors: readonly AnchorKind[];
  readonly pattern: RegExp;
  readonly follows?: ReadonlySet<string>;
}

/** Rules in their order; `mayMatch` sees quickly whether any without `follows` may fit. */
interface RuleGroup<Row> {
  readonly rules: readonly Row[];
  readonly keyed: boolean;
  readonly mayMatch: (text: string, at: number) => boolean;
}

/** Rules by the kind of anchor at which they are tried. */
export type RuleGroups<Row> = ReadonlyMap<AnchorKind, RuleGroup<Row>>;

/** Order rules by the kind of anchor at which they are tried. */
export function rulesByAnchor<Row extends AnchoredRule>(rules: readonly Row[]): RuleGroups<Row> {
  const kinds = new Set(rules.flatMap(({ anchors }) => anchors));
  return new Map(
    [...kinds].map((kind) => [kind, group(rules.filter(({ anchors }) => anchors.includes(kind)))]),
  );
}

function group<Row extends AnchoredRule>(rules: readonly Row[]): RuleGroup<Row> {
  const open = rules.filter(({ follows }) => follows === undefined);
  const mayMatch = anyMatchAt(open.map(({ pattern }) => pattern));
  return { rules, keyed: open.length < rules.length, mayMatch };
}

/** Give the rules to try at an anchor: mostly none. */
export function candidatesAt<Row extends AnchoredRule>(
  groups: RuleGroups<Row>,
  text: string,
  { kind, start }: Anchor,
): readonly Row[] {
  const candidates = groups.get(kind);
  if (candidates === undefined) return [];
  const open = candidates.mayMatch(text, start);
  if (!candidates.keyed) return open ? candidates.rules : [];
  const word = wordBefore(text, start);
  return candidates.rules.filter(({ follows }) =>
    follows === undefined ? open : follows.has(word),
  );
}

/** Run a sticky pattern at one place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Give where a match starts, the words that lead to it included. */
export function startOf(match: RegExpExecArray): number {
  return match.index - (match.groups?.['lead']?.length ?? 0);
}

/** Merge patterns into as few as their flags allow, to see at once that none of them fits. */
export function anyMatchAt(patterns: readonly RegExp[]): (text: string, at: number) => boolean {
  const flags = [...new Set(patterns.map((pattern) => pattern.flags))];
  const merged = flags.map((flag) => {
    const same = patterns.filter((pattern) => pattern.flags === flag);
    return new RegExp(same.map(({ source }) => withoutNames(source)).join('|'), flag);
  });
  return (text, at) =>
    merged.some((pattern) => {
      pattern.lastIndex = at;
      return pattern.test(text);
    });
}

/** Names of groups may not repeat inside one pattern. */
function withoutNames(source: string): string {
  return `(?:${source.replace(/\(\?<(?![=!])\w+>/g, '(?:')})`;
}
