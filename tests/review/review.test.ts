import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { diagnosticsOf, reportLod } from '../report-lod.ts';
import { commented, makeReviewPlace, review, reviewIn, startReview } from './review-place.ts';

interface Written {
  readonly key: string;
  readonly decision: string;
  readonly rule?: string;
  readonly because?: string;
  readonly by: string;
  readonly withdrawn?: unknown;
}

const decisionsIn = (folder: string): Written[] =>
  (parse(reviewIn(folder)) as { decisions: Written[] }).decisions;
const rulesIn = (folder: string): string[] =>
  decisionsIn(folder).map(({ decision, rule }) => `${decision} ${rule ?? 'by hand'}`);

test('answers are written one by one, and a second run asks nothing twice', async () => {
  const folder = await makeReviewPlace();
  const first = await review(folder, ['--by', 'anna'], ['a', 'r no such thing', 's', 'a', 'q']);
  expect(first.stdout).toContain('Standard input is no terminal');
  expect(first.stdout).toContain('2 accepted, 0 corrected, 1 rejected, 1 skipped');
  expect(rulesIn(folder)).toEqual(['accept founded-in', 'reject founded-by', 'accept figure-had']);
  expect(decisionsIn(folder)[1]?.because).toBe('no such thing');

  const second = await review(folder, ['--by', 'anna'], ['a', 'a', 'a']);
  expect(second.stdout).not.toContain('founded-');
  expect(rulesIn(folder).slice(3)).toEqual(['accept member-of', 'accept operated-by']);
  const third = await review(folder, ['--by', 'anna']);
  expect(third.stdout).toContain('0 accepted, 0 corrected, 0 rejected, 0 skipped');

  const built = await reportLod(['build', '--format', 'json'], { cwd: folder });
  expect(diagnosticsOf(built).filter(({ level }) => level === 'error')).toEqual([]);
});

test('the words are marked, and the reviewer is asked for', async () => {
  const folder = await makeReviewPlace();
  const run = await review(folder, ['--rule', 'founded-in'], ['berta', 'a']);
  expect(run.stdout).toContain('The [[North Bridge Board was founded in 1984]] by Ada Marsh.');
  expect(decisionsIn(folder).map(({ by }) => by)).toEqual(['berta']);
  const wrong = await review(folder, [], ['nobody']);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('anna, berta')]);
});

test('undo takes back the answer before, written or skipped', async () => {
  const folder = await makeReviewPlace(commented);
  const run = await review(folder, ['--by', 'anna'], ['a', 'u', 's', 'u', 'u', 'q']);
  expect(run.stdout).toContain('nothing to undo');
  expect(reviewIn(folder)).toBe(commented);
});

test('a correction is checked before it is written', async () => {
  const folder = await makeReviewPlace();
  const wrong = ['c', 'object=nobody', ''];
  const right = ['c', 'subject: river-league', 'words=Ferry Line', 'nonsense', '', 'q'];
  const run = await review(folder, ['--by', 'anna', '--rule', 'operated-by'], [...wrong, ...right]);
  expect(run.stdout).toContain('Not written: Unexpected entity nobody');
  expect(run.stdout).toContain('expected key=value');
  expect(decisionsIn(folder)).toMatchObject([
    {
      decision: 'correct',
      rule: 'operated-by',
      words: 'Ferry Line',
      statement: { subject: 'river-league', property: 'provider', object: 'north-bridge-board' },
    },
  ]);
});

test('comments, order and spelling of the file survive', async () => {
  const folder = await makeReviewPlace(commented);
  await review(folder, ['--by', 'anna', '--rule', 'founded-in'], ['a']);
  const after = reviewIn(folder);
  const [before = '', behind = ''] = commented.split('\n# Nothing is left open.');
  expect(after.startsWith(before)).toBe(true);
  expect(after.endsWith(`\n# Nothing is left open.${behind}`)).toBe(true);
  expect(rulesIn(folder)).toEqual(['add by hand', 'accept founded-in']);
});

test('a killed review loses no answer', async () => {
  const folder = await makeReviewPlace(commented);
  const { child, said, ended } = startReview(folder, ['--by', 'anna']);
  await said('founded-in');
  child.stdin.write('a\n');
  await said('founded-by');
  child.stdin.write('a\n');
  await said('member-of');
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  expect(rulesIn(folder)).toEqual(['add by hand', 'accept founded-in', 'accept founded-by']);
  const rest = await review(folder, ['--by', 'anna'], ['a', 'q']);
  expect(rest.stdout).not.toContain('founded-');
  expect(readdirSync(join(folder, 'source/reports/x')).sort()).toEqual([
    'a.md',
    'report.yaml',
    'review.yaml',
  ]);
});

test('a file that was cut off is left alone, with its place', async () => {
  const folder = await makeReviewPlace(commented);
  const cut = commented.slice(0, commented.indexOf('river-league, property'));
  writeFileSync(join(folder, 'source/reports/x/review.yaml'), cut);
  const run = await review(folder, ['--by', 'anna', '--format', 'json'], ['a']);
  expect(run.code).toBe(1);
  expect(diagnosticsOf(run)[0]).toMatchObject({ rule: 'yaml-syntax', line: 9 });
  expect(reviewIn(folder)).toBe(cut);
});

