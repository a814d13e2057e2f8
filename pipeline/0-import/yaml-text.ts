/** Controls, and signs that no reader sees. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Write a text as a YAML scalar: in quotation marks, with escapes where it needs them. */
export function quoted(text: string): string {
  if (text.search(invisible) === -1) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(invisible, (sign) => sign.split('').map(escaped).join(''));
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Write a comment, a line for each of the lines given. */
export function comment(...lines: readonly string[]): string {
  return lines.map((line) => (line === '' ? '#' : `# ${line.replace(/\s+/g, ' ')}`)).join('\n');
}

/** Give the name of a page without the folders of the machine it was saved on. */
export function pageName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** Write the line by which an editor finds a file's schema; `depth` counts the file's folders. */
export function schemaLine(name: string, { schemas, depth }: SchemaPlace): string {
  const isAbsolute = /^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(schemas);
  const folder = isAbsolute ? schemas : '../'.repeat(depth) + schemas;
  return `# yaml-language-server: $schema=${folder.replace(/\/$/, '')}/${name}.schema.json`;
}

/** Where the schemas are: an address, or a path seen from the source folder. */
export interface SchemaPlace {
  readonly schemas: string;
  readonly depth: number;
}
