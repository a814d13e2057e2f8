import type { Flag, Where } from '../core/flags.ts';
import type { IdentifierEvent, ReleaseFile } from '../core/schema-types.ts';

/** The events of identifiers.yaml, each also as its line, and where each stands. */
export interface WrittenEvents {
  readonly value: readonly IdentifierEvent[];
  readonly lines: readonly string[];
  readonly whereOf: (path: readonly (string | number)[]) => Where;
}

/** Hold the events that were released, in their order, against those that stand there now. */
export function checkEvents(
  events: WrittenEvents,
  releases: readonly ReleaseFile[],
  flag: Flag,
): void {
  const released = releases.flatMap(({ version, events: lines }) => [
    ...lines.map((line) => ({ line, version })),
    { line: `- { release: ${version} }`, version },
  ]);
  const now = new Map<string, number>();
  for (const [at, line] of events.lines.entries()) if (!now.has(line)) now.set(line, at);
  const gone = released.filter(({ line }) => !now.has(line));
  for (const { line, version } of gone) flagGone(line, version, { events, flag });
  if (gone.length === 0) checkOrder(events, released, flag);
}

interface Released {
  readonly line: string;
  readonly version: string;
}

/** A line for the same address and event stands for the one that was edited. */
function flagGone(
  line: string,
  version: string,
  { events, flag }: { readonly events: WrittenEvents; readonly flag: Flag },
): void {
  const start = startOf(line);
  const edited = events.lines.findIndex((other) => startOf(other) === start);
  if (edited === -1) flag('released-line-removed', events.whereOf([]), { version, line });
  else flag('released-line-edited', events.whereOf([edited]), { version, line });
}

/** The part of a line that says of what and which event it is. */
function startOf(line: string): string {
  return /^- \{ address: \S+ event: \w+/.exec(line)?.[0] ?? line;
}

function checkOrder(events: WrittenEvents, released: readonly Released[], flag: Flag): void {
  const wanted = new Set(released.map(({ line }) => line));
  for (const [at, { line, version }] of released.entries()) {
    const found = events.lines[at] ?? '';
    if (found === line) continue;
    if (wanted.has(found)) flag('released-line-moved', events.whereOf([at]), { version, line });
    else flag('released-line-inserted', events.whereOf([at]), { version, line: found });
    return;
  }
}
