import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, makeWorkplace, reportLod, writeBelow } from '../report-lod.ts';
import type { Run } from '../report-lod.ts';

const paragraphs = `# A: The bridges

1. The North Bridge Board was founded in 1984 by Ada Marsh. It is a member of the River League.

2. The River League has 12 boats. The Ferry Line is operated by the North Bridge Board.
`;

const register = `kind: organisation
entities:
  - { id: north-bridge-board, name: North Bridge Board }
  - { id: river-league, name: River League }
`;

const services = `kind: service
entities:
  - { id: ferry-line, name: Ferry Line }
`;

const variables = `kind: variable
entities:
  - { id: boats, name: boats, description: Boats that a body has. }
`;

const catalogue = `base: https://example.org/bridges/
name: Bridge reports
description: Reports about bridges, for tests.
inLanguage: en-gb
license: https://example.org/licence
agents:
  - { id: anna, name: Anna }
  - { id: berta, name: Berta }
`;

/** A review file with a comment at each place where one may stand. */
export const commented = `# Decisions about the bridges.
decisions: # in the order in which they were made

  # The first one.
  - key: s-first1
    decision: add   # by hand
    paragraph: '2'
    words: "River League"
    statement: { subject: river-league, property: aim, text: River League }
    by: anna
    on: '2026-01-15'
    # It was a long day.

# Nothing is left open.
undecided: []
`;

const path = 'source/reports/x/review.yaml';

/** Make a folder with a report about bridges, of which nothing, or what is given, is decided. */
export async function makeReviewPlace(review = 'decisions: []\n'): Promise<string> {
  const folder = makeWorkplace();
  writeBelow(folder, 'source/catalogue.yaml', catalogue);
  writeBelow(folder, 'source/reports/x/a.md', paragraphs);
  writeBelow(folder, 'source/register/organisations.yaml', register);
  writeBelow(folder, 'source/register/services.yaml', services);
  writeBelow(folder, 'source/register/variables.yaml', variables);
  writeBelow(
    folder,
    'source/register/people.yaml',
    'kind: person\nentities:\n  - { id: p-marsh2, name: Ada Marsh }\n',
  );
  writeBelow(folder, 'source/register/identifiers.yaml', '[]\n');
  writeBelow(folder, path, review);
  const minted = await reportLod(['register', 'mint'], { cwd: folder });
  if (minted.code !== 0) throw new Error(minted.stderr);
  return folder;
}

/** Read the review file of that report. */
export function reviewIn(folder: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Run `report-lod review` with lines that are typed. */
export function review(
  folder: string,
  given: readonly string[],
  lines: readonly string[] = [],
): Promise<Run> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, [bin, 'review', ...given], { cwd: folder });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('close', (code) => {
      settle({ code: code ?? undefined, stdout, stderr });
    });
    child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  });
}

/** Start a review whose answers come one by one; `said` waits until it has shown some words. */
export function startReview(folder: string, given: readonly string[]) {
  const child = spawn(process.execPath, [bin, 'review', ...given], { cwd: folder });
  let shown = '';
  let wake = (): void => undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    wake();
  });
  const said = async (words: string): Promise<void> => {
    while (!shown.includes(words)) await new Promise<void>((resolve) => (wake = resolve));
    shown = shown.slice(shown.indexOf(words) + words.length);
  };
  const ended = new Promise<NodeJS.Signals | null>((settle) => {
    child.on('exit', (_, signal) => {
      settle(signal);
    });
  });
  return { child, said, ended };
}
