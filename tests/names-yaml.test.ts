import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { findNearNames } from '../pipeline/2-extract/names/near-names.ts';
import { namesInFile } from '../pipeline/names.ts';
import { makeWorkplace, reportLod, writeBelow } from './report-lod.ts';

test('names as YAML are entities of the register, a file a kind, with their short forms', async () => {
  const cwd = makeWorkplace();
  const text =
    "The Northbrook Library Board (NLB) met in Leeds.\n\nThe NLB thanked Dr Maria Okafor for the Children's Act 1999.\n";
  writeBelow(cwd, 'page.md', text);
  const { code, stdout } = await reportLod(['names', 'page.md', '--as', 'yaml'], { cwd });
  expect(code).toBe(0);
  const blocks = stdout.split(/^(?=# register\/)/m).slice(1);
  expect(blocks.map((block) => block.split('\n')[0])).toEqual([
    '# register/organisations.yaml',
    '# register/people.yaml',
    '# register/places.yaml',
    '# register/legislation.yaml',
  ]);
  expect(parse(blocks[0]!)).toEqual({
    kind: 'organisation',
    entities: [{ name: 'Northbrook Library Board', names: [{ name: 'NLB', form: 'acronym' }] }],
  });
  expect(parse(blocks[3]!)).toMatchObject({ entities: [{ name: "Children's Act 1999" }] });
});

test('what the register has is not among the names to paste', async () => {
  const cwd = makeWorkplace();
  const { stdout } = await reportLod(['names', '--as', 'yaml'], { cwd });
  expect(stdout).not.toContain('National Bridge Board');
  expect(stdout).toContain("name: 'North Bridge'");
});

test('names that may be one are told with the reason, in a time that grows with their number', () => {
  const text =
    'The Harbour Police Service met the Harbour Police, the Northbrook Council and the Northbrok Council. Staff of the Canals and Ferries Trust thanked the Canal and Ferries Trust, as did the Quay Board.';
  const { candidates } = namesInFile({ file: 'a.md', text });
  expect(findNearNames(candidates).map(({ one, other, because }) => [one, other, because])).toEqual(
    [
      [
        'Canals and Ferries Trust',
        'Canal and Ferries Trust',
        'They differ in capitals, marks, "the" or a plural',
      ],
      ['Northbrook Council', 'Northbrok Council', 'They differ in one letter'],
      ['Harbour Police', 'Harbour Police Service', 'One begins with the other'],
    ],
  );
});
