import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (path.endsWith('.ts')) yield path;
  }
}

const pipeline = [...filesBelow('pipeline')];
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
  /** Files, or folders by a last `/`, where it is allowed, and why; one not needed fails. */
  readonly except: Readonly<Record<string, string>>;
}

const receipt = 'runs other software and hands it files';
const edge = 'touches files, for the command line';
const bans: readonly Ban[] = [
  {
    what: 'file access',
    pattern: /from 'node:fs'/,
    except: {
      'pipeline/cli.ts': 'shows the lines that diagnostics point to',
      'pipeline/core/cache-place.ts': edge,
      'pipeline/core/change-together.ts': edge,
      'pipeline/core/dist-files.ts': edge,
      'pipeline/core/files.ts': edge,
      'pipeline/core/may-replace.ts': edge,
      'pipeline/core/output-file.ts': edge,
      'pipeline/core/output.ts': edge,
      'pipeline/core/pages.ts': edge,
      'pipeline/core/put-back.ts': edge,
      'pipeline/core/stored-releases.ts': edge,
      'pipeline/core/run-files.ts': 'keeps sorted runs until they are merged',
      'pipeline/core/part-cache.ts': edge,
      'pipeline/core/read-folder.ts': edge,
      'pipeline/tools/bench.ts': 'makes reports to measure with',
      'pipeline/tools/site/': 'makes reports to measure with',
      'pipeline/tools/measure-again.ts': 'builds into a folder of its own, and edits a made report',
      'pipeline/tools/measure-start.ts': 'builds into a folder of its own',
      'pipeline/tools/bundle-assets.ts': 'copies the fonts of the website',
      'pipeline/tools/bundle.ts':
        'removes the parts of the bundle before, and makes the command line executable',
      'pipeline/tools/generate-types.ts': 'writes the types of the schemas',
      'pipeline/tools/ledger-table.ts': 'reads the ledger in dist for the table in the README',
      'pipeline/tools/write-marked.ts': 'writes tables into the README',
      'pipeline/tools/receipt/': receipt,
      'pipeline/tools/make-gazetteer.ts': 'writes the lists of places and words',
      'pipeline/tools/make-starters.ts': 'writes the starter registers',
      'pipeline/tools/make-unit-codes.ts': 'writes the list of unit codes',
    },
  },
  {
    what: 'the process',
    pattern: /\bprocess\./,
    except: {
      'pipeline/cli.ts': 'standard output and standard error',
      'pipeline/main.ts': 'arguments and exit code',
      'pipeline/commands/serve-command.ts': 'runs until a signal stops it',
      'pipeline/core/is-running.ts': 'asks whether the writer of an old staging folder still runs',
      'pipeline/core/cache-place.ts': 'knows where the user keeps caches, and which Node runs',
      'pipeline/core/output.ts': 'names what it writes after the process',
      'pipeline/core/part-cache.ts': 'names what it writes after the process',
      'pipeline/core/terminal.ts': 'asks a person, or reads what is piped in',
      'pipeline/core/change-together.ts': 'names what it writes after the process',
      'pipeline/tools/bench.ts': 'measures time and memory',
      'pipeline/tools/site/': 'measures servers as processes',
      'pipeline/tools/time-run.ts': 'starts Node by its path',
      'pipeline/tools/generate-types.ts': 'runs when it is called by name',
      'pipeline/tools/ledger-table.ts': 'runs when it is called by name',
      'pipeline/tools/receipt/': receipt,
      'pipeline/tools/make-gazetteer.ts': 'runs when it is called by name',
      'pipeline/tools/make-starters.ts': 'runs when it is called by name',
      'pipeline/tools/make-unit-codes.ts': 'runs when it is called by name',
    },
  },
  {
    what: 'a vocabulary IRI',
    pattern: /https?:\/\/(?:schema\.org|www\.w3\.org|purl\.org)|\/vocabulary#/,
    except: {
      'pipeline/5-emit/compile-context.ts': 'rdf:type, which a context cannot name',
      'pipeline/6-publish/namespaces.ts': 'CSVW is read back by its own terms',
    },
  },
  {
    what: 'clock, chance or locale',
    pattern: /Date\.now|new Date\(|Math\.random|localeCompare|toLocale|\bIntl\.|performance\.now/,
    except: {
      'pipeline/core/terminal.ts': 'the day of a decision is when a person makes it',
      'pipeline/cli.ts': 'shows progress after a second',
      'pipeline/site/client/query-worker.ts': 'tells the reader how long a query took',
      'pipeline/core/today.ts': 'people date what they decide',
      'pipeline/tools/time-run.ts': 'measures how long runs take',
      'pipeline/tools/site/': 'measures how long pages and answers take',
      'pipeline/tools/receipt/receipt.ts': 'tells how long each store took, and publishes no time',
      'pipeline/tools/receipt/measure-loads.ts': 'measures stores, and publishes nothing',
    },
  },
  {
    what: 'chance',
    pattern: /randomInt|randomBytes|randomUUID/,
    except: { 'pipeline/commands/register-command.ts': "a person's address says nothing" },
  },
  { what: 'a default export', pattern: /^export default/m, except: {} },
  { what: 'an unfinished place', pattern: /\b(?:TODO|FIXME|XXX)\b/, except: {} },
];

describe.each(bans)('$what', ({ pattern, except }) => {
  const found = pipeline.filter((path) => pattern.test(textOf(path)));

  const allows = (place: string, path: string): boolean =>
    place.endsWith('/') ? path.startsWith(place) : path === place;
  const places = Object.keys(except);

  test('stands nowhere but where it is allowed', () => {
    const wrong = found.filter((path) => !places.some((place) => allows(place, path)));
    expect(wrong).toEqual([]);
  });

  test('every exception is needed', () => {
    expect(places.filter((place) => !found.some((path) => allows(place, path)))).toEqual([]);
  });
});

const longFiles: Readonly<Record<string, string>> = {
  'pipeline/core/rules.ts': 'one list of messages',
  'pipeline/core/schema-types.ts': 'generated',
};

describe('sizes', () => {
  const lengths = pipeline.map((path) => [path, textOf(path).split('\n').length] as const);

  test('a file has at most 200 lines', () => {
    const long = lengths.filter(([path, length]) => length > 201 && !(path in longFiles));
    expect(long).toEqual([]);
  });

  test('every exception is needed', () => {
    const short = lengths.filter(([path, length]) => length <= 201 && path in longFiles);
    expect(short).toEqual([]);
  });

  test('file names are kebab-case', () => {
    expect(pipeline.filter((path) => !/^[a-z0-9-]+\.ts$/.test(basename(path)))).toEqual([]);
  });
});

describe('layers', () => {
  const importsOf = (path: string): string[] =>
    [...textOf(path).matchAll(/^(?:import|export)[^;]*? from '(\.[^']+)'/gm)].map(([, target]) =>
      relative(root, join(root, path, '..', target!)),
    );
  const phaseOf = (path: string): string | undefined => /^pipeline\/(\d-[a-z]+)\//.exec(path)?.[1];

  test('a phase imports core and its own folder', () => {
    const wrong = pipeline.flatMap((path) => {
      const phase = phaseOf(path);
      if (phase === undefined) return [];
      const allowed = (target: string): boolean =>
        target.startsWith('pipeline/core/') || target.startsWith(`pipeline/${phase}/`);
      return importsOf(path)
        .filter((target) => !allowed(target))
        .map((target) => `${path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('core imports core', () => {
    const wrong = pipeline
      .filter((path) => path.startsWith('pipeline/core/'))
      .flatMap((path) => importsOf(path).map((target) => [path, target] as const))
      .filter(([, target]) => !/^(?:pipeline\/core|schemas)\//.test(target));
    expect(wrong).toEqual([]);
  });
});

test('every export is used somewhere else', () => {
  const all = [...pipeline, ...filesBelow('tests')].map((path) => [path, textOf(path)] as const);
  const unused = pipeline
    .filter((path) => !path.endsWith('schema-types.ts'))
    .flatMap((path) =>
      [...textOf(path).matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)]
        .map(([, name]) => name!)
        .filter(
          (name) =>
            !all.some(([other, text]) => other !== path && new RegExp(`\\b${name}\\b`).test(text)),
        )
        .map((name) => `${path}: ${name}`),
    );
  expect(unused).toEqual([]);
});
