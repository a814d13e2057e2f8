import type { SourceFolder } from './core/files.ts';
import { collectFlags } from './core/flags.ts';
import type { Diagnostic } from './core/flags.ts';
import { entityAddress } from './core/iri.ts';
import { slug } from './core/slug.ts';
import type { EntityKind, SourceEntity } from './core/schema-types.ts';
import { eventLine } from './3-resolve/identifiers.ts';
import { prepare } from './build/prepare.ts';
import { readSource } from './build/read-source.ts';
import { appendLines, identifiersPath } from './register/append-lines.ts';
import { withTexts } from './register/with-texts.ts';

/** What minting writes: whole new texts by path in the source folder, and the lines it added. */
export interface Minted {
  readonly changed: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** These are what minting mends; they are no reason not to mint. */
const mended: ReadonlySet<string> = new Set(['entity-without-id']);

/**
 * Give every entity an id, and every entity and counter its line in identifiers.yaml. Nothing that is
 * written already changes but by insertion, so comments and order stay. `randomId` makes the opaque id
 * of a person: six letters and digits.
 */
export function mint(folder: SourceFolder, randomId: () => string): Minted {
  const named = nameEntities(folder, randomId);
  const { flag, diagnostics } = collectFlags();
  const prepared = prepare(withTexts(folder, named), flag);
  const failed = diagnostics.some(({ level, rule }) => level === 'error' && !mended.has(rule));
  if (prepared === undefined || failed) return { changed: new Map(), lines: [], diagnostics };
  const lines = prepared.wanted.map(({ event }) => eventLine(event));
  if (lines.length === 0) return { changed: named, lines, diagnostics };
  const appended = appendLines(folder, lines);
  return { changed: new Map([...named, [identifiersPath, appended]]), lines, diagnostics };
}

/** Write an id before the first key of each entity that lacks one. */
function nameEntities(folder: SourceFolder, randomId: () => string): Map<string, string> {
  const source = readSource(folder, () => undefined);
  const changed = new Map<string, string>();
  if (source === undefined) return changed;
  const taken = takenIds(source.identifiers.value, source.register);
  for (const { file, value, whereOf } of source.register) {
    const [path, text] = [...folder.texts].find(([, known]) => known.file === file) ?? [];
    if (path === undefined || text === undefined) continue;
    const inserts = value.entities.flatMap((entity, index) => {
      if (entity.id !== undefined) return [];
      const id = freeId(entity, { kind: value.kind, taken, randomId });
      return [{ at: whereOf(['entities', index]).start, id }];
    });
    if (inserts.length > 0) changed.set(path, insertIds(text.text, inserts));
  }
  return changed;
}

function takenIds(
  events: readonly { readonly address?: string }[],
  register: readonly { readonly value: { readonly entities: readonly SourceEntity[] } }[],
): Set<string> {
  const minted = events.map(({ address = '' }) => address);
  const written = register.flatMap(({ value }) =>
    value.entities.map(({ id = '' }) => entityAddress(id)),
  );
  return new Set([...minted, ...written]);
}

function freeId(
  { name }: SourceEntity,
  { kind, taken, randomId }: { kind: EntityKind; taken: Set<string>; randomId: () => string },
): string {
  const person = kind === 'person';
  const wanted = person ? `p-${randomId()}` : `${kind === 'period' ? 'period-' : ''}${slug(name)}`;
  let id = wanted;
  for (let times = 2; taken.has(entityAddress(id)); times++) {
    id = person ? `p-${randomId()}` : `${wanted}-${times}`;
  }
  taken.add(entityAddress(id));
  return id;
}

function insertIds(text: string, inserts: readonly { at: number; id: string }[]): string {
  let written = text;
  for (const { at, id } of [...inserts].reverse()) {
    const column = at - (text.lastIndexOf('\n', at - 1) + 1);
    written = `${written.slice(0, at)}id: ${id}\n${' '.repeat(column)}${written.slice(at)}`;
  }
  return written;
}
