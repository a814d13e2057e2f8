import type { Alias } from './find-aliases.ts';
import type { NameCandidate, NameMention, ProposedNames } from './names.ts';
import type { NamesOfText } from './settle-names.ts';
import { addTo } from '../../core/group-by.ts';

type Named = NamesOfText['names'][number];
interface Placed extends Named {
  readonly paragraph: string;
}

/** Group mentions that seem to name one thing, the commonest thing first. */
export function groupCandidates(
  texts: readonly NamesOfText[],
  aliases: readonly Alias[],
): ProposedNames {
  const names = texts.flatMap(({ paragraph, names }) =>
    names.map((name): Placed => ({ ...name, paragraph })),
  );
  const fullOf = new Map([...shortHeads(names), ...fullNames(names, aliases)]);
  const groups = new Map<string, Placed[]>();
  const recent = new Map<string, string>();
  const keys = names.map((name) => {
    const key = keyOf(name, { fullOf, recent });
    addTo(groups, key, name);
    return key;
  });
  const ordered = [...groups].sort(([, a], [, b]) => b.length - a.length);
  const index = new Map(ordered.map(([key], at) => [key, at]));
  const candidates = ordered.map(([, group]) => toCandidate(group, aliases));
  const mentions = names.map((name, at): NameMention => ({
    ...name,
    candidate: index.get(keys[at] ?? '') ?? 0,
  }));
  return { candidates, mentions };
}

/** Short forms to the full name they stand for, where the report leaves no doubt. */
function fullNames(
  names: readonly Placed[],
  aliases: readonly Alias[],
): ReadonlyMap<string, string> {
  const full = new Map<string, string | undefined>();
  const claim = (form: string, name: string): void => {
    const before = full.get(form);
    full.set(form, full.has(form) && before !== name ? undefined : name);
  };
  for (const { kind, words } of names) {
    if (kind !== 'person' || !words.includes(' ')) continue;
    const bare = words.replace(/,? (?:Jr|Sr|II|III)\.?$/, '');
    claim(`person ${bare.split(' ').at(-1) ?? bare}`, words);
  }
  for (const { form, standsFor, kind } of aliases) {
    if (standsFor !== undefined && kind !== undefined) full.set(`${kind} ${fold(form)}`, standsFor);
  }
  return new Map([...full].flatMap(([form, name]) => (name === undefined ? [] : [[form, name]])));
}

/** "the Department" means the one department of the report, if it names one only, or one mostly. */
function shortHeads(names: readonly Placed[]): [string, string][] {
  const byHead = new Map<string, Map<string, number>>();
  for (const { kind, words, rule } of names) {
    if (rule.startsWith('name-head-alone') || kind === 'legislation' || kind === 'person') continue;
    const [head = words] = headsOf(words);
    const counts = byHead.get(`${kind} ${head}`) ?? new Map<string, number>();
    byHead.set(`${kind} ${head}`, counts.set(words, (counts.get(words) ?? 0) + 1));
  }
  return [...byHead].flatMap(([head, counts]): [string, string][] => {
    const [best, ...others] = [...counts].sort(([, a], [, b]) => b - a);
    const rest = others.reduce((sum, [, count]) => sum + count, 0);
    return best !== undefined && best[1] > 2 * rest ? [[head, best[0]]] : [];
  });
}

interface Known {
  readonly fullOf: ReadonlyMap<string, string>;
  /** The last full name by its kind and head noun: what "the Department" then means. */
  readonly recent: Map<string, string>;
}

function keyOf({ kind, words, rule }: Placed, { fullOf, recent }: Known): string {
  const folded = fold(words);
  const full = fullOf.get(`${kind} ${folded}`);
  if (full !== undefined) {
    const name = fold(full);
    return `${kind} ${fold(fullOf.get(`${kind} ${name}`) ?? name)}`;
  }
  if (kind !== 'legislation') return `${kind} ${folded}`;
  if (rule.startsWith('name-head-alone'))
    return `${kind} ${recent.get(`${kind} ${folded}`) ?? folded}`;
  const year = /^((?:1|2)\d{3}) (Act|Regulations|Order)$/.exec(folded);
  if (year !== null)
    return `${kind} ${recent.get(`${kind} ${year[2] ?? ''} ${year[1] ?? ''}`) ?? folded}`;
  for (const head of headsOf(folded)) recent.set(`${kind} ${head}`, folded);
  return `${kind} ${folded}`;
}

/** Names that differ in "&", quotation marks, spaces or a leading "The" are one. */
function fold(words: string): string {
  return words
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ & /g, ' and ')
    .replace(/^The (?=\p{Lu})/u, '');
}

function headsOf(words: string): string[] {
  const [beforeOf = words] = words.split(/ (?:of|for|on|into) /);
  const year = /^(.*?) ((?:1|2)\d{3})$/.exec(words);
  const title = year?.[1] ?? beforeOf;
  const head = title.split(' ').at(-1) ?? title;
  return year === null ? [head] : [head, `${head} ${year[2] ?? ''}`];
}

function toCandidate(group: readonly Placed[], aliases: readonly Alias[]): NameCandidate {
  const counts = new Map<string, number>();
  for (const { words } of group) counts.set(words, (counts.get(words) ?? 0) + 1);
  const variants = [...counts]
    .map(([words, count]) => ({ words, count }))
    .sort((a, b) => b.count - a.count);
  const sure =
    group.find(({ confidence }) => confidence === 'high') ??
    group.find(({ confidence }) => confidence === 'medium') ??
    group[0];
  const [first] = group;
  if (first === undefined || sure === undefined) throw new Error('A candidate without mentions');
  const name = variants.reduce(
    (best, { words }) => (words.length > best.length ? words : best),
    '',
  );
  const forms = aliases
    .filter(({ standsFor }) => standsFor !== undefined && counts.has(standsFor))
    .map(({ form }) => form);
  const { paragraph, start, end } = first;
  const { kind, rule, confidence } = sure;
  const url = instrumentUrl(variants.map(({ words }) => words));
  return {
    kind,
    name,
    rule,
    confidence,
    variants,
    count: group.length,
    introduced: [...new Set(forms)],
    first: { paragraph, start, end },
    ...(url !== undefined && { url }),
  };
}

/** A statutory instrument's address follows from its number alone; nothing else is guessed. */
function instrumentUrl(forms: readonly string[]): string | undefined {
  for (const form of forms) {
    const match = /^(S\.?S?\.?I)\.? ?(?:No\.? ?)?(\d{4})\/(\d+)$/.exec(form);
    if (match === null) continue;
    const series = (match[1] ?? '').replace(/\./g, '') === 'SSI' ? 'ssi' : 'uksi';
    return `https://www.legislation.gov.uk/id/${series}/${match[2] ?? ''}/${match[3] ?? ''}`;
  }
  return undefined;
}
