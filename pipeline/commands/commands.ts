import { buildCommand } from './build-command.ts';
import { checkCommand } from './check-command.ts';
import { citeCommand } from './cite-command.ts';
import { diffCommand } from './diff-command.ts';
import type { Command } from './command.ts';
import { explainCommand } from './explain-command.ts';
import { importCommand } from './import-command.ts';
import { ledgerCommand } from './ledger-command.ts';
import { newCommand } from './new-command.ts';
import { proposeCommand } from './propose-command.ts';
import { queryCommand } from './query-command.ts';
import { namesCommand } from './names-command.ts';
import { registerCommand } from './register-command.ts';
import { reviewCommand } from './review-command.ts';
import { serveCommand } from './serve-command.ts';
import { siteCommand } from './site-command.ts';
import { releaseCommand } from './release-command.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  buildCommand,
  checkCommand,
  importCommand,
  newCommand,
  proposeCommand,
  reviewCommand,
  registerCommand,
  releaseCommand,
  diffCommand,
  citeCommand,
  explainCommand,
  ledgerCommand,
  queryCommand,
  namesCommand,
  siteCommand,
  serveCommand,
];
