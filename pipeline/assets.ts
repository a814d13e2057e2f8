import { fileURLToPath } from 'node:url';
import { readFolder } from './core/read-folder.ts';
import type { ReadFolder } from './core/read-folder.ts';

/** Read the style sheet, fonts and scripts of the website, which the bundle is made with. */
export function readAssets(): ReadFolder {
  const folder = fileURLToPath(new URL('../bin/assets', import.meta.url));
  const assets = readFolder(folder);
  if (assets === undefined) throw new Error(`${folder} is missing: run npm run bundle`);
  return assets;
}
