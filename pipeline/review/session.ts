import type { SourceFolder } from '../core/files.ts';
import type { Diagnostic } from '../core/flags.ts';
import { check } from '../build.ts';
import type { Prepared } from '../build/prepare.ts';
import { decides } from '../build/open-proposals.ts';
import type { OpenProposal } from './collect-open.ts';
import { addDecisions, keysAt } from './edit-review.ts';
import { makeDecision } from './make-decision.ts';
import type { Answer, Reviewing } from './make-decision.ts';
import type { ReviewFiles } from './review-files.ts';
import type { NewDecision } from './write-decision.ts';

/** An answer to a proposal. */
export interface Answered {
  readonly open: OpenProposal;
  readonly answer: Answer;
}

/** What became of answers: decisions written, and answers that the build would not take. */
export interface Recorded {
  readonly written: readonly NewDecision[];
  readonly refused: readonly (Answered & { readonly problems: readonly Diagnostic[] })[];
  /** The texts that the problems point into, by file: they were not written. */
  readonly tried: Readonly<Record<string, string>>;
}

/** A sitting of one reviewer: writes each answer at once, and takes the last one back. */
export interface Session {
  readonly record: (answers: readonly Answered[]) => Recorded;
  /** Take back what was written last; false where the file was changed by somebody else since. */
  readonly undo: () => boolean;
  /** Tell whether what was decided in this sitting answers a proposal too. */
  readonly answers: (open: OpenProposal) => boolean;
}

interface Made {
  readonly answered: Answered;
  readonly decision: NewDecision;
}

interface Step {
  readonly report: string;
  readonly before: string;
  readonly after: string;
  readonly made: readonly Made[];
}

/** Open a sitting over the review files of a source folder. */
export function openSession(
  { prepared, folder }: { readonly prepared: Prepared; readonly folder: SourceFolder },
  { by, on, files }: { readonly by: string; readonly on: string; readonly files: ReviewFiles },
): Session {
  const steps: Step[] = [];
  const namesSection = repeatedNumbers(prepared);
  const recordIn = (report: string, answers: readonly Answered[]): Recorded => {
    const before = files.read(report);
    const taken = new Set(takenKeys(prepared, report, before));
    const made = answers.map((answered) => {
      const reviewing = { by, on, taken, namesSection };
      const decision = makeDecision(answered.open, answered.answer, reviewing);
      taken.add(decision.key);
      return { answered, decision };
    });
    const whole = addDecisions(
      before,
      made.map(({ decision }) => decision),
    );
    const faults = faultsIn(made, { text: whole, report, folder, files });
    const tried = { [files.placeOf(report).file]: whole };
    const good = made.filter(({ decision }) => !faults.has(decision.key));
    const refused = made.flatMap(({ answered, decision }) => {
      const problems = faults.get(decision.key);
      return problems === undefined ? [] : [{ ...answered, problems }];
    });
    const written = good.map(({ decision }) => decision);
    if (written.length === 0) return { written, refused, tried };
    const after = addDecisions(before, written);
    files.write(report, after);
    steps.push({ report, before, after, made: good });
    return { written, refused, tried };
  };
  return {
    record: (answers) => joined(byReport(answers), recordIn),
    undo: () => {
      const step = steps.pop();
      if (step === undefined || files.read(step.report) !== step.after) return false;
      files.write(step.report, step.before);
      return true;
    },
    answers: (open) => steps.some(({ made }) => made.some((each) => answersToo(each, open))),
  };
}

/** Give what a decision needs besides the answer: for proposals that are only printed, too. */
export function reviewingOf(
  prepared: Prepared,
  { by, on }: { readonly by: string; readonly on: string },
): Reviewing {
  const keys = prepared.reports.flatMap(({ source, resolved }) => {
    const decisions = source.review?.value.decisions ?? [];
    const released = takenKeys(prepared, resolved.report.id, '');
    return [...decisions.map(({ key }) => key), ...released];
  });
  return { by, on, taken: new Set(keys), namesSection: repeatedNumbers(prepared) };
}

/** Decisions that the build would flag as errors, with what it says; a rejection makes no record. */
function faultsIn(
  made: readonly Made[],
  {
    text,
    report,
    folder,
    files,
  }: { text: string; report: string; folder: SourceFolder; files: ReviewFiles },
): ReadonlyMap<string, readonly Diagnostic[]> {
  const tried = made.map(({ decision }) => decision);
  const { path, file } = files.placeOf(report);
  const texts = new Map([...folder.texts, [path, { file, text }] as const]);
  const digests = new Map([...folder.digests, [path, ''] as const]);
  const errors = check({ folder: folder.folder, texts, digests }).filter(
    (found) => found.level === 'error' && found.file === file,
  );
  const faults = new Map<string, Diagnostic[]>();
  for (const error of errors) {
    for (const key of keysAt(text, [error.start])) {
      if (!tried.some((decision) => decision.key === key)) continue;
      faults.set(key, [...(faults.get(key) ?? []), error]);
    }
  }
  return faults;
}

/** One decision may answer several proposals about the same words. */
function answersToo({ answered, decision }: Made, { proposal, place }: OpenProposal): boolean {
  const { open, answer } = answered;
  if (open.place.passage.address !== place.passage.address) return false;
  const { start, end } = answer.span ?? open.proposal;
  const { kind, fields } = decision;
  const made = { ...decision, [kind]: fields } as unknown as Parameters<
    typeof decides
  >[0]['decision'];
  return decides({ decision: made, start, end }, proposal);
}

function byReport(answers: readonly Answered[]): ReadonlyMap<string, readonly Answered[]> {
  const reports = new Map<string, Answered[]>();
  for (const answered of answers) {
    const { report } = answered.open.place;
    reports.set(report, [...(reports.get(report) ?? []), answered]);
  }
  return reports;
}

function joined(
  groups: ReadonlyMap<string, readonly Answered[]>,
  record: (report: string, answers: readonly Answered[]) => Recorded,
): Recorded {
  const recorded = [...groups].map(([report, answers]) => record(report, answers));
  return {
    written: recorded.flatMap(({ written }) => written),
    refused: recorded.flatMap(({ refused }) => refused),
    tried: Object.assign({}, ...recorded.map(({ tried }) => tried)) as Record<string, string>,
  };
}

/** Keys of a report that are taken: in review.yaml as it is now, and in every released address. */
function takenKeys({ identifiers }: Prepared, report: string, text: string): string[] {
  const written = [...text.matchAll(/^\s*(?:- )?key:\s*['"]?([\w-]+)/gm)].map(
    ([, key = '']) => key,
  );
  const addresses = [...identifiers.minted].filter((address) =>
    address.startsWith(`report/${report}/`),
  );
  return [...written, ...addresses.map((address) => address.split('/').at(-1) ?? '')];
}

/** Tell of which reports the paragraph numbers start again, so that a decision names its section. */
function repeatedNumbers({ reports }: Prepared): (report: string, paragraph: string) => boolean {
  const seen = new Map<string, number>();
  for (const { resolved } of reports) {
    for (const { read } of resolved.sections) {
      const { paragraphs } = read();
      for (const { position } of paragraphs) {
        const key = `${resolved.report.id}\n${position}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    }
  }
  return (report, paragraph) => (seen.get(`${report}\n${paragraph}`) ?? 0) > 1;
}
