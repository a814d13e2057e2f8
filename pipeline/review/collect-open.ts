import type { SourceFolder } from '../core/files.ts';
import { collectFlags } from '../core/flags.ts';
import type { Diagnostic } from '../core/flags.ts';
import type { Proposal } from '../2-extract/propose/proposal.ts';
import { compose } from '../build/compose.ts';
import { prepare } from '../build/prepare.ts';
import type { Prepared } from '../build/prepare.ts';
import type { PassageProposals } from '../build/open-proposals.ts';
import { dropRepeats } from './drop-repeats.ts';
import { unknownFilter } from './unknown-filter.ts';

/** An open proposal, and the passage where it stands. */
export interface OpenProposal {
  readonly proposal: Proposal;
  readonly place: PassageProposals;
}

/** Which proposals are meant; what is left out limits nothing. */
export interface Filters {
  readonly report?: string | undefined;
  /** 22, or 22/1 for an item of 22. */
  readonly paragraph?: string | undefined;
  readonly rule?: string | undefined;
  readonly entity?: string | undefined;
  readonly confidence?: string | undefined;
}

/** The proposals of a source folder that nobody has decided. */
export interface Collected {
  readonly prepared: Prepared | undefined;
  readonly open: readonly OpenProposal[];
  /** How many more say again what one of these, or a decision, says of the same report. */
  readonly repeated: number;
  /** Why nothing can be reviewed: the files do not say enough. */
  readonly diagnostics: readonly Diagnostic[];
  /** A filter that names nothing there is. */
  readonly misused?: string | undefined;
}

/** Collect the open proposals that are meant, in text order; contradictory decisions do not hinder. */
export function collectOpen(folder: SourceFolder, filters: Filters): Collected {
  const { flag, diagnostics } = collectFlags();
  const prepared = prepare(folder, flag);
  const errors = diagnostics.filter(({ level }) => level === 'error');
  if (prepared === undefined || errors.length > 0) {
    return { prepared: undefined, open: [], repeated: 0, diagnostics: errors };
  }
  const open: OpenProposal[] = [];
  const consumer = {
    group: () => undefined,
    ledger: () => undefined,
    proposals: (place: PassageProposals): void => {
      const here = place.proposals.map((proposal) => ({ proposal, place }));
      open.push(...here.filter((each) => isMeant(each, filters)));
    },
  };
  compose(prepared, consumer, () => undefined);
  const single = dropRepeats(open, prepared.reports);
  const misused = open.length === 0 ? unknownFilter(filters, prepared) : undefined;
  const repeated = open.length - single.length;
  return { prepared, open: single, repeated, diagnostics: [], misused };
}

function isMeant({ proposal, place }: OpenProposal, filters: Filters): boolean {
  const { report, paragraph, rule, entity, confidence } = filters;
  const values = Object.values(proposal.fields);
  return (
    (report === undefined || report === place.report) &&
    (rule === undefined || rule === proposal.rule) &&
    (confidence === undefined || confidence === proposal.confidence) &&
    (entity === undefined || values.includes(entity)) &&
    (paragraph === undefined || isAt(place, paragraph))
  );
}

/** A paragraph is meant with its items. */
function isAt({ paragraph, passage }: PassageProposals, asked: string): boolean {
  return paragraph.shown === asked || passage.shown === asked;
}
