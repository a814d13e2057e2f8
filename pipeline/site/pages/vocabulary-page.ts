import { h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { keyLabel } from '../labels.ts';
import { isProperty, localName } from '../read-vocabulary.ts';
import type { VocabularyTerm } from '../read-vocabulary.ts';
import type { Page, View } from '../view.ts';

/** The page of the vocabulary: each term at its own fragment. */
export function vocabularyPage(terms: readonly VocabularyTerm[]): Page {
  const properties = terms.filter(isProperty);
  const classes = terms.filter(({ types }) => types.includes('Class'));
  const values = terms.filter((term) => !properties.includes(term) && !classes.includes(term));
  return {
    path: 'vocabulary/',
    address: 'vocabulary',
    title: 'Vocabulary',
    description: 'The terms of our own: what schema.org and the W3C vocabularies have no term for.',
    part: undefined,
    isDocument: true,
    main: (view) => [
      h('h1', 'Vocabulary'),
      h(
        'p.lead',
        'The data is written in schema.org first, then in terms of W3C. These are the terms of our own, for what neither has a word for.',
      ),
      ...termSection(view, 'Classes', classes),
      ...termSection(view, 'Properties', properties),
      ...termSection(view, 'Values', values),
    ],
  };
}

function termSection(view: View, title: string, terms: readonly VocabularyTerm[]): Element[] {
  if (terms.length === 0) return [];
  return [h('section.terms', [h('h2', title), ...terms.map((term) => termEntry(view, term))])];
}

function termEntry(view: View, term: VocabularyTerm): Element {
  const rows = term.more.flatMap(([key, values]) => [
    h('dt', keyLabel(key)),
    ...values.map((value) => h('dd', reference(view, value))),
  ]);
  return h('section.term', { id: term.name }, [
    h('h3', h('code', term.name)),
    h('p', words(term.comment)),
    term.example === undefined ? '' : h('p.example', words(term.example)),
    rows.length === 0 ? '' : h('dl.record', rows),
  ]);
}

function reference(view: View, value: string): Element {
  const own = `${view.dataset.base}vocabulary#`;
  if (value.startsWith(own))
    return h('a', { href: `#${value.slice(own.length)}` }, localName(value));
  if (!/^https?:/.test(value)) return h('span', words(value));
  return h('a', { href: value }, words(shortName(view, value)));
}

/** A term of another vocabulary by its prefix, as in Turtle. */
function shortName({ plan, catalogue }: View, iri: string): string {
  for (const [prefix, namespace] of [...plan.prefixes, ...catalogue.plan.prefixes]) {
    if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`;
  }
  return iri;
}
