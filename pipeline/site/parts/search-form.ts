import { h } from '../hast.ts';
import type { Element } from '../hast.ts';
import type { View } from '../view.ts';

/** A form that leads to the search page. */
export function searchForm(view: View): Element {
  return h('form.search-form', { action: view.to('search/'), method: 'get', role: 'search' }, [
    h('label', { for: 'q' }, 'Search names, paragraphs and figures'),
    h('div', [
      h('input', { id: 'q', name: 'q', type: 'search', autocomplete: 'off', maxlength: '200' }),
      h('button', { type: 'submit' }, 'Search'),
    ]),
  ]);
}
