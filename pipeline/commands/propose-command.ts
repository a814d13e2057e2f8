import type { Arguments, Command, Outcome } from './command.ts';
import { misuse, sharedOptions } from './command.ts';
import { openSource } from './open-source.ts';

/** Options that choose among proposals. */
export const filterOptions = {
  report: 'only this report, by its id',
  paragraph: 'only this paragraph with its items, or this item (22/1)',
  rule: 'only what this rule proposes',
  entity: 'only what names this entity, by its id',
  confidence: 'only high, medium or low',
} as const;

/** `report-lod propose`: what rules found, as YAML to paste into review.yaml. */
export const proposeCommand: Command = {
  name: 'propose',
  summary: 'Print what rules propose and nobody has decided, as YAML for review.yaml',
  usage: 'report-lod propose [--report ID] [--paragraph N] [--rule ID] [--by NAME] | --rules',
  options: {
    ...sharedOptions,
    ...filterOptions,
    by: 'who decides, by the id in catalogue.yaml (default: the only one)',
  },
  switches: { rules: 'print the page of all rules with their examples' },
  example: 'report-lod propose --paragraph 30 --by maintainers',
  run: async (given) => {
    if (given.words.length > 0) return misuse(`Unexpected ${given.words.join(' ')}.`);
    if (given.options['rules'] === undefined) return propose(given);
    const { rulesPage } = await import('../build/rules-page.ts');
    return { text: rulesPage(), diagnostics: [] };
  },
};

function repeatsOf(count: number): string {
  return count === 0 ? '' : `# ${count} more say again what one of these, or a decision, says.\n`;
}

const withoutRegister =
  '# The register has no entity, and most rules relate what it names: begin with report-lod names --as yaml.\n';

async function propose({ options }: Arguments): Promise<Outcome> {
  const { collectOpen } = await import('../review/collect-open.ts');
  const { printProposals } = await import('../review/print-proposals.ts');
  const { reviewingOf } = await import('../review/session.ts');
  const { today } = await import('../core/terminal.ts');
  const { proposalRows } = await import('../build/proposal-rows.ts');
  const { folder, diagnostics: reading } = openSource(options);
  const { prepared, open, repeated, diagnostics, misused } = collectOpen(folder, options);
  const all = [...reading, ...diagnostics];
  if (prepared === undefined) return { text: '', diagnostics: all };
  if (misused !== undefined) return misuse(misused);
  const agents = prepared.source.catalogue.value.agents.map(({ id }) => id);
  const by = options['by'] ?? (agents.length === 1 ? agents[0] : undefined);
  if (by === undefined || !agents.includes(by)) {
    return misuse(`Unexpected --by ${by ?? ''}, expected one of ${agents.join(', ')}.`);
  }
  const reviewing = reviewingOf(prepared, { by, on: today() });
  const rows = open.flatMap(({ place, proposal }) =>
    proposalRows({ ...place, proposals: [proposal] }),
  );
  const own = prepared.register.entities.size === 0 ? withoutRegister : '';
  const head = `${own}# ${open.length} open proposals; what you agree with goes under decisions: in review.yaml.\n${repeatsOf(repeated)}`;
  const text = open.length === 0 ? head : `${head}\n${printProposals(open, reviewing)}`;
  return { text, diagnostics: all, result: { proposals: rows } };
}
