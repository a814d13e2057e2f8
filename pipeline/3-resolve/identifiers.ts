import type { Flag, Where } from '../core/flags.ts';
import type { IdentifierEvent } from '../core/schema-types.ts';

/** Which addresses are minted, and which wording each counted one is bound to. */
export interface Identifiers {
  readonly minted: ReadonlySet<string>;
  /** Counted addresses by what they are below of, such as a paragraph; each with its fingerprint.
   * Those that ended are not among them: their words may return, but under a new address. */
  readonly counted: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Read the events of identifiers.yaml; flag an address minted twice or changed before it was minted. */
export function readIdentifiers(
  events: readonly IdentifierEvent[],
  whereOf: (path: readonly (string | number)[]) => Where,
  flag: Flag,
): Identifiers {
  const minted = new Set<string>();
  const counted = new Map<string, Map<string, string>>();
  for (const [index, { address, event, fingerprint }] of events.entries()) {
    if (address === undefined) continue;
    const before = minted.has(address);
    if (event === 'minted' && before) {
      flag('address-minted-twice', whereOf([index]), { address });
    } else if (event !== 'minted' && !before) {
      flag('address-not-yet-minted', whereOf([index]), { address });
    }
    minted.add(address);
    const owner = ownerOf(address);
    if (event !== 'minted' && event !== 'reworded') counted.get(owner)?.delete(address);
    if (fingerprint === undefined) continue;
    counted.set(owner, (counted.get(owner) ?? new Map<string, string>()).set(address, fingerprint));
  }
  return { minted, counted };
}

/** What a counted address is below of: everything before its last segment. */
function ownerOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/'));
}

/** The line of identifiers.yaml for an event. */
export function eventLine(event: IdentifierEvent): string {
  if (event.release !== undefined) return `- { release: ${event.release} }`;
  const { address = '', fingerprint, to, because, authority } = event;
  const parts = [
    `address: ${address}`,
    `event: ${event.event ?? 'minted'}`,
    ...(fingerprint === undefined ? [] : [`fingerprint: ${quoted(fingerprint)}`]),
    ...(to === undefined || to.length === 0 ? [] : [`to: [${to.join(', ')}]`]),
    ...(because === undefined ? [] : [`because: ${quoted(because)}`]),
    ...(authority === undefined ? [] : [`authority: ${quoted(authority)}`]),
  ];
  return `- { ${parts.join(', ')} }`;
}

function quoted(text: string): string {
  return `'${text.replace(/\s+/g, ' ').replaceAll("'", "''")}'`;
}

/** An event that identifiers.yaml lacks, and where in the source the thing stands. */
export interface WantedEvent {
  readonly event: IdentifierEvent & { readonly address: string };
  readonly where: Where;
}

/** Flag each address that needs an event and has none, with the line to write. */
export function flagWanted(wanted: readonly WantedEvent[], flag: Flag): void {
  for (const { event, where } of wanted) {
    const { address } = event;
    const line = eventLine(event);
    if (event.event === 'reworded') flag('counter-reworded', where, { address, line });
    else flag('address-not-minted', where, { address, line });
  }
}
