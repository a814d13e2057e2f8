import type { OpenProposal } from './collect-open.ts';
import type { Answer } from './make-decision.ts';
import type { Recorded, Session } from './session.ts';

/** What became of a group: what was recorded, and proposals that lack a field, which nobody filled. */
export interface GroupDecided extends Recorded {
  readonly incomplete: readonly OpenProposal[];
}

/** Give all proposals the same answer; to accept one that lacks a field takes a person. */
export function decideGroup(
  open: readonly OpenProposal[],
  answer: Answer,
  session: Session,
): GroupDecided {
  const lacks = ({ proposal }: OpenProposal): boolean => Object.keys(proposal.suggest).length > 0;
  const incomplete = answer.decision === 'accept' ? open.filter(lacks) : [];
  const whole = open.filter((each) => !incomplete.includes(each));
  return { ...session.record(whole.map((each) => ({ open: each, answer }))), incomplete };
}
