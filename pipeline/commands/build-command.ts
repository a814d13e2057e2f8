import { readReceipt } from '../core/files.ts';
import type { Command } from './command.ts';
import { collectFlags } from '../core/flags.ts';
import { misuse, sharedOptions } from './command.ts';
import { openKept } from './open-kept.ts';
import { openSource } from './open-source.ts';
import { openSectionThreads } from './open-threads.ts';

/** `report-lod build`: every format, in a folder that is replaced whole or not at all. */
export const buildCommand: Command = {
  name: 'build',
  summary: 'Build all formats from the source folder',
  usage:
    'report-lod build [--source DIR] [--register DIR] [--report NAME] [--out DIR] [--cache DIR] [-j [N]]',
  options: {
    ...sharedOptions,
    report:
      'build this report alone, by the name of its folder: its data and what of the register it\n' +
      '               names, without what tells about the whole (catalogue, questions, redirects, changes);\n' +
      '               it never takes the place of a build of the whole',
    out: 'the folder to replace (default: dist, or dist-NAME with --report)',
    cache:
      'the folder for what was written of each section, so that the next build writes anew only\n' +
      '               what changed (default: from a million characters of Markdown on, report-lod in\n' +
      '               $XDG_CACHE_HOME or ~/.cache); it can be removed at any time',
    jobs:
      'how many threads build sections, also -j N; -j alone or "all": as many as the machine runs at\n' +
      '               once, from two million characters of Markdown on (default: 1)',
  },
  switches: { 'no-cache': 'build every section anew, and keep nothing' },
  example: 'report-lod build --source source --out dist',
  run: async ({ options }, progress) => {
    const { build } = await import('../build.ts');
    const { mayReplace, mayReplaceByReport } = await import('../core/may-replace.ts');
    const { openOutput } = await import('../core/output.ts');
    const { report: only, jobs = '1' } = options;
    if (!/^(?:all|[1-9]\d?)$/.test(jobs)) {
      return misuse(`Unexpected number of jobs ${jobs}, expected 1 to 99 or all.`);
    }
    const out = options['out'] ?? (only === undefined ? 'dist' : `dist-${only}`);
    const { folder, diagnostics: reading } = openSource(options, only);
    const { flag, diagnostics: writing } = collectFlags();
    const place = { file: out, start: 0, end: 0 };
    if (!mayReplace(out)) flag('output-elsewhere', place, { path: out });
    else if (only !== undefined && !mayReplaceByReport(out, only)) {
      flag('output-of-more', place, { path: out, report: only });
    }
    const diagnostics = [...reading, ...writing];
    const unreadable = diagnostics.some(({ level }) => level === 'error');
    const kept = openKept(options, folder);
    const threads = only === undefined ? openSectionThreads(options, folder, kept) : undefined;
    const built = build(folder, {
      open: () => openOutput(out),
      unreadable,
      only,
      elsewhere: { kept, threads },
      progress,
      receiptOf: (hash) => readReceipt(folder.folder, hash),
    });
    threads?.close();
    const { sections } = built;
    const all = sections.built + sections.kept;
    const reuse = sections.kept === 0 ? '' : `, ${sections.kept} of ${all} sections as before`;
    const text = built.written
      ? `${out}: ${built.triples} triples, canonical hash ${built.canonicalHash ?? ''}${reuse}\n`
      : `${out} is as it was: nothing was written\n`;
    const { written, triples, canonicalHash } = built;
    const result = { out, written, triples, canonicalHash, sections };
    return { text, diagnostics: [...diagnostics, ...built.diagnostics], result };
  },
};
