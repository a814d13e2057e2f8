import type { PublishedAddress } from '../core/addresses.ts';
import type { ReleasedAddress } from '../core/schema-types.ts';

/** Where an address of an earlier edition may lead, and why; without `to` a person has to say. */
export interface ProposedSuccessor {
  readonly from: string;
  readonly to: string | undefined;
  readonly how:
    | 'same words'
    | 'same number or key'
    | 'same number, other words'
    | 'item of its successor'
    | 'nothing alike';
}

/** What a renumbered edition is made of: what was released below one address, and what is below another now. */
export interface Editions {
  /** The addresses of both editions, such as report/x and report/x-2. */
  readonly from: string;
  readonly into: string;
  /** What was released and leads nowhere yet. */
  readonly released: readonly ReleasedAddress[];
  readonly published: ReadonlyMap<string, PublishedAddress>;
}

/**
 * Propose where each address of an earlier edition leads: a passage to the one with its words, wherever
 * that stands now; anything else to what has its number or key, if nothing else has a better claim to it.
 */
export function proposeRenumbering(editions: Editions): ProposedSuccessor[] {
  const { from, released } = editions;
  const old = released.filter(({ address }) => isBelow(address, from));
  const byWords = new Map(old.map((each) => [each.address, sameWords(each, editions)] as const));
  const claimed = new Set(byWords.values());
  return old.map((each): ProposedSuccessor => {
    const words = byWords.get(each.address);
    if (words !== undefined) return { from: each.address, to: words, how: 'same words' };
    const same = sameKind(each, moved(each.address, editions), editions);
    if (same !== undefined && !claimed.has(same)) {
      const how = each.words === undefined ? 'same number or key' : 'same number, other words';
      return { from: each.address, to: same, how };
    }
    const item = sameKind(each, itemOf(each.address, byWords), editions);
    if (item !== undefined && !claimed.has(item)) {
      return { from: each.address, to: item, how: 'item of its successor' };
    }
    return { from: each.address, to: undefined, how: 'nothing alike' };
  });
}

function isBelow(address: string, top: string): boolean {
  return address === top || address.startsWith(`${top}/`);
}

/** Words that stand twice name no one place. */
function sameWords(
  { words, kind }: ReleasedAddress,
  { into, published }: Editions,
): string | undefined {
  if (words === undefined) return undefined;
  const found = [...published.values()].filter(
    (now) => now.words === words && now.kind === kind && isBelow(now.address, into),
  );
  return found.length === 1 ? found[0]?.address : undefined;
}

function moved(address: string, { from, into }: Editions): string {
  return into + address.slice(from.length);
}

function sameKind(
  { kind }: ReleasedAddress,
  address: string | undefined,
  { published }: Editions,
): string | undefined {
  return address !== undefined && published.get(address)?.kind === kind ? address : undefined;
}

/** The item with the same label in the paragraph that its paragraph leads to. */
function itemOf(
  address: string,
  byWords: ReadonlyMap<string, string | undefined>,
): string | undefined {
  const at = address.indexOf('/item/');
  const paragraph = at === -1 ? undefined : byWords.get(address.slice(0, at));
  return paragraph === undefined ? undefined : paragraph + address.slice(at);
}
