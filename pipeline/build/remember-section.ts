import type { PublishedAddress } from '../core/addresses.ts';
import { holdFlags } from '../core/flags.ts';
import type { Raised } from '../core/flags.ts';
import { collectAddresses } from '../4-validate/published-addresses.ts';
import { buildSection } from './build-section.ts';
import type { SectionInputs } from './build-section.ts';
import type { Consumer } from './compose.ts';
import type { ResolvedSection } from './resolve-report.ts';

/** What a build needs to know of a section beside what is written of it: JSON. */
export interface SectionMemory {
  /** The file of the section. */
  readonly file: string;
  readonly raised: readonly Raised[];
  readonly addresses: readonly PublishedAddress[];
  /** Short forms that the section introduces, each with its entity. */
  readonly shortForms: readonly (readonly [form: string, entity: string])[];
}

/** Build a section, tell the consumer, and remember what else the build needs. */
export function rememberSection(
  section: ResolvedSection,
  inputs: Omit<SectionInputs, 'flag'>,
  consumer: Consumer,
): SectionMemory {
  const { flag, raised } = holdFlags();
  const { group: note, addresses } = collectAddresses();
  const before = new Set(inputs.shortForms.keys());
  for (const { group, rows, place, open } of buildSection(section, { ...inputs, flag })) {
    note(group);
    consumer.group(group, place);
    consumer.ledger(rows);
    if (open !== undefined) consumer.proposals?.(open);
  }
  const shortForms = [...inputs.shortForms].filter(([form]) => !before.has(form));
  return { file: section.file, raised, addresses: [...addresses.values()], shortForms };
}
