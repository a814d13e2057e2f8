import type { AddressHistory, Ending } from '../core/addresses.ts';
import type { AnyRecord } from '../core/model.ts';
import { xmlText } from './xml-text.ts';

/** An address that ended, with where and why. */
export type Ended = AddressHistory & { readonly ending: Ending };

/** The address of the page that says what became of an address. */
export function historyAddress(address: string): string {
  return `${address}/history`;
}

/** Compose what is said in RDF about an address that ended: its tombstone, and where it leads. */
export function tombstoneRecords({ address, ending }: Ended): AnyRecord[] {
  const { fate, to, because, authority, release } = ending;
  return [
    {
      id: historyAddress(address),
      type: 'Tombstone',
      forAddress: address,
      fate,
      ...(because === undefined ? {} : { reason: because }),
      ...(authority === undefined ? {} : { authority }),
      ...(release === undefined ? {} : { inRelease: `release/${release}` }),
      ...(to.length === 0 ? {} : { isReplacedBy: to }),
    },
    {
      id: address,
      type: [],
      deprecated: 'true',
      ...(to.length === 0 ? {} : { addressReplacedBy: to }),
    },
  ];
}

const fates: Readonly<Record<Ending['fate'], string>> = {
  superseded: 'has another address now',
  merged: 'is part of another thing now',
  split: 'named several things, and each has an address of its own now',
  withdrawn: 'was withdrawn',
};

/** Write the page that says what became of an address: readable without style or script. */
export function tombstonePage(
  { address, ending }: Ended,
  { base, date }: { readonly base: string; readonly date: string | undefined },
): string {
  const { fate, to, because, authority, release } = ending;
  const link = (target: string): string =>
    `<a href="${xmlText(base + target)}">${xmlText(base + target)}</a>`;
  const lead = to.length > 1 ? 'It is one of these:' : 'It is now at:';
  const list = to.map((target) => `    <li>${link(target)}</li>\n`).join('');
  const when =
    release === undefined ? '' : ` (release ${release}${date === undefined ? '' : ` of ${date}`})`;
  return `<!doctype html>
<html lang="en-gb">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>What became of ${xmlText(base + address)}</title>
  <link rel="alternate" type="text/turtle" href="../history.ttl">
</head>
<body>
<main>
  <h1>What became of an address</h1>
  <p><code>${xmlText(base + address)}</code> ${fates[fate]}${xmlText(when)}.</p>
${because === undefined ? '' : `  <p>Why: ${xmlText(because)}</p>\n`}${authority === undefined ? '' : `  <p>By order or request: ${xmlText(authority)}</p>\n`}${to.length === 0 ? '' : `  <p>${lead}</p>\n  <ul>\n${list}  </ul>\n`}</main>
</body>
</html>
`;
}
