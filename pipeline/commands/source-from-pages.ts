import catalogueSchema from '../../schemas/source-catalogue.schema.json' with { type: 'json' };
import type { PageFormat } from '../0-import/imported-page.ts';
import type { Diagnostic } from '../core/flags.ts';
import type { PageInput } from '../import.ts';

const startOfAddresses = new RegExp(catalogueSchema.properties.base.pattern);

const formats: readonly PageFormat[] = ['text', 'html', 'markdown'];

/** Where a source folder is made, and as what its pages are read where it is said. */
interface Wanted {
  readonly into: string;
  readonly as: string | undefined;
  readonly base?: string | undefined;
}

/** Tell what forbids to begin: a format or a start of addresses that is none, or a folder that holds something and is not added to. */
export async function problemOf(
  { into, as, base }: Wanted,
  isAdded = false,
): Promise<string | undefined> {
  if (as !== undefined && formatOf(as) === undefined) {
    return `Unexpected format ${as}, expected text, html or markdown.`;
  }
  if (base !== undefined && !startOfAddresses.test(base)) {
    return `Unexpected --base ${base}, expected https://, a host in lower case and a path that ends in /, such as https://example.org/records/.`;
  }
  const { isEmptyPlace } = await import('../core/pages.ts');
  return isAdded || isEmptyPlace(into)
    ? undefined
    : `Unexpected files in ${into}, expected an empty folder.`;
}

/** Read pages for a new folder; without all of them there are none, and diagnostics say why. */
export async function openPages(
  names: readonly string[],
  { into, as }: Wanted,
): Promise<{
  readonly pages: readonly PageInput[] | undefined;
  readonly schemas: string;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const { readPages, schemasFrom } = await import('../core/pages.ts');
  const { pages, diagnostics } = readPages(names);
  const format = formatOf(as);
  const whole =
    pages.length < names.length ? undefined : pages.map((page) => ({ ...page, format }));
  return { pages: whole, schemas: schemasFrom(into), diagnostics };
}

/** Put the files of one more report into a source folder, all of them or none. */
export async function addReport(
  into: string,
  files: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const { changeTogether } = await import('../core/change-together.ts');
  const added = new Map([...files].filter(([path]) => path.startsWith('reports/')));
  changeTogether(into, added);
  return added;
}

/** Write a new folder whole. */
export async function writeFolder(into: string, files: ReadonlyMap<string, string>): Promise<void> {
  const { openOutput } = await import('../core/output.ts');
  const output = openOutput(into);
  for (const [path, text] of files) output.write(path, text);
  output.close();
  output.commit();
}

function formatOf(as: string | undefined): PageFormat | undefined {
  return formats.find((format) => format === as);
}
