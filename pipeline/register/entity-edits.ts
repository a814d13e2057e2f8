import type { SourceFolder } from '../core/files.ts';
import type { SourceEntity } from '../core/schema-types.ts';
import {
  addKey,
  insertItem,
  removeItem,
  replaceScalar,
  replaceScalars,
  yamlScalar,
} from '../1-parse/edit-yaml.ts';
import type { Source } from '../build/read-source.ts';

/** Where an entity stands in the register. */
export interface EntityPlace {
  readonly path: string;
  readonly index: number;
  readonly entity: SourceEntity;
}

/** Find an entity by its address, such as id/river-trust. */
export function findEntity(
  folder: SourceFolder,
  { register }: Source,
  address: string,
): EntityPlace | undefined {
  for (const { file, value } of register) {
    const index = value.entities.findIndex(({ id }) => `id/${id ?? ''}` === address);
    const path = [...folder.texts].find(([, text]) => text.file === file)?.[0];
    const entity = value.entities[index];
    if (entity !== undefined && path !== undefined) return { path, index, entity };
  }
  return undefined;
}

type Texts = ReadonlyMap<string, string>;

function textOf(folder: SourceFolder, changed: Texts, path: string): string {
  return changed.get(path) ?? folder.texts.get(path)?.text ?? '';
}

/** Take an entity out of the register. */
export function removeEntity(
  folder: SourceFolder,
  { path, index }: EntityPlace,
  changed: Texts,
): Texts {
  const text = removeItem(textOf(folder, changed, path), ['entities', index]);
  return new Map([...changed, [path, text]]);
}

/** Add name forms to an entity; those that it has already are left out. */
export function addNames(
  folder: SourceFolder,
  { path, index, entity }: EntityPlace,
  {
    names,
    changed,
  }: { readonly names: readonly { name: string; form: string }[]; readonly changed: Texts },
): Texts {
  const known = new Set([entity.name, ...(entity.names ?? []).map(({ name }) => name)]);
  const fresh = names.filter(({ name }) => !known.has(name));
  let text = textOf(folder, changed, path);
  for (const { name, form } of fresh) {
    const written = `{ name: ${yamlScalar(name)}, form: ${form} }`;
    text = addName(text, index, written);
  }
  return new Map([...changed, [path, text]]);
}

/** A list of names is made where there is none. */
function addName(text: string, index: number, written: string): string {
  const place = ['entities', index, 'names'];
  const longer = insertItem(text, place, written);
  return longer ?? addKey(text, ['entities', index], `names: [${written}]`);
}

/** Give an entity another name; the one before stays as a name form. */
export function renameEntity(
  folder: SourceFolder,
  place: EntityPlace,
  { name, form }: { readonly name: string; readonly form: string },
): Texts {
  const { path, index, entity } = place;
  const before = entity.name;
  let text = textOf(folder, new Map(), path);
  const known = (entity.names ?? []).findIndex((each) => each.name === name);
  if (known !== -1) text = removeItem(text, ['entities', index, 'names', known]);
  text = replaceScalar(text, ['entities', index, 'name'], name);
  const changed = new Map([[path, text]]);
  return addNames(
    folder,
    { ...place, entity: { ...entity, name } },
    { names: [{ name: before, form }], changed },
  );
}

/** Keys whose values are words, never the id of an entity. */
const wordKeys = new Set([
  'id',
  'key',
  'name',
  'words',
  'text',
  'description',
  'because',
  'number',
  'kind',
  'form',
]);

/** Put one entity's id in the place of another's wherever people wrote it. */
export function replaceReferences(
  folder: SourceFolder,
  { from, to }: { readonly from: string; readonly to: string },
  changed: Texts,
): Texts {
  const all = new Map(changed);
  for (const path of folder.texts.keys()) {
    if (!/^(?:reports|register)\/.*\.ya?ml$/.test(path) || path.endsWith('identifiers.yaml'))
      continue;
    const before = textOf(folder, all, path);
    if (!before.includes(from)) continue;
    const text = replaceScalars(before, (value, key) =>
      value === from && !wordKeys.has(key ?? '') ? to : undefined,
    );
    if (text !== before) all.set(path, text);
  }
  return all;
}
