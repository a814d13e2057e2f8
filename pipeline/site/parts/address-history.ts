import type { ElementContent } from 'hast';
import { h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import type { AddressEvent, EndedAddress } from '../read-history.ts';
import { pagePath } from '../paths.ts';
import type { View } from '../view.ts';
import { thingLink } from './links.ts';

const eventWords: Readonly<Record<string, string>> = {
  minted: 'Given',
  reworded: 'Its words changed; the address stayed',
  superseded: 'Has another address since',
  merged: 'Found to be the same as another',
  split: 'Found to name several things',
  withdrawn: 'Withdrawn',
  redacted: 'Taken down',
};

/** Tell the history of an address: its events, and which addresses of old lead to it. */
export function addressHistory(view: View, address: string): Element | undefined {
  const events = view.history.eventsOf(address);
  const leading = view.history.leadingTo(address);
  if (events.length === 0 && leading.length === 0) return undefined;
  return h('section.history', [
    h('h2', 'History of this address'),
    h('p', h('code.address', words(view.dataset.base + address))),
    h('ol.events', [
      ...events.map((event) => h('li', eventLine(view, event))),
      ...leading.map((old) => h('li', leadingLine(view, old))),
    ]),
  ]);
}

/** Say in which release something came about, or that it is not released yet. */
export function releaseLink(view: View, release: string | undefined): ElementContent[] {
  if (release === undefined) return words('not released yet');
  const known = view.catalogue.releases.some(({ version }) => version === release);
  const path = pagePath(`release/${release}`);
  const name = `release ${release}`;
  return known ? [h('a', { href: view.to(path) }, name)] : words(name);
}

function eventLine(view: View, { event, to, release, because }: AddressEvent): ElementContent[] {
  return [
    ...words(`${eventWords[event] ?? event}${release === undefined ? ', ' : ' in '}`),
    ...releaseLink(view, release),
    ...(to.length === 0 ? [] : words('. Now: ')),
    ...to.flatMap((target, nth) => [...words(nth === 0 ? '' : ', '), thingLink(view, target)]),
    ...words(because === undefined ? '.' : `. ${because}`),
  ];
}

function leadingLine(view: View, { address, event, release }: EndedAddress): ElementContent[] {
  return [
    ...words('Here leads '),
    h('a', { href: view.to(pagePath(address)) }, h('code', words(address))),
    ...words(`, ${event}${release === undefined ? ', ' : ' in '}`),
    ...releaseLink(view, release),
    ...words('.'),
  ];
}
