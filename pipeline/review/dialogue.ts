import type { Terminal } from '../core/terminal.ts';
import type { OpenProposal } from './collect-open.ts';
import { correctProposal } from './correct-proposal.ts';
import type { Answer } from './make-decision.ts';
import type { Session } from './session.ts';
import { inText, onTerminal, showProposal } from './show-proposal.ts';

/** How many proposals got which answer. */
export interface Tally {
  accepted: number;
  corrected: number;
  rejected: number;
  skipped: number;
}

const prompt = 'accept, correct, reject, skip, undo, quit (a c r s u q, ? for help): ';
const help = `  a [why]   accept: it is as proposed
  c         correct: change fields, then accept
  r [why]   reject: the words do not say so
  s         skip: leave it open
  u         undo the answer before
  q         quit; every answer so far is written
`;

/** What the dialogue shows of the register. */
export interface Shown {
  readonly terminal: Terminal;
  readonly nameOf: (id: string) => string | undefined;
}

/** Walk through proposals with a reviewer; each answer is written before the next is asked. */
export async function reviewInDialogue(
  open: readonly OpenProposal[],
  session: Session,
  shown: Shown,
): Promise<Tally> {
  const tally: Tally = { accepted: 0, corrected: 0, rejected: 0, skipped: 0 };
  const done: { at: number; as: keyof Tally }[] = [];
  const looks = shown.terminal.interactive ? onTerminal : inText;
  let at = 0;
  while (at < open.length) {
    const current = open[at];
    if (current === undefined || session.answers(current)) {
      at++;
      continue;
    }
    shown.terminal.show(
      `\n${at + 1} of ${open.length}. ${showProposal(current, { ...shown, looks })}\n`,
    );
    const said = await askOne(current, shown);
    if (said === 'quit') break;
    if (said === 'undo') {
      at = undoLast({ done, tally, session, shown }) ?? at;
      continue;
    }
    if (said !== 'skip' && !record(current, said, { session, shown })) continue;
    const as = tallied(said);
    tally[as]++;
    done.push({ at, as });
    at++;
  }
  return tally;
}

type Said = Answer | 'skip' | 'undo' | 'quit';

function tallied(said: Exclude<Said, 'undo' | 'quit'>): keyof Tally {
  if (said === 'skip') return 'skipped';
  const names = { accept: 'accepted', correct: 'corrected', reject: 'rejected' } as const;
  return names[said.decision];
}

async function askOne(open: OpenProposal, shown: Shown): Promise<Said> {
  for (;;) {
    const line = await shown.terminal.ask(prompt);
    if (line === undefined) return 'quit';
    const [, word = '', why = ''] = /^\s*(\S*)\s*(.*?)\s*$/.exec(line) ?? [];
    const answer = answers.find(({ words }) => words.includes(word.toLowerCase()));
    const said = await answer?.say(open, shown);
    if (answer === undefined) shown.terminal.show(help);
    if (said === undefined) continue;
    return typeof said === 'string' || why === '' ? said : { ...said, because: why };
  }
}

/** What may be typed, and what it means; nothing where the reviewer goes back. */
const answers: readonly {
  readonly words: readonly string[];
  readonly say: (open: OpenProposal, shown: Shown) => Said | undefined | Promise<Said | undefined>;
}[] = [
  { words: ['a', 'accept'], say: completed },
  { words: ['c', 'correct'], say: (open, { terminal }) => correctProposal(open, terminal) },
  { words: ['r', 'reject'], say: () => ({ decision: 'reject' }) },
  { words: ['s', 'skip'], say: () => 'skip' },
  { words: ['u', 'undo'], say: () => 'undo' },
  { words: ['q', 'quit'], say: () => 'quit' },
];

/** Accept a proposal; what it lacks is asked for. */
async function completed(
  { proposal }: OpenProposal,
  { terminal }: Shown,
): Promise<Answer | undefined> {
  const missing = Object.entries(proposal.suggest);
  if (missing.length === 0) return { decision: 'accept' };
  const added: [string, string][] = [];
  for (const [key, words] of missing) {
    const id = (
      await terminal.ask(`${key} (an id, for: ${words}; - leaves it out, empty goes back): `)
    )?.trim();
    if (id === undefined || id === '') return undefined;
    if (id !== '-') added.push([key, id]);
  }
  return { decision: 'accept', fields: { ...proposal.fields, ...Object.fromEntries(added) } };
}

function record(
  open: OpenProposal,
  answer: Answer,
  { session, shown }: { readonly session: Session; readonly shown: Shown },
): boolean {
  const { written, refused } = session.record([{ open, answer }]);
  for (const { problems } of refused) {
    for (const { reason, advice } of problems)
      shown.terminal.show(`  Not written: ${reason}. ${advice}\n`);
  }
  for (const { key, decision } of written) shown.terminal.show(`  ${key}: ${decision}\n`);
  return refused.length === 0;
}

function undoLast({
  done,
  tally,
  session,
  shown,
}: {
  readonly done: { at: number; as: keyof Tally }[];
  readonly tally: Tally;
  readonly session: Session;
  readonly shown: Shown;
}): number | undefined {
  const last = done.pop();
  if (last === undefined) {
    shown.terminal.show('  There is nothing to undo in this sitting.\n');
    return undefined;
  }
  if (last.as !== 'skipped' && !session.undo()) {
    shown.terminal.show(
      '  review.yaml was changed since: take the decision back with `report-lod review withdraw KEY`.\n',
    );
    return undefined;
  }
  tally[last.as]--;
  return last.at;
}
