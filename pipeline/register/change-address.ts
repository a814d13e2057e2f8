import type { SourceFolder } from '../core/files.ts';
import { collectFlags } from '../core/flags.ts';
import { eventLine } from '../3-resolve/identifiers.ts';
import { addKey } from '../1-parse/edit-yaml.ts';
import { check } from '../build.ts';
import { readSource } from '../build/read-source.ts';
import type { Source } from '../build/read-source.ts';
import { appendLines, identifiersPath } from './append-lines.ts';
import { endAddress } from './end-address.ts';
import type { Edited } from './end-address.ts';
import {
  addNames,
  findEntity,
  removeEntity,
  renameEntity,
  replaceReferences,
} from './entity-edits.ts';
import { withTexts } from './with-texts.ts';

/** What a command is told about an address. */
export interface Told {
  readonly because: string | undefined;
  readonly on: string;
}

/** Merge an entity into another: its names and what refers to it go over, and its address leads there. */
export function mergeAddress(
  folder: SourceFolder,
  { from, into }: { readonly from: string; readonly into: string },
  { because }: Told,
): Edited {
  return endAddress(
    folder,
    { address: from, fate: 'merged', to: [into], because },
    (texts, source) => {
      const merged = findEntity(texts, source, from);
      const kept = findEntity(texts, source, into);
      if (merged === undefined || kept === undefined) return new Map();
      const { name, names = [] } = merged.entity;
      const moved = [
        { name, form: 'other' },
        ...names.map((each) => ({ ...each, form: String(each.form) })),
      ];
      const named = addNames(texts, kept, { names: moved, changed: new Map() });
      const shifted = indexAfter(named, texts, { source, address: from });
      const removed = removeEntity(texts, shifted ?? merged, named);
      return replaceReferences(texts, { from: idOf(from), to: idOf(into) }, removed);
    },
  );
}

/** Adding names moves no entity to another place in its list. */
function indexAfter(
  changed: ReadonlyMap<string, string>,
  folder: SourceFolder,
  { source, address }: { readonly source: Source; readonly address: string },
) {
  return changed.size === 0 ? undefined : findEntity(folder, source, address);
}

function idOf(address: string): string {
  return address.replace(/^id\//, '');
}

/** Split an address into several, each of which is there already. */
export function splitAddress(
  folder: SourceFolder,
  { from, into }: { readonly from: string; readonly into: readonly string[] },
  { because }: Told,
): Edited {
  const ending = { address: from, fate: 'split' as const, to: into, because };
  return endAddress(folder, ending, (texts, source) =>
    withoutThing(texts, source, { address: from }),
  );
}

/** Lead an address to the one that names the same thing now, such as in a renumbered edition. */
export function supersedeAddress(
  folder: SourceFolder,
  { from, into }: { readonly from: string; readonly into: string },
  { because }: Told,
): Edited {
  const ending = { address: from, fate: 'superseded' as const, to: [into], because };
  return endAddress(folder, ending, () => new Map());
}

/** Withdraw an address: the entity leaves the register, the decision is marked as withdrawn. */
export function withdrawAddress(
  folder: SourceFolder,
  address: string,
  { because, on }: Told,
): Edited {
  const ending = { address, fate: 'withdrawn' as const, to: [], because };
  return endAddress(folder, ending, (texts, source) =>
    withoutThing(texts, source, { address, withdrawn: { on, because: because ?? '' } }),
  );
}

function withoutThing(
  folder: SourceFolder,
  source: Source,
  { address, withdrawn }: { address: string; withdrawn?: { on: string; because: string } },
): ReadonlyMap<string, string> {
  const entity = findEntity(folder, source, address);
  if (entity !== undefined) return removeEntity(folder, entity, new Map());
  const key = address.slice(address.lastIndexOf('/') + 1);
  for (const { review, report } of source.reports) {
    const at = review?.value.decisions.findIndex((decision) => decision.key === key) ?? -1;
    if (review === undefined || at === -1 || withdrawn === undefined) continue;
    const path = `reports/${report.value.id}/review.yaml`;
    const text = folder.texts.get(path)?.text ?? '';
    const because = withdrawn.because.replace(/\s+/g, ' ').replaceAll("'", "''");
    const line = `withdrawn: { on: '${withdrawn.on}', because: '${because}' }`;
    return new Map([[path, addKey(text, ['decisions', at], line)]]);
  }
  return new Map();
}

/** Give an entity another name; its address stays, and the name before stays as a form. */
export function renameAddress(
  folder: SourceFolder,
  {
    address,
    name,
    form,
  }: { readonly address: string; readonly name: string; readonly form: string },
  { because }: Told,
): Edited {
  const { flag, diagnostics } = collectFlags();
  const source = readSource(folder, flag);
  const nothing = { changed: new Map<string, string>(), lines: [], diagnostics };
  if (source === undefined) return nothing;
  const place = findEntity(folder, source, address);
  if (place === undefined) {
    return {
      ...nothing,
      misused: `Unexpected address ${address}, expected an entity of the register.`,
    };
  }
  const event = {
    address,
    event: 'reworded' as const,
    ...(because === undefined ? {} : { because }),
  };
  const lines = [eventLine(event)];
  const renamed = renameEntity(folder, place, { name, form });
  const changed = new Map([...renamed, [identifiersPath, appendLines(folder, lines)]]);
  const after = check(withTexts(folder, changed));
  const failed = after.some(({ level }) => level === 'error');
  return failed ? { ...nothing, diagnostics: after } : { changed, lines, diagnostics: [] };
}
