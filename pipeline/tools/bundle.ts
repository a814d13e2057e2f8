import { chmodSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { schemas } from '../core/schemas.ts';
import { ajvOptions } from '../core/validators.ts';
import { bundleAssets } from './bundle-assets.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Compiling schemas costs more than a small build, so the bundle carries their checks as code. */
const precompiledChecks: Plugin = {
  name: 'precompiled-checks',
  setup(bundle) {
    bundle.onLoad({ filter: /core[\\/]validators\.ts$/ }, () => ({
      contents: `${validatorsAsCode()}\nexport const validatorOf = (id) => checks[id];\n`,
      resolveDir: root,
      loader: 'js',
    }));
  },
};

function validatorsAsCode(): string {
  const ajv = new Ajv2020({ ...ajvOptions, code: { source: true, esm: true } });
  for (const schema of schemas) ajv.addSchema(schema);
  const names = schemas.map(({ $id }, index) => [`check${index}`, $id] as const);
  const standalone = standaloneModule as unknown as typeof standaloneModule.default;
  const code = standalone(ajv, Object.fromEntries(names));
  return `${code}\nconst checks = { ${names.map(([name, id]) => `'${id}': ${name}`).join(', ')} };`;
}

/** Write bin/report-lod.js, and the threads that answer queries or build sections: files that run on Node without any package but those left outside. */
export async function bundle(): Promise<void> {
  rmSync(`${root}bin`, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: {
      'report-lod': 'pipeline/main.ts',
      'query-worker': 'pipeline/query/query-worker.ts',
      'section-worker': 'pipeline/commands/section-worker.ts',
      'sparql-worker': 'pipeline/serve/sparql-worker.ts',
    },
    outdir: 'bin',
    bundle: true,
    // A command loads what it needs. Parts stand beside the programs, because paths to schemas/ start there.
    splitting: true,
    chunkNames: 'part-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'eof',
    external: ['n3', 'jsonld', 'oxigraph', '@citeproc-rs/wasm'],
    plugins: [precompiledChecks],
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
  });
}

await bundle();
chmodSync(`${root}bin/report-lod.js`, 0o755);
await bundleAssets();
