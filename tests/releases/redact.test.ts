import { expect, test } from 'vitest';
import { canonicalLines } from '../../pipeline/6-publish/canonical-lines.ts';
import { redactAddress } from '../../pipeline/register/redact-address.ts';
import { withTexts } from '../../pipeline/register/with-texts.ts';
import { bridges, buildInMemory, edit, release, textOf } from './bridges.ts';

const review = 'reports/x/review.yaml';
const commented = edit(bridges(), review, 'decisions:', '# As Ada Marsh asked.\ndecisions:');
const spoken = edit(commented, review, 'speaker: national-bridge-board', 'speaker: p-a2b3c4');
const first = release(spoken);
const reworded = edit(first.folder, 'reports/x/a.md', 'Ada Marsh closed', 'Then Ada\nMarsh closed');
const second = release(reworded, undefined, first.lines);
const wanted = {
  address: 'id/p-a2b3c4',
  authority: 'Request 7 of 2026',
  on: '2026-02-01',
  also: ['Marsh'],
};
const redacted = redactAddress(second.folder, { ...wanted, last: second.lines });
const after = withTexts(second.folder, redacted.changed);

test('name, words and records leave the source and every stored release', () => {
  expect(redacted.diagnostics).toEqual([]);
  for (const [path, { text }] of after.texts) expect(text, path).not.toMatch(/Ada|Marsh/);
  for (const [path, text] of redacted.changed) expect(text, path).not.toMatch(/Ada|Marsh/);
  expect(textOf(after, review)).toBe(textOf(after, review).replace('q-every', ''));
  expect(textOf(after, 'reports/x/a.md')).toContain('Then [name removed] closed the inquiry.');
});

test('a tombstone without name or words stays, and the build holds', () => {
  const { built, texts } = buildInMemory(after);
  expect(built.diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
  // The page of rules has the tool's own examples.
  for (const [path, text] of texts) {
    if (path !== 'rules.md') expect(text, path).not.toMatch(/Ada|Marsh/);
  }
  expect(texts.get('redirects/pages/id/p-a2b3c4/history/index.html')).toContain(
    'Request 7 of 2026',
  );
  expect(redacted.lines).toEqual([
    "- { address: id/p-a2b3c4, event: withdrawn, because: 'It was taken down.', authority: 'Request 7 of 2026' }",
    "- { address: report/x/quotation/q-every, event: withdrawn, because: 'It was taken down.', authority: 'Request 7 of 2026' }",
  ]);
});

test('each release declares its new hash, which is that of what is left', () => {
  const left = redacted.changed
    .get(`releases/${second.version}.nt`)!
    .split('\n')
    .filter((line) => line !== '');
  const file = JSON.parse(redacted.changed.get(`releases/${second.version}.json`)!) as Record<
    string,
    unknown
  >;
  expect(file['canonicalHash']).toBe(canonicalLines(left).hash);
  expect(file['redactions']).toEqual([
    { on: '2026-02-01', authority: 'Request 7 of 2026', canonicalHashBefore: second.canonicalHash },
  ]);
  expect(redacted.note).toMatch(/git filter-repo/);
});

test('the next release follows on what is left', () => {
  const left = redacted.changed
    .get(`releases/${second.version}.nt`)!
    .split('\n')
    .filter((line) => line !== '');
  expect(release(after, undefined, left).version).toBe('2.0.0');
});
