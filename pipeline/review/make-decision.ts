import { shortKey } from '../core/digest.ts';
import type { Fields, PayloadKind } from '../2-extract/propose/proposal.ts';
import { placeOf, quoted } from '../build/proposal-rows.ts';
import type { OpenProposal } from './collect-open.ts';
import type { NewDecision } from './write-decision.ts';

/** What a reviewer says to a proposal; fields, kind and words only where they differ from it. */
export interface Answer {
  readonly decision: 'accept' | 'correct' | 'reject';
  readonly kind?: PayloadKind;
  readonly fields?: Fields;
  readonly span?: { readonly start: number; readonly end: number };
  readonly because?: string;
}

/** Who decides, on which day, and which keys are taken. */
export interface Reviewing {
  readonly by: string;
  readonly on: string;
  readonly taken: ReadonlySet<string>;
  /** Sections are named where paragraph numbers start again. */
  readonly namesSection: (report: string, paragraph: string) => boolean;
}

const letterOf: Readonly<Record<PayloadKind, string>> = {
  statement: 's',
  observation: 'o',
  grant: 'g',
  role: 'r',
  quotation: 'q',
  namedTerm: 'n',
};

/** Make the decision of an answer, with a key that no other decision of its report has. */
export function makeDecision(
  { proposal, place }: OpenProposal,
  answer: Answer,
  { by, on, taken, namesSection }: Reviewing,
): NewDecision {
  const kind = answer.kind ?? proposal.kind;
  const whole = answer.decision !== 'reject' || Object.keys(proposal.suggest).length === 0;
  const { paragraph = '', item } = placeOf(place);
  const { words, occurrence } = quoted(place, answer.span ?? proposal);
  const named = `${place.passage.address}\n${proposal.rule}\n${words}\n${JSON.stringify(proposal.fields)}`;
  return {
    key: freeKey(letterOf[kind], named, taken),
    decision: answer.decision,
    rule: proposal.rule,
    ...(namesSection(place.report, paragraph) ? { section: place.section } : {}),
    paragraph,
    ...(item === undefined ? {} : { item }),
    words,
    ...(occurrence === undefined ? {} : { occurrence }),
    ...(whole
      ? { kind, fields: answer.fields ?? proposal.fields }
      : { kind: 'proposal' as const, fields: {} }),
    by,
    on,
    ...(answer.because === undefined ? {} : { because: answer.because }),
  };
}

/** A key says nothing, and is the same wherever the same proposal is decided first. */
function freeKey(letter: string, named: string, taken: ReadonlySet<string>): string {
  for (let time = 1; ; time++) {
    const digest = shortKey(time === 1 ? named : `${named}\n${time}`).slice(0, 6);
    const key = `${letter}-${digest}`;
    if (!taken.has(key)) return key;
  }
}
