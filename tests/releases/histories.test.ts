import { Store } from 'oxigraph';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SourceFolder } from '../../pipeline/core/files.ts';
import { fingerprint } from '../../pipeline/core/digest.ts';
import { canonicalLines } from '../../pipeline/6-publish/canonical-lines.ts';
import { applyDelta, deltaOf, toSparqlUpdate } from '../../pipeline/6-publish/delta.ts';
import {
  mergeAddress,
  renameAddress,
  splitAddress,
  withdrawAddress,
} from '../../pipeline/register/change-address.ts';
import type { Edited } from '../../pipeline/register/end-address.ts';
import { withTexts } from '../../pipeline/register/with-texts.ts';
import { bridges, buildInMemory, release, textOf } from './bridges.ts';

const histories = Number(process.env['HISTORIES'] ?? 50);
const seed = Number(process.env['SEED'] ?? 20261124);
const operations = 50;
const sparqlOnceIn = 50;

const kinds = [
  'add',
  'rename',
  'merge',
  'split',
  'withdraw',
  'correct',
  'reword',
  'paragraph',
  'edition',
  'release',
] as const;
type Kind = (typeof kinds)[number];
interface Operation {
  readonly kind: Kind;
  readonly at: number;
}

/** What the addresses mean, kept apart from the code under test. */
interface State {
  folder: SourceFolder;
  /** Names of the entities that may still change, by address. */
  readonly names: Map<string, string>;
  /** The texts of paragraphs by number; the edition is part of the report's id. */
  paragraphs: string[];
  edition: number;
  made: number;
  /** Every address ever released. */
  readonly released: Set<string>;
  lines: readonly string[] | undefined;
  releases: number;
}

const identifiers = 'register/identifiers.yaml';
const organisations = 'register/organisations.yaml';
const told = { because: 'Because of the history.', on: '2026-01-20' };

function start(): State {
  const quiet = new Map([
    ['reports/x/review.yaml', 'decisions: []\n'],
    [organisations, 'kind: organisation\nentities:\n  - id: keeper\n    name: Keeper of Bridges\n'],
    [
      identifiers,
      '- { address: id/keeper, event: minted }\n- { address: id/p-a2b3c4, event: minted }\n',
    ],
  ]);
  const state: State = {
    folder: withTexts(bridges(), quiet),
    names: new Map(),
    paragraphs: ['The keeper counts bridges.', 'The bridges are old.'],
    edition: 1,
    made: 0,
    released: new Set(),
    lines: undefined,
    releases: 0,
  };
  put(
    state,
    new Map([
      ['reports/x/a.md', markdown(state)],
      ['reports/x/report.yaml', report('x')],
    ]),
  );
  return state;
}

function report(id: string): string {
  return `id: ${id}\nname: The Bridge Report\ninLanguage: en-gb\nlicense: https://example.org/licence\nwording: { kind: verbatim }\nsections:\n  - { file: a.md, number: A }\n`;
}

function reportOf({ edition }: State): string {
  return edition === 1 ? 'x' : `x-${edition}`;
}

function markdown({ paragraphs }: State): string {
  return `# A: The bridges\n\n${paragraphs.map((text, at) => `${at + 1}. ${text}\n`).join('\n')}`;
}

function put(state: State, changed: ReadonlyMap<string, string | undefined>): void {
  state.folder = withTexts(state.folder, changed);
}

