import { randomInt } from 'node:crypto';
import type { SourceFolder } from '../core/files.ts';
import type { Diagnostic } from '../core/flags.ts';
import { misuse, sharedOptions } from './command.ts';
import type { Arguments, Command, Outcome } from './command.ts';
import { openSource } from './open-source.ts';
import type { Edited } from '../register/end-address.ts';

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** `report-lod register …`: what becomes of addresses, written as YAML with all comments kept. */
export const registerCommand: Command = {
  name: 'register',
  summary: 'Mint addresses, or merge, split, rename, supersede, withdraw or redact one',
  usage: `report-lod register mint
       report-lod register merge ADDRESS --into ADDRESS [--because TEXT]
       report-lod register split ADDRESS --into ADDRESS,ADDRESS [--because TEXT]
       report-lod register rename ADDRESS --name NAME [--form former|other] [--because TEXT]
       report-lod register supersede ADDRESS --into ADDRESS [--because TEXT]
       report-lod register renumber REPORT --into REPORT [--map FILE.csv] [--because TEXT]
       report-lod register withdraw ADDRESS --because TEXT
       report-lod register redact ADDRESS --authority REFERENCE [--also 'WORDS|WORDS']`,
  options: {
    source: sharedOptions.source,
    into: 'the address that it leads to from now on; for a split several, with commas',
    map: 'renumber: a table with the columns from and to, as it is printed without this; what is printed is a proposal',
    name: 'the name that the entity has now',
    form: 'what the name before is now: former or other (default: former)',
    because: 'why, in words that may be published',
    authority: 'the order or request by which it is taken down',
    also: 'further words to take out, such as another spelling of a name; with | between them',
    on: 'the date of the decision (default: today)',
  },
  example: 'report-lod register merge id/river-board --into id/river-trust --source source',
  run: async ({ words, options }) => {
    const [verb, address, another] = words;
    if (verb === 'mint' && address === undefined) return mintAll(options);
    if (verb === 'renumber' && address !== undefined && another === undefined) {
      return (await import('./register-renumber.ts')).renumber(address, options);
    }
    const known = verb === undefined ? undefined : verbs[verb];
    if (known === undefined || address === undefined || another !== undefined) {
      const expected = `mint, or ${Object.keys(verbs).join(', ')}, renumber and an address`;
      return misuse(`Unexpected ${words.join(' ') || 'end'}, expected ${expected}.`);
    }
    const missing = known.needs.find((option) => options[option] === undefined);
    if (missing !== undefined) return misuse(`Unexpected end, expected --${missing}.`);
    return edit(known, address, options);
  },
};

async function mintAll(options: Arguments['options']): Promise<Outcome> {
  const { mint } = await import('../mint.ts');
  const { changeTogether } = await import('../core/change-together.ts');
  const { folder, diagnostics } = openSource(options);
  const minted = mint(folder, opaque);
  if (minted.changed.size > 0) changeTogether(folder.folder, minted.changed);
  const text = `${minted.lines.map((line) => `${line}\n`).join('')}${minted.lines.length} minted\n`;
  const all = [...diagnostics, ...minted.diagnostics];
  return { text, diagnostics: all, result: { minted: minted.lines } };
}

/** Six letters and digits that say nothing about the person. */
function opaque(): string {
  return Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('');
}

type Options = Arguments['options'];

/** A command on one address: what it needs, and what it does; addresses are relative to the base. */
interface Verb {
  readonly needs: readonly string[];
  readonly run: (folder: SourceFolder, address: string, options: Options) => Promise<Edited>;
}

const verbs: Readonly<Record<string, Verb>> = {
  merge: {
    needs: ['into'],
    run: async (folder, from, options) => {
      const { mergeAddress } = await import('../register/change-address.ts');
      return mergeAddress(folder, { from, into: options['into'] ?? '' }, await told(options));
    },
  },
  split: {
    needs: ['into'],
    run: async (folder, from, options) => {
      const { splitAddress } = await import('../register/change-address.ts');
      const into = (options['into'] ?? '').split(',');
      return splitAddress(folder, { from, into }, await told(options));
    },
  },
  rename: {
    needs: ['name'],
    run: async (folder, address, options) => {
      const { renameAddress } = await import('../register/change-address.ts');
      const { name = '', form = 'former' } = options;
      return renameAddress(folder, { address, name, form }, await told(options));
    },
  },
  supersede: {
    needs: ['into'],
    run: async (folder, from, options) => {
      const { supersedeAddress } = await import('../register/change-address.ts');
      return supersedeAddress(folder, { from, into: options['into'] ?? '' }, await told(options));
    },
  },
  withdraw: {
    needs: ['because'],
    run: async (folder, address, options) => {
      const { withdrawAddress } = await import('../register/change-address.ts');
      return withdrawAddress(folder, address, await told(options));
    },
  },
  redact: {
    needs: ['authority'],
    run: async (folder, address, options) => {
      const { redactAddress } = await import('../register/redact-address.ts');
      const { readLastTriples } = await import('../core/stored-releases.ts');
      const { on } = await told(options);
      const { authority = '', also = '' } = options;
      const last = readLastTriples(folder.folder);
      return redactAddress(folder, { address, authority, on, also: also.split('|'), last });
    },
  },
};

async function told({ because, on }: Options) {
  const { today } = await import('../core/today.ts');
  return { because, on: on ?? today() };
}

async function edit(verb: Verb, asked: string, options: Options): Promise<Outcome> {
  const { folder, diagnostics } = openSource(options);
  const base = await baseOf(folder);
  const relative = (address: string): string =>
    address.startsWith(base) ? address.slice(base.length) : address;
  const into = options['into']?.split(',').map(relative).join(',');
  const given = into === undefined ? options : { ...options, into };
  const edited = await verb.run(folder, relative(asked), given);
  if (edited.misused !== undefined) return misuse(edited.misused);
  return writeEdited(folder, edited, diagnostics);
}

/** Write what a command on addresses changed, and tell the lines that it added. */
export async function writeEdited(
  folder: SourceFolder,
  edited: Edited,
  reading: readonly Diagnostic[],
): Promise<Outcome> {
  const { changeTogether } = await import('../core/change-together.ts');
  if (edited.changed.size > 0) changeTogether(folder.folder, edited.changed);
  const lines = edited.lines.map((line) => `${line}\n`).join('');
  const text = edited.changed.size === 0 ? 'Nothing was changed\n' : lines + (edited.note ?? '');
  const result = { lines: edited.lines, changed: [...edited.changed.keys()] };
  return { text, diagnostics: [...reading, ...edited.diagnostics], result };
}

/** Give the base of a source folder's addresses. */
export async function baseOf(folder: SourceFolder): Promise<string> {
  const { readSource } = await import('../build/read-source.ts');
  return readSource(folder, () => undefined)?.catalogue.value.base ?? '';
}
