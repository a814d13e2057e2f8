import { h } from '../hast.ts';
import type { Page } from '../view.ts';

/** The page for an address that leads nowhere; it can stand at any depth, so its links are absolute. */
export function missingPage(): Page {
  return {
    path: '404/',
    title: 'Nothing is here',
    description: 'There is no page at this address.',
    part: undefined,
    main: (view) => [
      h('h1', 'Nothing is here'),
      h(
        'p.lead',
        'No page has this address. Addresses that were once released lead on, so this one never was, or it was mistyped.',
      ),
      h('ul.ways', [
        h('li', h('a', { href: view.to('') }, 'The first page')),
        h('li', h('a', { href: view.to('names/') }, 'All names')),
        h('li', h('a', { href: view.to('search/') }, 'Search')),
      ]),
    ],
  };
}
