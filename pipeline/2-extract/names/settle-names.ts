import type { Alias } from './find-aliases.ts';
import type { Confidence, NameBelieved, NameKind } from './names.ts';

/** Names of one text, with their words. */
export interface NamesOfText {
  readonly paragraph: string;
  readonly text: string;
  readonly names: readonly (NameBelieved & { readonly words: string })[];
}

const weight: Readonly<Record<Confidence, number>> = { high: 100, medium: 10, low: 1 };

/** Let the whole report decide what each name is, and leave out short forms of common terms. */
export function settleNames(
  texts: readonly NamesOfText[],
  aliases: readonly Alias[],
): NamesOfText[] {
  const terms = new Set(
    aliases.filter(({ standsFor }) => standsFor === undefined).map(({ form }) => form),
  );
  const introduced = new Map(
    aliases.flatMap(({ form, kind }) => (kind === undefined ? [] : [[form, kind] as const])),
  );
  const votes = countVotes(texts);
  const surnames = surnamesOf(texts);
  return texts.map((each) => ({
    ...each,
    names: each.names.flatMap((name) => {
      if (terms.has(name.words) && !introduced.has(name.words)) return [];
      const kind = introduced.get(name.words) ?? settledKind(name, { votes, surnames });
      return [kind === name.kind ? name : { ...name, kind, rule: `${name.rule}-settled` }];
    }),
  }));
}

type Votes = ReadonlyMap<string, ReadonlyMap<NameKind, number>>;

function countVotes(texts: readonly NamesOfText[]): Votes {
  const votes = new Map<string, Map<NameKind, number>>();
  for (const { names } of texts) {
    for (const { words, kind, confidence } of names) {
      const kinds = votes.get(words) ?? new Map<NameKind, number>();
      votes.set(words, kinds.set(kind, (kinds.get(kind) ?? 0) + weight[confidence]));
    }
  }
  return votes;
}

function surnamesOf(texts: readonly NamesOfText[]): ReadonlySet<string> {
  const people = texts.flatMap(({ names }) =>
    names.filter(({ kind, confidence }) => kind === 'person' && confidence === 'high'),
  );
  return new Set(people.map(({ words }) => words.split(' ').at(-1) ?? words));
}

function settledKind(
  { words, kind, confidence, rule }: NamesOfText['names'][number],
  { votes, surnames }: { readonly votes: Votes; readonly surnames: ReadonlySet<string> },
): NameKind {
  if (confidence === 'high') return kind;
  if (surnames.has(words)) return 'person';
  let best = kind;
  let most = 0;
  for (const [each, count] of votes.get(words) ?? []) {
    // "the Oake survey": behind an article and before a noun stands no person.
    if (each === 'person' && rule === 'name-before-noun') continue;
    if (count > most) [best, most] = [each, count];
  }
  return best;
}
