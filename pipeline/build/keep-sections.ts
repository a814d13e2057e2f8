import { sha256 } from '../core/digest.ts';
import type { PartCache } from '../core/part-cache.ts';
import { askAhead } from './ask-ahead.ts';
import type { SectionThreads } from './ask-ahead.ts';
import type { Consumer } from './compose.ts';
import type { Beside, CountingWriter } from './count-section.ts';
import type { Sink } from './format.ts';
import { packPart, recordPart, unpackPart, writePart } from './part.ts';
import type { SectionMemory } from './remember-section.ts';
import { taskAt } from './section-tasks.ts';
import type { Forms, SectionTask } from './section-tasks.ts';

/** Sections that earlier builds wrote. */
export interface KeptSections {
  readonly cache: PartCache;
  /** Digest of what writes: the program, what runs it, and the contracts. */
  readonly maker: string;
}

/** Where sections may come from but from here. */
export interface Elsewhere {
  readonly kept?: KeptSections | undefined;
  readonly threads?: SectionThreads | undefined;
}

/** Takes sections from earlier builds or other threads, or builds them. */
export interface SectionKeeper {
  readonly sections: NonNullable<Consumer['sections']>;
  /** How many sections were built, and how many of an earlier build were taken. */
  readonly taken: { built: number; kept: number };
}

/** Write sections into formats, or take what was written elsewhere of the same section. */
export function keepSections(
  writer: CountingWriter,
  output: Sink,
  { kept, threads }: Elsewhere,
): SectionKeeper {
  const taken = { built: 0, kept: 0 };
  const nameOf = ({ maker }: KeptSections, task: SectionTask, forms: Forms): string =>
    sha256(`${maker}\n${task.key(forms)}`);
  const write = (packed: Uint8Array): Beside => {
    const { part, beside } = unpackPart(packed);
    writePart(part, output);
    return beside as Beside;
  };
  const add = (beside: Beside): SectionMemory => {
    writer.add(beside);
    return beside.memory;
  };
  const sections: SectionKeeper['sections'] = (tasks, consumer) => {
    const isKept = (task: SectionTask, forms: Forms): boolean =>
      kept?.cache.has(nameOf(kept, task, forms)) === true;
    const ahead = threads && askAhead(tasks, threads, isKept);
    return (index, forms) => {
      const task = taskAt(tasks, index);
      const make = (): SectionMemory => task.build(forms, consumer);
      const name = kept && nameOf(kept, task, forms);
      const found = name === undefined ? undefined : kept?.cache.find(name);
      if (found !== undefined) {
        ahead?.drop(index);
        taken.kept++;
        return add(write(found));
      }
      taken.built++;
      const packed = ahead?.take(index, forms);
      if (name === undefined && packed === undefined) return add(writer.section(make, output));
      const whole = packed ?? packSection(writer, make);
      const beside = write(whole);
      if (name !== undefined && isLasting(beside.memory)) kept?.cache.store(name, whole);
      return add(beside);
    };
  };
  return { sections, taken };
}

/** Write a section as the bytes of its part, with what else is known of it. */
export function packSection(writer: CountingWriter, make: () => SectionMemory): Uint8Array {
  const recorder = recordPart();
  const beside = writer.section(make, recorder.sink);
  return packPart(recorder.part(), beside);
}

/** What a message points to in another file, such as a decision, may stand elsewhere next time. */
function isLasting({ file, raised }: SectionMemory): boolean {
  return raised.every(([, where]) => where.file === file);
}
