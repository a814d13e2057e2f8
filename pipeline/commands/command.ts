import type { Diagnostic } from '../core/flags.ts';

/** What a command is given: positional words and options, both checked against its own list. */
export interface Arguments {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** What a command tells the edge: text for standard output, and the diagnostics for standard error. */
export interface Outcome {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** For `--format json`: everything but the diagnostics. */
  readonly result?: Readonly<Record<string, unknown>>;
  /** What diagnostics point into and no file holds, such as a query given as an argument. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Wrong use of the command: exit code 2. */
  readonly misused?: string;
}

/** A reader of progress: how much is done of how much. */
export type Progress = (done: number, total: number) => void;

/** A command of the command line, as its help shows it. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  /** Names of the long options that it takes, without dashes, each with its help. */
  readonly options: Readonly<Record<string, string>>;
  /** Names of the long options that take no value, each with its help; a given one reads `yes`. */
  readonly switches?: Readonly<Record<string, string>>;
  readonly example: string;
  /** What `--format` takes, the default first; text and json where it is not given. */
  readonly formats?: readonly string[];
  readonly run: (given: Arguments, progress: Progress) => Outcome | Promise<Outcome>;
}

/** Options that most commands share. */
export const sharedOptions = {
  source: 'the source folder (default: source)',
  register: 'the folder of the register (default: register in the source folder)',
} as const;

/** Tell that a command was used wrongly: exit code 2. */
export function misuse(misused: string): Outcome {
  return { text: '', diagnostics: [], misused };
}
