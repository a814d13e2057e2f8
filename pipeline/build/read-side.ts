import type { Fate, Registry } from '../core/addresses.ts';
import { compareVersions } from '../core/compare-versions.ts';
import { sha256 } from '../core/digest.ts';
import { readBelow } from '../core/dist-files.ts';
import type { Flag } from '../core/flags.ts';
import { filledLines } from '../core/lines.ts';
import { applyDelta, invert, readRdfPatch } from '../6-publish/delta.ts';
import { parseCsv } from '../6-publish/parse-csv.ts';
import type { EndedBetween } from '../6-publish/typed-changes.ts';
import { patchPath } from './read-releases.ts';
import type { Source } from './read-source.ts';

/** One of two states of the data that are compared. */
export interface Side {
  readonly name: string;
  readonly base: string;
  /** Canonical N-Triples. */
  readonly lines: readonly string[];
  /** Every address that had ended by then. */
  readonly ended: readonly EndedBetween[];
}

/** Read a dist folder; one that is incomplete or was changed since it was built is flagged. */
export function readDistSide(folder: string, flag: Flag): Side | undefined {
  const texts = ['manifest.json', 'dataset.nt', 'id-history.csv'].map((path) => {
    const text = readBelow(folder, path);
    const where = { file: `${folder}/${path}`, start: 0, end: 0 };
    if (text === undefined) flag('dist-incomplete', where, { path });
    return text;
  });
  const [manifest, triples, history] = texts;
  if (manifest === undefined || triples === undefined || history === undefined) return undefined;
  const told = readManifest(manifest);
  const damaged =
    told === undefined ? 'manifest.json' : told.hash === sha256(triples) ? undefined : 'dataset.nt';
  if (told === undefined || damaged !== undefined) {
    const path = damaged ?? 'manifest.json';
    flag('dist-damaged', { file: `${folder}/${path}`, start: 0, end: 0 }, { path });
    return undefined;
  }
  const lines = filledLines(triples);
  return { name: folder, base: told.base, lines, ended: readEnded(history, told.base) };
}

function readManifest(text: string): { readonly base: string; readonly hash: string } | undefined {
  try {
    const { base, canonicalHash } = JSON.parse(text) as {
      base?: unknown;
      canonicalHash?: { value?: unknown };
    };
    const hash = canonicalHash?.value;
    return typeof base === 'string' && typeof hash === 'string' ? { base, hash } : undefined;
  } catch {
    return undefined;
  }
}

const fates: readonly string[] = ['superseded', 'merged', 'split', 'withdrawn'];

/** The last end of each address; a split has a row for each address that it leads to. */
function readEnded(history: string, base: string): EndedBetween[] {
  const relative = (iri: string): string => (iri.startsWith(base) ? iri.slice(base.length) : iri);
  const ended = new Map<string, EndedBetween & { readonly row: string }>();
  for (const [iri = '', event = '', target = '', , because = ''] of parseCsv(history).slice(1)) {
    if (!fates.includes(event)) continue;
    const address = relative(iri);
    const before = ended.get(address);
    const row = `${event}\n${because}`;
    const to = target === '' ? [] : [relative(target)];
    const all = before?.row === row && event === 'split' ? [...before.to, ...to] : to;
    const why = because === '' ? undefined : because;
    ended.set(address, { address, fate: event as Fate, to: all, because: why, row });
  }
  return [...ended.values()].map(({ address, fate, to, because }) => ({
    address,
    fate,
    to,
    because,
  }));
}

/** Have a release back from the triples of the last one and what each changed. */
export function readReleaseSide(
  version: string,
  { source, last }: { readonly source: Source; readonly last: readonly string[] | undefined },
  histories: Registry['histories'],
): Side | undefined {
  const { releases } = source;
  const at = releases.findIndex((release) => release.version === version);
  if (at === -1 || last === undefined) return undefined;
  let lines: readonly string[] = last;
  for (let newer = releases.length - 1; newer > at; newer--) {
    const from = releases[newer - 1]?.version ?? '';
    const delta = readRdfPatch(
      source.patches.get(patchPath(from, releases[newer]?.version ?? '')) ?? '',
    );
    if (delta === undefined) return undefined;
    lines = applyDelta(lines, invert(delta));
  }
  const ended = [...histories.values()].flatMap(({ address, ending }) => {
    if (ending?.release === undefined || compareVersions(ending.release, version) > 0) return [];
    return [{ address, fate: ending.fate, to: ending.to, because: ending.because }];
  });
  return { name: version, base: source.catalogue.value.base, lines, ended };
}
