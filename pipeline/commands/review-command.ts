import type { Arguments, Command, Outcome } from './command.ts';
import { misuse, sharedOptions } from './command.ts';
import { openSource } from './open-source.ts';
import { filterOptions } from './propose-command.ts';

/** `report-lod review`: walks through open proposals, or decides, compares and withdraws. */
export const reviewCommand: Command = {
  name: 'review',
  summary: 'Walk through open proposals and write what you decide into review.yaml',
  usage:
    'report-lod review [--by NAME] [--rule ID] [--entity ID] [--paragraph N] [--accept | --reject] | ' +
    'review --by NAME --conflicts | review withdraw KEY --because WHY',
  options: {
    ...sharedOptions,
    ...filterOptions,
    by: 'who decides, by the id in catalogue.yaml (asked for where it lacks)',
    because: 'why, for --accept, --reject and withdraw',
  },
  switches: {
    accept: 'accept all that is meant, at once',
    reject: 'reject all that is meant, at once',
    conflicts: 'show where NAME and others decided differently, and settle it',
  },
  example: 'report-lod review --by maintainers --rule founded-in',
  run: async (given) => {
    const { words, options } = given;
    const wrong = misuseOf(given);
    if (wrong !== undefined) return misuse(wrong);
    const { runReview } = await import('../review/run-review.ts');
    const { openTerminal, today } = await import('../core/terminal.ts');
    const { readIfThere } = await import('../core/files.ts');
    const { rewriteFile } = await import('../core/output.ts');
    const source = openSource(options);
    const terminal = openTerminal({ quiet: options['format'] === 'json' });
    try {
      return await runReview(
        { words, options },
        { ...source, terminal, on: today(), disk: { read: readIfThere, write: rewriteFile } },
      );
    } finally {
      terminal.close();
    }
  },
};

const groupOptions = ['report', 'paragraph', 'rule', 'entity', 'confidence'] as const;

function misuseOf({ words, options }: Arguments): Outcome['misused'] {
  const { accept, reject, conflicts, because, register } = options;
  if (register !== undefined) return 'Unexpected --register, expected the register of the source.';
  const [verb, key, more] = words;
  if (verb !== undefined && (verb !== 'withdraw' || key === undefined || more !== undefined)) {
    return `Unexpected ${words.join(' ')}, expected withdraw KEY.`;
  }
  const modes = [verb, accept, reject, conflicts].filter((mode) => mode !== undefined);
  if (modes.length > 1)
    return 'Unexpected mixture, expected one of --accept, --reject, --conflicts.';
  if (verb === 'withdraw' && because === undefined)
    return 'Unexpected end, expected --because WHY.';
  const meant = groupOptions.some((name) => options[name] !== undefined);
  if ((accept ?? reject) !== undefined && !meant) {
    return 'Unexpected group of everything, expected --rule, --entity, --paragraph or the like.';
  }
  return undefined;
}
