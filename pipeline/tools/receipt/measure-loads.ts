import type { Consumer, DataFile } from './consumer.ts';

/** How long a consumer took to load a file, its start included where it is a program. */
export interface Load {
  readonly name: string;
  readonly seconds: number;
  readonly statementsPerSecond: number;
}

/** Let each consumer that reads the format load a file, one after the other; nothing is compared. */
export async function measureLoads(
  consumers: readonly Consumer[],
  { file, statements }: { readonly file: DataFile; readonly statements: number },
  tell: (load: Load) => void,
): Promise<void> {
  for (const { name, reads, open } of consumers) {
    if (!reads.includes(file.format)) continue;
    const session = await open();
    try {
      const started = performance.now();
      await session.load(file);
      const seconds = (performance.now() - started) / 1_000;
      tell({ name, seconds, statementsPerSecond: Math.round(statements / seconds) });
    } finally {
      await session.close();
    }
  }
}
