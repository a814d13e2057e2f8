import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../pipeline/core/rules.ts';
import type { RuleId } from '../pipeline/core/flags.ts';
import type { Run } from './report-lod.ts';
import {
  diagnosticsOf,
  filesBelow,
  makeWorkplace,
  reportLodHere,
  writeBelow,
} from './report-lod.ts';

const folder = fileURLToPath(new URL('rules', import.meta.url));

/** A text, or parts of it one after another, some of them many times. */
type CaseText = string | readonly (string | { readonly repeat: string; readonly times: number })[];

/** The smallest input that raises a rule: what differs from tests/rules/base, and what is said. */
interface RuleCase {
  /** Files to write, by their path as the command line sees it. */
  readonly files?: Readonly<Record<string, CaseText>>;
  /** Words to replace in a file of the base; each stands there once. */
  readonly edit?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly base64?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
  /** Arguments of the command line, parted by spaces; `build` where nothing is said. */
  readonly run?: string;
  /** Every diagnostic: rule, then file:line:column. */
  readonly expected: readonly string[];
}

const cases = readdirSync(folder)
  .filter((name) => name !== 'base')
  .flatMap((rule) =>
    readdirSync(join(folder, rule)).map((file) => ({ name: `${rule}/${file}`, rule })),
  );

test('each rule of the catalogue has its folder of cases, and each folder its rule', () => {
  const folders = new Set(cases.map(({ rule }) => rule));
  expect([...folders].sort()).toEqual(Object.keys(rules).sort());
});

describe('the smallest input of each rule', () => {
  test.each(cases)('$name', async ({ name, rule }) => {
    const given = parse(readFileSync(join(folder, name), 'utf8')) as RuleCase;
    const place = makeWorkplace();
    for (const [path, text] of Object.entries(given.files ?? {})) {
      writeBelow(place, path, written(text));
    }
    applyChanges(place, given);
    const before = filesBelow(join(place, 'dist'));
    const words = (given.run ?? 'build').split(' ');
    const isJson = !words.includes('--format');
    const run = await reportLodHere(isJson ? [...words, '--format', 'json'] : words, {
      cwd: place,
    });
    const shown = isJson ? placesInJson(run) : placesInText(run);
    expect(shown).toEqual(given.expected);
    expect(shown.some((line) => line.startsWith(`${rule} `))).toBe(true);
    const failed = given.expected.some((line) => levelOf(line) === 'error');
    expect(run.code).toBe(failed ? 1 : 0);
    if (failed) expect(filesBelow(join(place, 'dist'))).toEqual(before);
  });
});

function placesInJson(run: Run): string[] {
  return diagnosticsOf(run).map(
    ({ file, line, column, rule }) => `${rule} ${file}:${line}:${column}`,
  );
}

/** Where a command's JSON is its own answer, diagnostics are read from standard error. */
function placesInText({ stderr }: Run): string[] {
  const heads = stderr.matchAll(/^(\S+:\d+:\d+): (?:error|warning|info) ([a-z-]+)$/gm);
  return [...heads].map(([, place, rule]) => `${rule!} ${place!}`);
}

function levelOf(line: string): string {
  return rules[line.split(' ')[0] as RuleId].level;
}

function written(text: CaseText): string {
  if (typeof text === 'string') return text;
  return text
    .map((part) => (typeof part === 'string' ? part : part.repeat.repeat(part.times)))
    .join('');
}

function applyChanges(place: string, given: RuleCase): void {
  for (const [path, replaced] of Object.entries(given.edit ?? {})) {
    let text = readFileSync(join(place, path), 'utf8');
    for (const [from, to] of Object.entries(replaced)) {
      if (text.split(from).length !== 2) throw new Error(`"${from}" stands not once in ${path}`);
      text = text.replace(from, () => to);
    }
    writeBelow(place, path, text);
  }
  for (const [path, text] of Object.entries(given.base64 ?? {})) {
    writeBelow(place, path, Buffer.from(text, 'base64'));
  }
  for (const path of given.remove ?? []) {
    if (!existsSync(join(place, path))) throw new Error(`${path} is not there to be removed`);
    rmSync(join(place, path), { recursive: true });
  }
  for (const [path, target] of Object.entries(given.links ?? {})) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    symlinkSync(target, join(place, path));
  }
}
