import type { NameFound, Span } from '../../core/model.ts';
import type { EntityKind } from '../../core/schema-types.ts';
import type { FigureFound, Value } from '../values.ts';

/** What the proposing rules need to know of the register; entities by their address. */
export interface KnownThings {
  readonly kindOf: (entity: string) => EntityKind | undefined;
  /** The id of the variable that measures what these words count. */
  readonly variableOf: (words: string) => string | undefined;
  readonly periodOf: (from: string, to: string) => string | undefined;
}

type FigureKind = 'money' | 'percent' | 'count' | 'measure';
export type TokenKind = EntityKind | FigureKind | 'date' | 'period' | 'pronoun' | 'own' | 'other';

/** A thing found in a text, as patterns see it: one character of its kind, then fillers. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The id of the entity that is named. */
  readonly entity?: string;
  readonly value?: Value;
}

/** A text in which each thing found is masked by its kind; every offset stays what it was. */
export interface Masked {
  readonly text: string;
  readonly tokens: ReadonlyMap<number, Token>;
}

/** Fills a masked thing up to the length of its words. */
export const FILLER = '\uf8ff';

const kinds: readonly TokenKind[] = [
  'organisation', 'group', 'office', 'person', 'place', 'legislation', 'publication', 'service',
  'software', 'dataset', 'event', 'concept', 'money', 'percent', 'count', 'measure', 'date',
  'period', 'pronoun', 'own', 'other',
]; // prettier-ignore

/** Give the character that stands for a kind: one of the private use area. */
export function characterOf(kind: TokenKind): string {
  return String.fromCharCode(0xe000 + Math.max(kinds.indexOf(kind), 0));
}

/** Mask the names and values of a text, so that rules are patterns over kinds and ordinary words. */
export function maskPassage(
  text: string,
  found: { readonly names: readonly NameFound[]; readonly values: readonly Value[] },
  known: KnownThings,
): Masked {
  const names = joinShortForms(text, found.names);
  const within = ({ start, end }: Span): boolean =>
    names.some((name) => name.start < end && start < name.end);
  const free = outermost(found.values.filter((value) => !within(value)));
  const tokens = [
    ...names.map((name) => nameToken(name, known)),
    ...free.map((value) => valueToken(text, value)).filter(({ kind }) => kind !== 'other'),
  ];
  return maskAll(text.replace(/[\ue000-\uf8ff]/g, ' '), tokens);
}

/** Give the things found that lie within a span, in text order. */
export function tokensWithin({ tokens }: Masked, { start, end }: Span): Token[] {
  const found: Token[] = [];
  for (let at = start; at < end; at++) {
    const token = tokens.get(at);
    if (token === undefined || token.end > end) continue;
    found.push(token);
    at = token.end - 1;
  }
  return found;
}

/** Put more tokens into a masked text. */
export function maskAll(text: string, added: readonly Token[], before?: Masked['tokens']): Masked {
  const tokens = [...added].sort((a, b) => a.start - b.start);
  let masked = '';
  let at = 0;
  for (const { start, end, kind } of tokens) {
    masked += text.slice(at, start) + characterOf(kind) + FILLER.repeat(end - start - 1);
    at = end;
  }
  const all = tokens.map((token): [number, Token] => [token.start, token]);
  return { text: masked + text.slice(at), tokens: new Map([...(before ?? []), ...all]) };
}

/** "Bridge Board (BB)" is one name where both stand for the same. */
function joinShortForms(text: string, names: readonly NameFound[]): readonly NameFound[] {
  const joined: NameFound[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, name.start);
    const same = last?.entities.length === 1 && last.entities[0] === name.entities[0];
    if (last !== undefined && same && between === ' (' && text[name.end] === ')') {
      joined[joined.length - 1] = { ...last, end: name.end + 1 };
    } else joined.push(name);
  }
  return joined;
}

/** A name that may stand for several things is masked as something that no rule takes. */
function nameToken({ start, end, entities }: NameFound, { kindOf }: KnownThings): Token {
  const [entity, another] = entities;
  const kind = entity === undefined || another !== undefined ? undefined : kindOf(entity);
  if (entity === undefined || kind === undefined) return { start, end, kind: 'other' };
  return { start, end, kind, entity: entity.replace(/^id\//, '') };
}

function outermost(values: readonly Value[]): readonly Value[] {
  const outer: Value[] = [];
  for (const value of values) if (value.start >= (outer.at(-1)?.end ?? 0)) outer.push(value);
  return outer;
}

function valueToken(text: string, value: Value): Token {
  const { start, end } = value;
  if (value.kind !== 'figure') return { start, end, value, kind: timeKind(value) };
  const { countOf } = value;
  const noun = countOf === undefined ? '' : text.slice(countOf.start, countOf.end);
  return { start, end, value, kind: ofArgument.test(noun) ? 'other' : figureKind(value) };
}

/** Nouns that count the parts of an argument ("two reasons"), and so measure nothing of the world. */
const ofArgument =
  /(?:^|[ -])(?:aspects|categories|circumstances|conclusions|considerations|criteria|doctrines|elements|factors|features|grounds|issues|kinds|points|principles|purposes|questions|reasons|respects|senses|sorts|themes|things|types|ways)$/i;

function timeKind(value: Exclude<Value, FigureFound>): TokenKind {
  if (value.kind === 'reference') return 'other';
  if (value.kind === 'date') return value.value === undefined ? 'other' : 'date';
  return value.from === undefined && value.to === undefined ? 'other' : 'period';
}

/** What no rule takes stays as words: ordinals, ages, and a bare "one", which mostly counts nothing. */
function figureKind({ unit, ordinal, form, ...amount }: FigureFound): TokenKind {
  const said = amount.value ?? amount.minimum ?? amount.maximum;
  if (unit === undefined || ordinal || said === undefined) return 'other';
  if (unit.kind === 'money') return unit.currency === undefined ? 'other' : 'money';
  if (unit.kind === 'percent') return 'percent';
  if (unit.kind === 'duration' || unit.kind === 'measure') return 'measure';
  if (unit.kind !== 'count') return 'other';
  return amount.value === '1' && form !== 'form-digits' ? 'other' : 'count';
}
