import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { build } from '../../pipeline/build.ts';
import type { SectionThreads } from '../../pipeline/build/ask-ahead.ts';
import { unpackPart } from '../../pipeline/build/part.ts';
import { openSectionWork } from '../../pipeline/build/section-work.ts';
import { openSectionThreads } from '../../pipeline/commands/open-threads.ts';
import { readSourceFolder } from '../../pipeline/core/files.ts';
import type { SourceFolder } from '../../pipeline/core/files.ts';
import { openMemory } from '../../pipeline/core/memory-output.ts';
import { withTexts } from '../../pipeline/register/with-texts.ts';
import { filesBelow, makeFolder, reportLod } from '../report-lod.ts';

const source = fileURLToPath(new URL('../corpus/source', import.meta.url));
const corpus = readSourceFolder(source, () => undefined);

/** Threads that do each job at once, here; `given` counts what was taken of them. */
function threadsHere(folder: SourceFolder, count: number) {
  const work = openSectionWork(folder);
  const answers = new Map<number, Uint8Array>();
  const given = { asked: 0, taken: 0 };
  const threads: SectionThreads = {
    count,
    start: () => undefined,
    isReady: () => true,
    ask: (id, job) => {
      given.asked++;
      // As it would come from another thread.
      answers.set(id, work(structuredClone(job)));
    },
    take: (id) => {
      given.taken++;
      return answers.get(id);
    },
    drop: (id) => void answers.delete(id),
    close: () => undefined,
  };
  return { threads, given };
}

function buildHere(folder: SourceFolder, threads?: SectionThreads) {
  const output = openMemory();
  const built = build(folder, { open: () => output, elsewhere: { threads } });
  const { diagnostics, written, addresses } = built;
  return { diagnostics, written, addresses: [...addresses], files: output.texts };
}

describe('sections that other threads build', () => {
  const rooms = 'reports/lending/rooms.md';
  const edits: readonly (readonly [string, string])[] = [
    ['as it is', ''],
    ['with a short form that a later section uses', 'The Corve County Council (CCC) paid.'],
    ['with a mark that never closes', 'It said \u201cno more.'],
  ];

  test.each(edits)('are written as if built here: %s', (_, added) => {
    const text = `${corpus.texts.get(rooms)?.text ?? ''}${added}\n`;
    const boats = corpus.texts.get('reports/lending/boats.md')?.text ?? '';
    const edited = new Map([
      [rooms, text],
      ['reports/lending/boats.md', `${boats.trimEnd()} The CCC and the CC met.\n`],
    ]);
    const folder = withTexts(corpus, edited);
    const { threads, given } = threadsHere(folder, 4);
    expect(buildHere(folder, threads)).toEqual(buildHere(folder));
    expect(given.asked).toBe(4);
  });

  test('are the same of a source with one more fault', () => {
    const folder = withTexts(corpus, new Map([[rooms, '# 1: Rooms\n\n9. A room.[4]\n']]));
    const { threads } = threadsHere(folder, 1);
    expect(buildHere(folder, threads)).toEqual(buildHere(folder));
  });
});

describe('threads', () => {
  const threads = openSectionThreads({ source, jobs: '2' }, corpus);
  afterAll(() => threads?.close());

  const whenReady = async (waiting: SectionThreads | undefined): Promise<boolean> => {
    waiting?.start();
    for (let times = 0; times < 600; times++) {
      if (waiting?.isReady() === true) return true;
      await sleep(50);
    }
    return false;
  };

  test('build what is asked, in whatever order it is taken', async () => {
    expect(await whenReady(threads)).toBe(true);
    const work = openSectionWork(corpus);
    const here = [0, 1, 2, 3].map((section) => unpackPart(work({ section, forms: [] })));
    for (const section of here.keys()) threads?.ask(section, { section, forms: [] });
    for (const section of [2, 0, 3, 1]) {
      expect(unpackPart(threads?.take(section) ?? new Uint8Array())).toEqual(here[section]);
    }
  });

  test('that are ready build a whole source, and what is written is the same', async () => {
    const own = openSectionThreads({ source, jobs: '2' }, corpus);
    expect(await whenReady(own)).toBe(true);
    let taken = 0;
    const counting: SectionThreads | undefined = own && {
      ...own,
      take: (id) => {
        const made = own.take(id);
        if (made !== undefined) taken++;
        return made;
      },
    };
    expect(buildHere(corpus, counting)).toEqual(buildHere(corpus));
    expect(taken).toBeGreaterThan(1);
    own?.close();
  });

  test('leave what nobody wants any more', async () => {
    const own = openSectionThreads({ source, jobs: '2' }, corpus);
    expect(await whenReady(own)).toBe(true);
    own?.ask(0, { section: 0, forms: [] });
    own?.drop(0);
    expect(own?.take(0)).toBeUndefined();
    own?.close();
  });

  test('give nothing for a job that fails, and go on', () => {
    threads?.ask(90, { section: 90, forms: [] });
    threads?.ask(91, { section: 3, forms: [] });
    expect(threads?.take(90)).toBeUndefined();
    expect(threads?.take(91)?.length).toBeGreaterThan(0);
    expect(threads?.take(92)).toBeUndefined();
  });

  test('are never ready for a source that was changed since it was read', async () => {
    const other = openSectionThreads({ source, jobs: '2' }, withTexts(corpus, new Map()));
    const changed = { ...corpus, digests: new Map([...corpus.digests, ['x.md', '0']]) };
    const late = openSectionThreads({ source, jobs: '2' }, changed);
    late?.start();
    expect(await whenReady(other)).toBe(true);
    await sleep(500);
    expect(late?.isReady()).toBe(false);
    other?.close();
    late?.close();
  });

  test('are not started for one job, or for little text', () => {
    expect(openSectionThreads({ source }, corpus)).toBeUndefined();
    expect(openSectionThreads({ source, jobs: 'all' }, corpus)).toBeUndefined();
  });
});

describe('report-lod build -j', () => {
  test.each(['-j2', '-j'])('writes the same: %s', async (jobs) => {
    const cwd = makeFolder();
    const given = ['build', '--source', source, '--no-cache', '--out'];
    for (const out of [['one'], ['more', jobs], ['most', '-j', '3']]) {
      expect((await reportLod([...given, ...out], { cwd })).code).toBe(0);
    }
    expect(filesBelow(`${cwd}/more`)).toEqual(filesBelow(`${cwd}/one`));
    expect(filesBelow(`${cwd}/most`)).toEqual(filesBelow(`${cwd}/one`));
  });

  test('says what it takes', async () => {
    const { code, stderr } = await reportLod(['build', '--jobs', 'many'], { cwd: makeFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain('Unexpected number of jobs many, expected 1 to 99 or all.');
  });
});