/** Take an edit that the commands made; a refusal changes nothing. */
function take(state: State, edited: Edited): boolean {
  expect(edited.diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
  put(state, edited.changed);
  return edited.changed.size > 0;
}

function addEntity(state: State): string {
  const id = `body-${++state.made}`;
  const name = `Body Number ${state.made}`;
  const text = textOf(state.folder, organisations);
  const events = textOf(state.folder, identifiers);
  put(
    state,
    new Map([
      [organisations, `${text}  - id: ${id} # added\n    name: ${name}\n`],
      [identifiers, `${events}- { address: id/${id}, event: minted }\n`],
    ]),
  );
  state.names.set(`id/${id}`, name);
  return `id/${id}`;
}

const run: Readonly<Record<Kind, (state: State, at: number) => void>> = {
  add: (state) => void addEntity(state),
  rename: (state, at) => {
    const address = pick(state, at);
    if (address === undefined) return;
    const name = `Renamed Body ${++state.made}`;
    if (take(state, renameAddress(state.folder, { address, name, form: 'former' }, told)))
      state.names.set(address, name);
  },
  merge: (state, at) => {
    const from = pick(state, at);
    const into = pick(state, at + 1);
    if (from === undefined || into === undefined || from === into) return;
    take(state, mergeAddress(state.folder, { from, into }, told));
    state.names.delete(from);
  },
  split: (state, at) => {
    const from = pick(state, at);
    if (from === undefined) return;
    const into = [addEntity(state), addEntity(state)];
    take(state, splitAddress(state.folder, { from, into }, told));
    state.names.delete(from);
  },
  withdraw: (state, at) => {
    const address = pick(state, at);
    if (address === undefined) return;
    take(state, withdrawAddress(state.folder, address, told));
    state.names.delete(address);
  },
  correct: (state) => {
    const text = textOf(state.folder, organisations);
    const corrected = text.replace(
      /(name: Keeper of Bridges\n)(?: {4}description: .*\n)?/,
      `$1    description: Correction ${++state.made}.\n`,
    );
    put(state, new Map([[organisations, corrected]]));
  },
  reword: (state, at) => {
    const place = at % state.paragraphs.length;
    state.paragraphs[place] = `${state.paragraphs[place]!} Word ${++state.made}.`;
    put(state, new Map([[`reports/${reportOf(state)}/a.md`, markdown(state)]]));
  },
  paragraph: (state) => {
    state.paragraphs.push(`Paragraph added as number ${++state.made}.`);
    put(state, new Map([[`reports/${reportOf(state)}/a.md`, markdown(state)]]));
  },
  edition: newEdition,
  release: releaseNow,
};

function pick({ names }: State, at: number): string | undefined {
  return [...names.keys()][at % Math.max(names.size, 1)];
}

/** A new edition has a paragraph more at its head, so that all numbers move: a report of its own. */
function newEdition(state: State): void {
  const before = reportOf(state);
  state.edition++;
  const now = reportOf(state);
  state.paragraphs.unshift(`A foreword of edition ${state.edition}.`);
  const moved = (address: string): string =>
    address
      .replace(`report/${before}`, `report/${now}`)
      .replace(/paragraph\/(\d+)/, (_, number: string) => `paragraph/${Number(number) + 1}`);
  const below = (address: string): boolean =>
    address === `report/${before}` || address.startsWith(`report/${before}/`);
  const ends = [...state.released]
    .filter(below)
    .map((address) => `- { address: ${address}, event: superseded, to: [${moved(address)}] }\n`);
  const led = [
    ...textOf(state.folder, identifiers).matchAll(
      /address: (report\/\S+), event: superseded, to: \[(\S+)\]/g,
    ),
  ]
    .filter(([, , to]) => below(to!))
    .map(([, from, to]) => `- { address: ${from!}, event: superseded, to: [${moved(to!)}] }\n`);
  const events = textOf(state.folder, identifiers) + [...ends, ...new Set(led)].join('');
  put(
    state,
    new Map([
      [identifiers, events],
      [`reports/${before}/a.md`, undefined],
      [`reports/${before}/report.yaml`, undefined],
      [`reports/${before}/review.yaml`, undefined],
      [`reports/${now}/a.md`, markdown(state)],
      [`reports/${now}/report.yaml`, report(now)],
    ]),
  );
}

let releases = 0;
let replays = 0;

function releaseNow(state: State): void {
  const released = release(state.folder, `${++state.releases}.0.0`, state.lines);
  const before = state.lines;
  state.folder = released.folder;
  state.lines = released.lines;
  const { built, lines } = buildInMemory(state.folder);
  expect(built.diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
  for (const address of built.addresses.keys()) state.released.add(address);
  checkAnswers(state, built);
  const delta = deltaOf(before ?? [], lines);
  expect(canonicalLines(applyDelta(before ?? [], delta)).hash).toBe(built.canonicalHash);
  if (++releases % sparqlOnceIn === 0) replay(before ?? [], delta, built.canonicalHash!);
}

function replay(before: readonly string[], delta: ReturnType<typeof deltaOf>, hash: string): void {
  const store = new Store();
  store.load(before.join('\n'), { format: 'application/n-triples' });
  store.update(toSparqlUpdate(delta));
  const quads = store.dump({ format: 'application/n-quads' });
  expect(canonicalLines(quads.split('\n').filter((line) => line !== '')).hash).toBe(hash);
  replays++;
}

/** Every address ever released answers with its thing, its successors or a tombstone, in one step. */
function checkAnswers(
  state: State,
  { addresses, registry }: ReturnType<typeof buildInMemory>['built'],
): void {
  for (const address of state.released) {
    const ending = registry.histories.get(address)?.ending;
    if (ending === undefined) expect(addresses.has(address), `${address} is lost`).toBe(true);
    else {
      expect(addresses.has(address), `${address} is used again`).toBe(false);
      for (const target of ending.to)
        expect(addresses.has(target), `${address} leads to ${target}`).toBe(true);
      expect(
        ending.fate === 'withdrawn' ? ending.because !== undefined : ending.to.length > 0,
      ).toBe(true);
    }
  }
  for (const [address, name] of state.names) expect(addresses.get(address)?.means).toContain(name);
  for (const [at, text] of state.paragraphs.entries()) {
    const passage = addresses.get(`report/${reportOf(state)}/paragraph/${at + 1}`);
    expect(passage?.words).toBe(fingerprint(text));
  }
}

const operation: fc.Arbitrary<Operation> = fc.record({
  kind: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...kinds.slice(0, 8)) },
    { weight: 1, arbitrary: fc.constant('edition' as const) },
    { weight: 1, arbitrary: fc.constant('release' as const) },
  ),
  at: fc.nat(20),
});

test(`${histories} random histories keep every promise about addresses (seed ${seed})`, () => {
  const history = fc.array(operation, { minLength: operations, maxLength: operations + 10 });
  fc.assert(
    fc.property(history, (steps) => {
      const state = start();
      releaseNow(state);
      for (const { kind, at } of steps) run[kind](state, at);
      releaseNow(state);
    }),
    { numRuns: histories, seed, endOnFailure: false },
  );
  process.stdout.write(
    `seed ${seed}: ${histories} histories, ${releases} releases, ${replays} replayed in a store\n`,
  );
  if (releases >= sparqlOnceIn) expect(replays).toBeGreaterThan(0);
}, 7_200_000);
