import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Tell whether a folder may be replaced: an earlier build wrote it, it is empty, or none is there. */
export function mayReplace(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  const names = readdirSync(folder);
  return names.length === 0 || names.includes('manifest.json');
}

/**
 * Tell whether a folder may be replaced by one report alone: one that holds that and no more, an empty
 * one, or none.
 */
export function mayReplaceByReport(folder: string, report: string): boolean {
  if (!mayReplace(folder)) return false;
  const manifest = join(folder, 'manifest.json');
  return !existsSync(manifest) || readOnlyReport(manifest) === report;
}

function readOnlyReport(manifest: string): unknown {
  try {
    const { onlyReport } = JSON.parse(readFileSync(manifest, 'utf8')) as { onlyReport?: unknown };
    return onlyReport;
  } catch {
    return undefined;
  }
}
