import type { Consumer, DataFile, Session } from './consumer.ts';
import { differenceOf, readingOf, rowDifference, rowsOf } from './compare.ts';
import type { Reading } from './compare.ts';

/** What one consumer made of the files. */
export interface ConsumerReceipt {
  readonly name: string;
  readonly from: string;
  readonly version: string;
  readonly note?: string;
  readonly files: readonly {
    readonly file: string;
    readonly statements: number;
    readonly graphs?: Readonly<Record<string, number>>;
  }[];
  readonly queries?: { readonly asked: number; readonly equal: number };
}

/** Proof that independent software read a release and found the same in it; it holds no times. */
export interface Receipt {
  readonly canonicalHash: string;
  readonly consumers: readonly ConsumerReceipt[];
}

/** What is read and asked, and what is expected. */
export interface Trial {
  readonly canonicalHash: string;
  readonly files: readonly DataFile[];
  readonly expected: ReadonlyMap<string, Reading>;
  /** The file that queries are put to. */
  readonly data: DataFile;
  readonly queries: ReadonlyMap<string, string>;
  /** The rows of each query, once the first consumer answered it. */
  readonly answers: Map<string, readonly string[]>;
  /** Told what was done in how many milliseconds. */
  readonly tell: (what: string, milliseconds: number) => void;
}

/** Let each consumer read and answer; the first difference ends it with an error that names it. */
export async function makeReceipt(consumers: readonly Consumer[], trial: Trial): Promise<Receipt> {
  const receipts: ConsumerReceipt[] = [];
  for (const consumer of consumers) receipts.push(await tryConsumer(consumer, trial));
  return { canonicalHash: trial.canonicalHash, consumers: receipts };
}

async function tryConsumer(consumer: Consumer, trial: Trial): Promise<ConsumerReceipt> {
  const { name, from, note } = consumer;
  const version = await consumer.version();
  const session = await consumer.open();
  try {
    const files = [];
    for (const file of trial.files) {
      if (!consumer.reads.includes(file.format)) continue;
      files.push(await readFile(file, { consumer, session, trial }));
    }
    const queries = await askAll(session, consumer, trial);
    return { name, from, version, ...(note && { note }), files, ...(queries && { queries }) };
  } finally {
    await session.close();
  }
}

async function readFile(
  file: DataFile,
  {
    consumer,
    session,
    trial,
  }: { readonly consumer: Consumer; readonly session: Session; readonly trial: Trial },
): Promise<ConsumerReceipt['files'][number]> {
  const { name } = file;
  const expected = trial.expected.get(name);
  if (expected === undefined) throw new Error(`Nothing is expected of ${name}`);
  const started = performance.now();
  const reading = readingOf(await session.read(file));
  trial.tell(`${consumer.name} ${name}`, performance.now() - started);
  const withGraphs = file.format === 'trig';
  const difference = differenceOf(reading, expected, { withGraphs });
  if (difference !== undefined) throw new Error(`${consumer.name}, ${name}: ${difference}`);
  const { statements, graphs } = reading;
  return { file: name, statements, ...(withGraphs && { graphs }) };
}

async function askAll(
  session: Session,
  consumer: Consumer,
  { data, queries, answers, tell }: Trial,
): Promise<ConsumerReceipt['queries']> {
  if (session.ask === undefined) return undefined;
  const started = performance.now();
  const given = await session.ask(data, queries);
  tell(`${consumer.name} ${queries.size} queries`, performance.now() - started);
  for (const name of queries.keys()) {
    const answer = given.get(name);
    if (answer === undefined) throw new Error(`${consumer.name}, ${name}: no answer`);
    const rows = rowsOf(answer);
    const difference = rowDifference(rows, answers.get(name) ?? rows);
    if (difference !== undefined) throw new Error(`${consumer.name}, ${name}: ${difference}`);
    answers.set(name, rows);
  }
  return { asked: queries.size, equal: given.size };
}