test('a group is decided at once, and its decisions say so', async () => {
  const folder = await makeReviewPlace(commented);
  const run = await review(folder, ['--by', 'anna', '--entity', 'north-bridge-board', '--accept']);
  expect(run.stdout).toBe('4 accepted, 0 refused\n');
  expect(
    decisionsIn(folder)
      .slice(1)
      .map(({ because }) => because),
  ).toEqual(Array.from({ length: 4 }, () => 'Decided as a group: entity north-bridge-board.'));
  const all = await review(folder, ['--by', 'anna', '--accept']);
  expect(all.code).toBe(2);
  const rest = await review(folder, [
    '--by',
    'anna',
    '--paragraph',
    '2',
    '--reject',
    '--because',
    'old',
  ]);
  expect(rest.stdout).toBe('1 rejected, 0 refused\n');
  expect(decisionsIn(folder).at(-1)).toMatchObject({ rule: 'figure-had', because: 'old' });
});

test('a withdrawn decision stays to be seen, and its proposal is open again', async () => {
  const folder = await makeReviewPlace(commented);
  await review(folder, ['--by', 'anna', '--rule', 'founded-in'], ['a']);
  const key = decisionsIn(folder)[1]!.key;
  const run = await review(folder, [
    'withdraw',
    key,
    '--because',
    'It was a misreading: see page 2.',
  ]);
  expect([run.code, run.stdout]).toEqual([0, expect.stringContaining(`${key} is withdrawn`)]);
  expect(decisionsIn(folder)[1]?.withdrawn).toEqual({
    on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    because: 'It was a misreading: see page 2.',
  });
  expect(reviewIn(folder)).toContain('# It was a long day.');
  const again = await review(folder, ['withdraw', key, '--because', 'twice']);
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('withdrawn already')]);
  await review(folder, ['--by', 'anna', '--rule', 'founded-in'], ['a']);
  const keys = decisionsIn(folder).map((each) => each.key);
  expect([keys.length, new Set(keys).size]).toEqual([3, 3]);
});

test('two reviewers who disagree are shown, and one side is withdrawn', async () => {
  const folder = await makeReviewPlace();
  await review(folder, ['--by', 'anna', '--paragraph', '1', '--accept']);
  const anna = reviewIn(folder);
  await makeOther(folder);
  const before = decisionsIn(folder);
  const none = await review(folder, ['--by', 'berta', '--conflicts'], []);
  expect(none.stdout).toContain('1 conflicts, 0 settled');
  const run = await review(folder, ['--by', 'berta', '--conflicts'], ['x', 'm the page says so']);
  expect(run.stdout).toContain('1 conflicts, 1 settled');
  expect(before.length).toBe(decisionsIn(folder).length);
  expect(decisionsIn(folder)[0]?.withdrawn).toMatchObject({ because: 'the page says so' });
  const after = await review(folder, ['--by', 'berta', '--conflicts']);
  expect(after.stdout).toContain('0 conflicts, 0 settled');
  expect(anna).not.toContain('withdrawn');
});

/** What a merge of two branches leaves: Berta rejected what Anna accepted, and agreed elsewhere. */
async function makeOther(folder: string): Promise<void> {
  const anna = reviewIn(folder);
  const other = await makeReviewPlace();
  await review(other, ['--by', 'berta', '--rule', 'founded-in', '--reject']);
  await review(other, ['--by', 'berta', '--rule', 'member-of', '--accept']);
  const berta = reviewIn(other).replace('decisions:\n', '').replaceAll('key: s-', 'key: s-b');
  writeFileSync(join(folder, 'source/reports/x/review.yaml'), `${anna}\n${berta}`);
}

test('propose prints entries that review.yaml takes as they are', async () => {
  const folder = await makeReviewPlace();
  const run = await reportLod(['propose', '--by', 'anna', '--rule', 'founded-in'], { cwd: folder });
  expect(run.stdout).toContain(
    '# high: The [[North Bridge Board was founded in 1984]] by Ada Marsh.',
  );
  writeFileSync(join(folder, 'source/reports/x/review.yaml'), `decisions:\n${run.stdout}`);
  const built = await reportLod(['build', '--format', 'json'], { cwd: folder });
  expect(diagnosticsOf(built).filter(({ level }) => level === 'error')).toEqual([]);
  const again = await reportLod(['propose', '--by', 'anna', '--rule', 'founded-in'], {
    cwd: folder,
  });
  expect(again.stdout).toContain('# 0 open proposals');
});

test('the page of rules shows every rule with its examples', async () => {
  const folder = await makeReviewPlace();
  const { stdout } = await reportLod(['propose', '--rules'], { cwd: folder });
  expect(stdout).toContain('### founded-in\n\nFinds when a body or service was founded.\n');
  expect(stdout).toContain(
    '- The {Bridge Board was established in 1984}. → `bridge-board foundingDate 1984, high`',
  );
  expect(stdout.split('\n### ').length).toBeGreaterThan(100);
  expect(readFileSync(new URL('../../dist/rules.md', import.meta.url), 'utf8')).toBe(stdout);
});
