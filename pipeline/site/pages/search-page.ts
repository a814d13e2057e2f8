import { h } from '../hast.ts';
import { searchForm } from '../parts/search-form.ts';
import type { Page } from '../view.ts';

/** The search page: a script reads the index beside it and finds in it, without asking anybody. */
export function searchPage(): Page {
  return {
    path: 'search/',
    title: 'Search',
    description: 'Search names, paragraphs and figures, in the page itself.',
    part: 'search',
    scripts: ['search.js'],
    main: (view) => [
      h('h1', 'Search'),
      searchForm(view),
      h('noscript', [
        h('p', [
          'Search needs a script. Without one, the ',
          h('a', { href: view.to('names/') }, 'lists of names'),
          ' and the ',
          h('a', { href: view.to('report/') }, 'reports'),
          ' lead to everything.',
        ]),
      ]),
      h('p#found', { role: 'status' }),
      h('ol#results.results', {
        'data-index': view.to('search/index.json'),
        'data-root': view.to(''),
      }),
    ],
  };
}
