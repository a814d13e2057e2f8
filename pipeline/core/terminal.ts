import { createInterface } from 'node:readline';

/** Somebody who answers line by line: a person at a terminal, or a file that is piped in. */
export interface Terminal {
  /** True where a person sits at it. */
  readonly interactive: boolean;
  readonly show: (text: string) => void;
  /** Show a prompt and give the next line, or nothing where the input has ended. */
  readonly ask: (prompt: string) => Promise<string | undefined>;
  readonly close: () => void;
}

/** Open the standard input and output for a dialogue; `quiet` shows it on standard error instead. */
export function openTerminal({ quiet }: { readonly quiet: boolean }): Terminal {
  const output = quiet ? process.stderr : process.stdout;
  const interactive = process.stdin.isTTY;
  const lines: string[] = [];
  const waiting: ((line: string | undefined) => void)[] = [];
  let ended = false as boolean;
  const reader = createInterface({ input: process.stdin, output, terminal: interactive });
  reader.on('line', (line) => {
    const next = waiting.shift();
    if (next === undefined) lines.push(line);
    else next(line);
  });
  reader.on('close', () => {
    ended = true;
    for (const next of waiting.splice(0)) next(undefined);
  });
  const show = (text: string): void => void output.write(text);
  const ask = (prompt: string): Promise<string | undefined> => {
    reader.setPrompt(prompt);
    if (!ended) reader.prompt(true);
    const line = lines.shift();
    if (line !== undefined || ended) return Promise.resolve(line);
    return new Promise((resolve) => waiting.push(resolve));
  };
  return { interactive, show, ask, close: () => reader.close() };
}

/** Give today's date, as review.yaml writes it: the day on which a decision is made. */
export function today(): string {
  const now = new Date();
  const part = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
