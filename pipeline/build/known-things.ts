import type { Register } from '../3-resolve/register.ts';
import type { KnownThings } from '../2-extract/propose/mask-passage.ts';

/** Give what the proposing rules ask of the register; periods without an end have none. */
export function knownThings({ entities, defined }: Register): KnownThings {
  const variables = new Map<string, string>();
  const periods = new Map<string, string>();
  for (const { id, kind, source } of defined.values()) {
    if (kind === 'period') periods.set(`${source.start ?? ''}/${source.end ?? ''}`, id);
    else for (const words of [source.name, id]) variables.set(folded(words), id);
  }
  return {
    kindOf: (entity) => entities.get(entity)?.kind,
    variableOf: (words) => variables.get(folded(words)),
    periodOf: (from, to) => periods.get(`${from}/${to}`),
  };
}

function folded(words: string): string {
  return words.toLowerCase().replace(/[\s-]+/g, ' ');
}
