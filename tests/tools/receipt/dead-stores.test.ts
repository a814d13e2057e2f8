import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { riot } from '../../../pipeline/tools/receipt/jena.ts';
import { virtuosoWithin } from '../../../pipeline/tools/receipt/virtuoso.ts';

/** Stores that don't start, are too slow or die: each is a program of that name, first on the path. */

let bin = '';
const path = process.env['PATH'];
const temporary = process.env['TMPDIR'];
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'report-lod-dead-'));
  process.env['PATH'] = `${bin}${delimiter}${path ?? ''}`;
  process.env['TMPDIR'] = bin;
});
afterEach(() => {
  process.env['PATH'] = path;
  if (temporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = temporary;
  rmSync(bin, { recursive: true });
});

function program(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/bash\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

/** A server that notes itself, its child and its settings, as Virtuoso is called. */
const noted = `cp "$2" "$(dirname "$0")"/settings; sleep 300 & echo $$ $! > "$(dirname "$0")"/running`;

/** Nothing is left: no process of the server, no port in use, no folder. */
async function expectNothingLeft(): Promise<void> {
  const running = readFileSync(join(bin, 'running'), 'utf8').trim().split(' ');
  await expect.poll(() => running.filter(isRunning), { timeout: 5_000 }).toEqual([]);
  const settings = readFileSync(join(bin, 'settings'), 'utf8');
  const ports = [...settings.matchAll(/127\.0\.0\.1:(\d+)/g)].map(([, port]) => Number(port));
  expect(ports).toHaveLength(2);
  expect(await Promise.all(ports.map(isOpen))).toEqual([false, false]);
  expect(readdirSync(bin).filter((name) => name.startsWith('receipt-'))).toEqual([]);
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
  });
}

/** A process that ended stays in the table until its parent has asked for it. */
function isRunning(processId: string): boolean {
  const status = `/proc/${processId}/stat`;
  if (!existsSync(status)) return false;
  return readFileSync(status, 'utf8').split(') ')[1]?.startsWith('Z') === false;
}

describe('Virtuoso', () => {
  test('that never says that it is online is ended after its time', async () => {
    program('virtuoso-t', `${noted}; echo starting; wait`);
    await expect(virtuosoWithin(1).open()).rejects.toThrow(
      'Virtuoso did not start within 1 seconds',
    );
    await expectNothingLeft();
  });

  test('that ends at once is shown with its last words', async () => {
    program('virtuoso-t', `${noted}; echo 'no room on the disk' >&2; exit 3`);
    await expect(virtuosoWithin(20).open()).rejects.toThrow(/Virtuoso ended: no room on the disk/);
    await expectNothingLeft();
  });

  test('that dies while it loads is named, and closing leaves nothing', async () => {
    program('virtuoso-t', `${noted}; echo 'Server online at 1111'; wait`);
    program('isql-vt', `echo '*** Error 08S01: connection lost' >&2; exit 3`);
    const session = await virtuosoWithin(20).open();
    const file = join(bin, 'bridges.nt');
    writeFileSync(file, '<urn:a> <urn:b> "c" .\n');
    const given = { path: file, name: 'bridges.nt', format: 'ntriples' } as const;
    await expect(session.load(given)).rejects.toThrow(/isql-vt ended with 3: .*connection lost/);
    await session.close();
    await expectNothingLeft();
  });
});

test('Apache Jena that does not start is named, and its folder is gone', async () => {
  program('dpkg-query', 'echo libjena-java');
  program('dpkg', 'echo /usr/share/java/jena-core.jar');
  program('unzip', 'mkdir -p "${!#}/org/apache/jena/ext/xerces"');
  program('java', 'echo "no memory" >&2; exit 1');
  const session = await riot.open();
  const given = { path: 'bridges.nt', name: 'bridges.nt', format: 'ntriples' } as const;
  await expect(session.load(given)).rejects.toThrow(/java ended with 1: no memory/);
  await session.close();
  expect(readdirSync(bin).filter((name) => name.startsWith('receipt-'))).toEqual([]);
});

test('Apache Jena without its package says so, and leaves no folder', async () => {
  program('dpkg-query', 'echo "no packages found" >&2; exit 1');
  await expect(riot.open()).rejects.toThrow(/dpkg-query ended with 1: no packages found/);
  expect(readdirSync(bin).filter((name) => name.startsWith('receipt-'))).toEqual([]);
});
