import { toYaml } from '../5-emit/to-yaml.ts';
import type { Format, Sink } from './format.ts';
import type { PassageProposals } from './open-proposals.ts';
import { proposalRows } from './proposal-rows.ts';

const path = 'yaml/proposals.yaml';
const head = '# What rules propose and nobody has decided yet: no part of the data.\nproposals:\n';

/** Write what rules propose and nobody has decided: beside the data, passage by passage. */
export function writeProposals(write: Sink['write']): Format {
  let records = 0;
  write(path, head);
  return {
    proposals: (open: PassageProposals): void => {
      const rows = proposalRows(open);
      records += rows.length;
      write(path, rows.map((row) => toYaml(row)).join(''));
    },
    takeCounts: () => {
      const written = records;
      records = 0;
      return [[path, { records: written }]];
    },
    finish: (counts) => {
      if (counts.get(path)?.records === 0) write(path, '  []\n');
    },
  };
}
