import { readReceipt } from '../core/files.ts';
import { collectFlags } from '../core/flags.ts';
import { mayReplace } from '../core/may-replace.ts';
import { openOutput } from '../core/output.ts';
import { misuse, sharedOptions } from './command.ts';
import type { Command, Outcome } from './command.ts';
import { openSource } from './open-source.ts';

/** `report-lod release`: make a release, or without a version propose the next. */
export const releaseCommand: Command = {
  name: 'release',
  summary: 'Release the data: what is published now can be relied on from then on',
  usage: 'report-lod release [VERSION] [--source DIR] [--out DIR] [--date DATE]',
  options: {
    source: sharedOptions.source,
    out: 'the folder of the build to replace (default: dist)',
    date: 'the date of the release (default: today)',
  },
  example: 'report-lod release 1.1.0',
  run: async ({ words, options }) => {
    const [version, another] = words;
    if (another !== undefined) return misuse(`Unexpected ${another}, expected one version.`);
    const { today } = await import('../core/today.ts');
    const date = options['date'] ?? today();
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
      return misuse(`Unexpected date ${date}, expected one such as ${today()}.`);
    }
    return release(version, {
      source: options['source'] ?? 'source',
      out: options['out'] ?? 'dist',
      date,
    });
  },
};

/** Read the source; where the build could not be replaced afterwards, that is told before. */
function openForRelease(source: string, out: string): ReturnType<typeof openSource> {
  const { folder, diagnostics } = openSource({ source });
  const { flag, diagnostics: writing } = collectFlags();
  if (!mayReplace(out)) flag('output-elsewhere', { file: out, start: 0, end: 0 }, { path: out });
  return { folder, diagnostics: [...diagnostics, ...writing] };
}

async function release(
  version: string | undefined,
  { source, out, date }: { readonly source: string; readonly out: string; readonly date: string },
): Promise<Outcome> {
  const { composeRelease } = await import('../release.ts');
  const { readLastTriples } = await import('../core/stored-releases.ts');
  const { folder, diagnostics: reading } = openForRelease(source, out);
  if (reading.some(({ level }) => level === 'error')) {
    return { text: 'Nothing was released\n', diagnostics: reading };
  }
  const before = readLastTriples(source);
  const { proposal, misused, changed, ...released } = composeRelease(folder, {
    version,
    date,
    before,
  });
  const diagnostics = [...reading, ...released.diagnostics];
  if (misused !== undefined) return misuse(misused);
  if (proposal === undefined || (version !== undefined && changed.size === 0)) {
    return { text: 'Nothing was released\n', diagnostics };
  }
  const told = `${proposal.change === 'first' ? 'the first release' : proposal.change}, because ${proposal.because}`;
  if (version === undefined) {
    const text = `Proposed: ${proposal.version} (${told})\nChanges: ${proposal.changes}\n`;
    return { text, diagnostics, result: { proposal } };
  }
  const { changeTogether } = await import('../core/change-together.ts');
  const { citationAfter } = await import('../release/citation-file.ts');
  const citation = citationAfter(source, { version, date });
  changeTogether(source, new Map([...changed, ...citation]));
  const { build } = await import('../build.ts');
  const built = build(openSource({ source }).folder, {
    open: () => openOutput(out),
    receiptOf: (hash) => readReceipt(source, hash),
  });
  const { canonicalHash = '' } = released;
  const text = `Released ${version} of ${date} (${told})
canonical hash ${canonicalHash}
${out}: ${built.written ? 'built' : 'is as it was; run `report-lod build`'}

For CHANGELOG.md:

## ${version} (${date})

- Data: ${proposal.changes}. Canonical hash \`${canonicalHash}\`.

Next:

git add -A && git commit -m "Release ${version} of the data"
git tag -a v${version} -m "Data release ${version}"
`;
  return {
    text,
    diagnostics,
    result: { version, date, proposal, canonicalHash, built: built.written },
  };
}
