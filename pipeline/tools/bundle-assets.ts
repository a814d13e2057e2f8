import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const from = `${root}pipeline/site/assets/`;
const packages = `${root}node_modules/`;
const into = `${root}bin/assets/`;

/** What is copied as it is: fonts (OFL 1.1, each with its licence) and pictures. */
const copied: readonly (readonly [string, string])[] = [
  [`${from}icon.svg`, 'icon.svg'],
  [`${packages}oxigraph/web_bg.wasm`, 'oxigraph.wasm'],
  ...fontFiles('source-serif', 'source-serif-4', ['normal', 'italic']),
  ...fontFiles('source-sans', 'source-sans-3', ['normal']),
];

function fontFiles(name: string, source: string, styles: readonly string[]): [string, string][] {
  const folder = `${packages}@fontsource-variable/${source}/`;
  return [
    [`${folder}LICENSE`, `${name}-licence.txt`],
    ...styles.map((style): [string, string] => [
      `${folder}files/${source}-latin-wght-${style}.woff2`,
      `${name}${style === 'normal' ? '' : `-${style}`}.woff2`,
    ]),
  ];
}

/** Write bin/assets: the style sheet, fonts and scripts that `report-lod site` puts beside pages. */
export async function bundleAssets(): Promise<void> {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const [path, name] of copied) copyFileSync(path, into + name);
  await build({
    absWorkingDir: root,
    entryPoints: {
      site: 'pipeline/site/client/site.ts',
      search: 'pipeline/site/client/search.ts',
      query: 'pipeline/site/client/query.ts',
      'query-worker': 'pipeline/site/client/query-worker.ts',
      style: 'pipeline/site/assets/site.css',
    },

    outdir: 'bin/assets',
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome114', 'firefox121', 'safari17'],
    external: ['*.woff2'],
    legalComments: 'eof',
  });
}
