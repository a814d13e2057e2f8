import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** A server that runs as a process of its own. */
export interface StartedProgram {
  readonly url: string;
  /** Processor time that it took so far, in seconds; Linux tells it in hundredths. */
  readonly processorSeconds: () => number;
  readonly stop: () => Promise<void>;
}

/** Start a server under node, and wait until it prints where it answers. */
export async function startProgram(given: readonly string[]): Promise<StartedProgram> {
  const child = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const printed = once(child.stdout, 'data').then(([told]) => String(told));
  const text = await Promise.race([printed, ended.then(() => 'it ended')]);
  const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(text) ?? [];
  if (url === undefined) throw new Error(`${given.join(' ')}: ${text}`);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  const processorSeconds = (): number => {
    const fields = readFileSync(`/proc/${child.pid ?? 0}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ');
    return (Number(fields?.[11]) + Number(fields?.[12])) / 100;
  };
  return { url, processorSeconds, stop };
}
