import type { Terminal } from '../core/terminal.ts';
import type { Decided } from '../3-resolve/apply-review.ts';
import { payloadOf } from './find-conflicts.ts';
import type { Conflict } from './find-conflicts.ts';
import { inText, markWords } from './show-proposal.ts';

const prompt = 'keep mine, theirs, or skip, quit (m t s q; more words say why): ';

/** Withdraws a decision of a report; false where it cannot. */
export type Withdraw = (report: string, key: string, because: string) => boolean;

/** Show both sides of a conflict. */
export function showConflict({ mine, theirs }: Conflict): string {
  const { text } = mine.passage.passage.body;
  const words = markWords(text, mine, inText);
  return `Paragraph ${mine.passage.shown}\n\n  ${words}\n\n${showSide(mine)}${showSide(theirs)}`;
}

function showSide({ decision }: Decided): string {
  const { key, by, on, because } = decision;
  const payload = payloadOf(decision);
  const fields = Object.entries(payload?.fields ?? {}).map(
    ([name, value]) => `${name}=${String(value)}`,
  );
  const said = [payload?.kind ?? 'the words', ...fields].join(' ');
  const why = because === undefined ? '' : ` (${because})`;
  return `  ${key}: ${by}, ${on}: ${decision.decision}: ${said}${why}\n`;
}

/** Walk through conflicts; the side that is not kept is withdrawn, and stays to be seen. */
export async function settleConflicts(
  conflicts: readonly Conflict[],
  { terminal, withdraw }: { readonly terminal: Terminal; readonly withdraw: Withdraw },
): Promise<number> {
  let settled = 0;
  for (const [index, conflict] of conflicts.entries()) {
    terminal.show(`\n${index + 1} of ${conflicts.length}. ${showConflict(conflict)}\n`);
    const said = await askSide(terminal);
    if (said === undefined) break;
    if (said.side === 's') continue;
    const [kept, dropped] =
      said.side === 'm' ? [conflict.mine, conflict.theirs] : [conflict.theirs, conflict.mine];
    const { key, by } = kept.decision;
    const because = said.why === '' ? `${by} decided otherwise: ${key}` : said.why;
    if (withdraw(conflict.report, dropped.decision.key, because)) settled++;
  }
  return settled;
}

async function askSide(terminal: Terminal): Promise<{ side: string; why: string } | undefined> {
  for (;;) {
    const line = await terminal.ask(prompt);
    if (line === undefined) return undefined;
    const [, side = '', why = ''] = /^\s*(\S*)\s*(.*?)\s*$/.exec(line) ?? [];
    const letter = side.charAt(0).toLowerCase();
    if (letter === 'q') return undefined;
    if ('mts'.includes(letter) && letter !== '') return { side: letter, why };
  }
}
