import { h } from '../hast.ts';
import type { Element } from '../hast.ts';
import type { Question } from '../read-queries.ts';
import type { Page, View } from '../view.ts';

/** What stands in the editor where the data comes with no questions. */
function firstQuery({ plan }: View): string {
  const name = plan.keys.get('name')?.predicate ?? '';
  return `SELECT ?thing ?name WHERE {\n  ?thing <${name}> ?name\n}\nORDER BY ?name LIMIT 20\n`;
}

/** The query page: SPARQL over the data in the page itself; nothing is sent anywhere. */
export function queryPage(questions: readonly Question[]): Page {
  return {
    path: 'query/',
    title: 'Query',
    description: 'Ask the data in SPARQL, in the page itself: nothing is sent anywhere.',
    part: 'query',
    scripts: ['query.js'],
    main: (view) => [
      h('h1', 'Query'),
      h(
        'p.lead',
        'Ask the data in SPARQL. The data and the engine are loaded into this page when you run a query (about 6 MB, once); nothing is sent anywhere.',
      ),
      h(
        'noscript',
        h(
          'p',
          'Queries need a script. The questions below can be put to the downloads with any SPARQL engine.',
        ),
      ),
      console(view, questions[0]?.query ?? firstQuery(view)),
      examples(questions),
    ],
  };
}

function console(view: View, start: string): Element {
  const paths = {
    'data-triples': view.to('dataset.nt'),
    'data-base': view.dataset.base,
    'data-root': view.to(''),
  };
  return h('section#console', { hidden: true, 'aria-label': 'Query', ...paths }, [
    h('div#editor.editor'),
    h('template#start', h('pre', start)),
    h('p.buttons', [
      h('button#run', { type: 'button' }, 'Run (Ctrl+Enter)'),
      h('button#stop', { type: 'button', disabled: true }, 'Stop'),
      h('button#csv', { type: 'button', disabled: true }, 'Save as CSV'),
      h('button#json', { type: 'button', disabled: true }, 'Save as JSON'),
    ]),
    h('p#told', { role: 'status' }),
    h('div#answer.wide', { tabindex: '0', role: 'group', 'aria-label': 'Answer' }),
  ]);
}

function examples(questions: readonly Question[]): Element {
  const entries = questions.map(({ name, words, query }) =>
    h('details', { id: name }, [
      h('summary', words),
      h('button.use', { type: 'button', hidden: true }, 'Put into the editor'),
      h('pre', { tabindex: '0' }, h('code', query)),
    ]),
  );
  return h('section', [
    h('h2', 'Questions'),
    questions.length === 0
      ? h('p', 'This data comes with no questions yet.')
      : h('div.questions', entries),
  ]);
}
