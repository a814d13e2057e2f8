import type { AddressHistory, Fate, Registry } from '../core/addresses.ts';
import type { SourceFolder } from '../core/files.ts';
import { collectFlags } from '../core/flags.ts';
import type { Diagnostic } from '../core/flags.ts';
import type { IdentifierEvent } from '../core/schema-types.ts';
import { eventLine } from '../3-resolve/identifiers.ts';
import { check } from '../build.ts';
import { readAddresses } from '../build/guard-addresses.ts';
import { readSource } from '../build/read-source.ts';
import type { Source } from '../build/read-source.ts';
import { appendLines, identifiersPath } from './append-lines.ts';
import { withTexts } from './with-texts.ts';

/** What a command on an address writes: whole texts by path in the source folder. */
export interface Edited {
  readonly changed: ReadonlyMap<string, string | undefined>;
  /** The lines of identifiers.yaml that were added. */
  readonly lines: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly misused?: string;
  /** What else there is to know or to do. */
  readonly note?: string;
}

/** An address that is to end, and where it leads. */
export interface Ending {
  readonly address: string;
  readonly fate: Fate;
  readonly to: readonly string[];
  readonly because: string | undefined;
  readonly authority?: string;
}

/** Further changes that belong to an end, such as the entity that leaves the register. */
export type Edits = (folder: SourceFolder, source: Source) => ReadonlyMap<string, string>;

/**
 * End an address: its event, an event for each address that led to it, and the edits that belong to it.
 * Where the source would then be at fault, nothing is changed, and the diagnostics say what is to do.
 */
export function endAddress(folder: SourceFolder, ending: Ending, edits: Edits): Edited {
  return endAddresses(folder, [ending], edits);
}

/** End several addresses together, or none of them. */
export function endAddresses(
  folder: SourceFolder,
  endings: readonly Ending[],
  edits: Edits,
): Edited {
  const { flag, diagnostics } = collectFlags();
  const source = readSource(folder, flag);
  if (source === undefined) return { changed: new Map(), lines: [], diagnostics };
  const registry = readAddresses(source, flag);
  const [misused] = problemsOf(endings, registry);
  if (misused !== undefined) return { changed: new Map(), lines: [], diagnostics, misused };
  const lines = endingEvents(endings, registry).map(eventLine);
  const edited = edits(folder, source);
  const changed = new Map([...edited, [identifiersPath, appendLines(folder, lines)]]);
  const after = check(withTexts(folder, changed));
  if (after.some(({ level }) => level === 'error')) {
    return { changed: new Map(), lines: [], diagnostics: after };
  }
  return { changed, lines, diagnostics: [] };
}

function problemsOf(endings: readonly Ending[], registry: Registry): string[] {
  const ended = new Set<string>();
  return endings.flatMap((ending) => {
    const { address } = ending;
    const twice = ended.has(address) ? `Unexpected second end of ${address}.` : undefined;
    ended.add(address);
    return problemOf(ending, registry) ?? twice ?? [];
  });
}

function problemOf({ address, to }: Ending, { histories }: Registry): string | undefined {
  const history = histories.get(address);
  if (history === undefined) return `Unexpected address ${address}, expected one that was minted.`;
  if (history.ending !== undefined) {
    return `Unexpected address ${address}, which was ${history.ending.fate} before.`;
  }
  for (const target of to) {
    const fate = histories.get(target)?.ending?.fate;
    if (target === address) return `Unexpected way from ${address} to itself.`;
    if (fate !== undefined) return `Unexpected way to ${target}, which was ${fate}.`;
  }
  return undefined;
}

/** Whoever led to an address leads to its successors from now on, in one step. */
function endingEvents(endings: readonly Ending[], { histories }: Registry): IdentifierEvent[] {
  const ended = new Map(endings.map((ending) => [ending.address, ending]));
  const led = [...histories.values()].filter(
    (history) => history.ending?.to.some((target) => ended.has(target)) === true,
  );
  return [...endings.map(eventOf), ...led.map((history) => ledOn(history, ended))];
}

function eventOf({ address, fate, to, because, authority }: Ending): IdentifierEvent {
  return {
    address,
    event: fate,
    ...(to.length === 0 ? {} : { to: [...to] }),
    ...(because === undefined ? {} : { because }),
    ...(authority === undefined ? {} : { authority }),
  };
}

function ledOn(
  { address, ending }: AddressHistory,
  ended: ReadonlyMap<string, Ending>,
): IdentifierEvent {
  const before = ending?.to ?? [];
  const targets = [...new Set(before.flatMap((target) => ended.get(target)?.to ?? [target]))];
  const because = before
    .map((target) => ended.get(target)?.because)
    .find((why) => why !== undefined);
  if (targets.length === 0) {
    return { address, event: 'withdrawn', because: because ?? 'What it led to was withdrawn.' };
  }
  const why = ending?.because ?? because;
  const event =
    targets.length > 1 ? 'split' : ending?.fate === 'superseded' ? 'superseded' : 'merged';
  return { address, event, to: targets, ...(why === undefined ? {} : { because: why }) };
}
