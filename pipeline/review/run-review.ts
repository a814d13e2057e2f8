import type { SourceFolder } from '../core/files.ts';
import type { Diagnostic } from '../core/flags.ts';
import type { Terminal } from '../core/terminal.ts';
import type { Prepared } from '../build/prepare.ts';
import { collectOpen } from './collect-open.ts';
import { decideGroup } from './decide-group.ts';
import { reviewInDialogue } from './dialogue.ts';
import { findConflicts } from './find-conflicts.ts';
import { reviewFiles } from './review-files.ts';
import type { ReviewFiles } from './review-files.ts';
import { openSession } from './session.ts';
import { settleConflicts, showConflict } from './settle-conflicts.ts';
import { withdrawIn } from './withdraw.ts';

/** What a review is given by the command line. */
export interface ReviewGiven {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** The edge of a review: the files, who answers, and the day. */
export interface ReviewEdge {
  readonly folder: SourceFolder;
  readonly diagnostics: readonly Diagnostic[];
  readonly terminal: Terminal;
  readonly on: string;
  readonly disk: Parameters<typeof reviewFiles>[1];
}

/** What a review tells; `misused` where it was asked for in vain. */
export interface Reviewed {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly result?: Readonly<Record<string, unknown>>;
  readonly misused?: string;
  /** Texts that diagnostics point into, where they are not on the disk. */
  readonly texts?: Readonly<Record<string, string>>;
}

interface Sitting {
  readonly prepared: Prepared;
  readonly files: ReviewFiles;
  readonly by: string;
}

/** Run a review: withdraw a decision, settle conflicts, decide a group, or walk through proposals. */
export async function runReview(given: ReviewGiven, edge: ReviewEdge): Promise<Reviewed> {
  const { words, options } = given;
  const collected = collectOpen(edge.folder, options);
  const { prepared } = collected;
  const diagnostics = [...edge.diagnostics, ...collected.diagnostics];
  if (prepared === undefined) return { text: 'Nothing was written.\n', diagnostics };
  const { misused: unknown } = collected;
  if (unknown !== undefined) return { text: '', diagnostics, misused: unknown };
  const files = reviewFiles(edge.folder, edge.disk);
  const [, key] = words;
  if (key !== undefined) {
    return withdrawIn({ prepared, files, edge }, { key, because: options['because'] ?? '' });
  }
  const agents = prepared.source.catalogue.value.agents.map(({ id }) => id);
  const by =
    options['by'] ?? (await edge.terminal.ask(`Who decides (${agents.join(', ')})? `))?.trim();
  if (by === undefined || !agents.includes(by)) {
    const misused = `Unexpected --by ${by ?? ''}, expected one of ${agents.join(', ')}.`;
    return { text: '', diagnostics, misused };
  }
  const sitting = { prepared, files, by };
  if (options['conflicts'] !== undefined) return conflicts(sitting, edge);
  return decide(collected.open, { sitting, options, edge });
}

async function decide(
  open: ReturnType<typeof collectOpen>['open'],
  {
    sitting,
    options,
    edge,
  }: {
    readonly sitting: Sitting;
    readonly options: ReviewGiven['options'];
    readonly edge: ReviewEdge;
  },
): Promise<Reviewed> {
  const { prepared, by, files } = sitting;
  const { folder, terminal, on } = edge;
  const session = openSession({ prepared, folder }, { by, on, files });
  const { accept, reject, because } = options;
  if (accept !== undefined || reject !== undefined) {
    const decision = accept === undefined ? 'reject' : 'accept';
    const answer = { decision, because: because ?? groupOf(options) } as const;
    const { written, refused, incomplete, tried } = decideGroup(open, answer, session);
    const left =
      incomplete.length === 0 ? '' : `; ${incomplete.length} left open: a field is missing`;
    const text = `${written.length} ${decision}ed, ${refused.length} refused${left}\n`;
    const diagnostics = refused.flatMap(({ problems }) => problems);
    return { text, diagnostics, texts: tried, result: { written, incomplete: incomplete.length } };
  }
  if (!terminal.interactive) {
    terminal.show('Standard input is no terminal: answers are read line by line.\n');
  }
  const nameOf = (id: string): string | undefined =>
    prepared.register.entities.get(`id/${id}`)?.source.name;
  const tally = await reviewInDialogue(open, session, { terminal, nameOf });
  const { accepted, corrected, rejected, skipped } = tally;
  const text = `${accepted} accepted, ${corrected} corrected, ${rejected} rejected, ${skipped} skipped\n`;
  return { text, diagnostics: [], result: { ...tally } };
}

/** A decision that was taken for a group says so. */
function groupOf(options: ReviewGiven['options']): string {
  const meant = ['report', 'paragraph', 'rule', 'entity', 'confidence'].flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [`${name} ${value}`];
  });
  return `Decided as a group: ${meant.join(', ')}.`;
}

async function conflicts({ prepared, files, by }: Sitting, edge: ReviewEdge): Promise<Reviewed> {
  const found = findConflicts(prepared, by);
  const { terminal } = edge;
  const withdraw = (report: string, key: string, because: string): boolean => {
    const { text, misused } = withdrawIn({ prepared, files, edge }, { key, because, report });
    terminal.show(`  ${misused ?? text}`);
    return misused === undefined;
  };
  const settled = await settleConflicts(found, { terminal, withdraw });
  const text = `${found.length} conflicts, ${settled} settled\n`;
  return { text, diagnostics: [], result: { conflicts: found.map(showConflict), settled } };
}
