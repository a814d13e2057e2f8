import { clip, h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { keyLabel, lastSegment } from '../labels.ts';
import { plainTable } from '../parts/tables.ts';
import { pagePath } from '../paths.ts';
import { localName } from '../read-vocabulary.ts';
import type { Change, Changes } from '../read-changes.ts';
import type { Page, View } from '../view.ts';
import { changeCounts } from './release-page.ts';

/** So many changes stand on the page; the files have all. */
const changesShown = 120;

/** The page of what changed from one release to the next. */
export function changesPage(changes: Changes): Page {
  const { address, from, to, rows } = changes;
  return {
    path: changes.path,
    address,
    title: `Changes from ${from} to ${to}`,
    description: `What release ${to} changed: address by address, with what was there before.`,
    part: 'downloads',
    isDocument: true,
    trail: [
      { name: 'Downloads', path: 'dataset/' },
      { name: `Release ${to}`, path: pagePath(`release/${to}`) },
    ],
    main: (view) => [
      h('h1', `Changes from ${from} to ${to}`),
      changeCounts(view, changes),
      h('section', [
        h('h2', 'Change by change'),
        plainTable(
          ['Address', 'What happened', 'Before', 'After'],
          rows.slice(0, changesShown).map((row) => changeRow(view, row)),
        ),
        rows.length > changesShown
          ? h('p', `The first ${changesShown} of ${rows.length}; the files have all.`)
          : '',
      ]),
    ],
  };
}

function changeRow(view: View, { address, change, property, before, after, to }: Change) {
  const what =
    property === undefined ? change : `${change}: ${keyLabel(localName(property)).toLowerCase()}`;
  const cell = (text: string | undefined): Element[] =>
    text === undefined ? [] : [h('bdi', words(clip(text, 160)))];
  return [addressLink(view, address), what, cell(before), cell(to ?? after)];
}

/** What was removed has no page any more, unless it ended with a reason. */
function addressLink(view: View, address: string): Element {
  const name = h('code', words(lastSegment(address)));
  const [owner = ''] = address.split('#');
  return view.hasPage(owner) ? h('a', { href: view.href(address) }, name) : name;
}
