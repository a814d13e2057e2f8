import type { Fate } from '../../core/addresses.ts';
import { historyAddress, tombstoneRecords } from '../../6-publish/tombstones.ts';
import type { Ended } from '../../6-publish/tombstones.ts';
import { h, present, words } from '../hast.ts';
import { lastSegment } from '../labels.ts';
import { thingLink } from '../parts/links.ts';
import { pagePath } from '../paths.ts';
import { releaseLink } from '../parts/address-history.ts';
import type { EndedAddress } from '../read-history.ts';
import type { Page, Site } from '../view.ts';

const fateWords: Readonly<Record<string, string>> = {
  merged: 'was found to be the same as another',
  redacted: 'was taken down',
  split: 'named several things',
  superseded: 'has another address now',
  withdrawn: 'was withdrawn',
};

const leads: Readonly<Record<string, string>> = {
  merged: 'What this address named was found to be the same as something else.',
  redacted: 'What this address named was taken down.',
  split: 'This address was found to name several things.',
  superseded: 'What this address named has another address now.',
  withdrawn: 'What this address named was withdrawn.',
};

/** The pages at an address that ended, and at its history: what became of it, and why. */
export function tombstonePages(site: Site, ended: EndedAddress): Page[] {
  const { dataset, catalogue } = site;
  const { context, plan } = catalogue;
  const { address, event, to, because, authority, release } = ended;
  const what = fateWords[event] ?? 'ended';
  const page: Page = {
    path: pagePath(address),
    title: `${lastSegment(address)} ${what}`,
    description: `The address ${dataset.base}${address} ${what}.`,
    part: undefined,
    address,
    records: tombstoneRecords(endedOf(ended)),
    contract: { context, plan },
    main: (view) =>
      present(
        h('p.kind', 'An address that ended'),
        h('h1', h('code', words(lastSegment(address)))),
        h('p.lead', leads[event] ?? 'This address ended.'),
        to.length === 0
          ? h('p', 'Nothing took its place.')
          : h('section', [
              h('h2', to.length === 1 ? 'In its place' : 'One of these took its place'),
              h(
                'ul',
                to.map((target) => h('li', thingLink(view, target))),
              ),
            ]),
        h('dl.record', [
          h('dt', 'Why'),
          h('dd', words(because ?? 'No reason is recorded.')),
          h('dt', 'Since'),
          h('dd', releaseLink(view, release)),
          ...(authority === undefined
            ? []
            : [h('dt', 'By order or request'), h('dd', words(authority))]),
          h('dt', 'Address'),
          h('dd', h('code.address', words(dataset.base + address))),
        ]),
        h('p', 'An address that was released never comes to mean something else.'),
      ),
  };
  const history = historyAddress(address);
  return [page, { ...page, path: pagePath(history), address: history }];
}

function endedOf({ address, event, to, because, authority, release }: EndedAddress): Ended {
  const ending = { fate: event as Fate, to, because, authority, release };
  return { address, release, ending, vouched: false, event: 0 };
}
