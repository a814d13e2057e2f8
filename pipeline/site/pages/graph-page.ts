import { h } from '../hast.ts';
import { dataForms } from '../data-files.ts';
import { labelOf } from '../labels.ts';
import { pageLink, thingLink } from '../parts/links.ts';
import { dataPath, pagePath } from '../paths.ts';
import type { Page, Site } from '../view.ts';

/** The page of a graph: which part of the dataset stands in it. */
export function graphPage({ dataset }: Site, address: string, triples: number): Page {
  const source = address.slice('graph/'.length);
  const isReport = dataset.get(source) !== undefined;
  const name = isReport ? labelOf(dataset, source) : 'the register';
  return {
    path: pagePath(address),
    address,
    title: `Graph of ${name}`,
    description: `Everything in the data that comes from ${name}: ${triples} triples.`,
    part: 'downloads',
    isDocument: true,
    trail: [{ name: 'Downloads', path: 'dataset/' }],
    main: (view) => [
      h('h1', `Graph of ${name}`),
      h('p.lead', [
        `${triples} triples: everything in the data that comes `,
        ...(isReport ? ['from ', thingLink(view, source), '.'] : ['from the register only.']),
      ]),
      h('p', [
        'The whole, as one graph: ',
        ...dataForms.flatMap(({ extension, name: form }, nth) => [
          nth === 0 ? '' : ', ',
          pageLink(view, dataPath(address, extension), form),
        ]),
        '. All graphs together are in ',
        pageLink(view, 'dataset.trig', 'dataset.trig'),
        '.',
      ]),
    ],
  };
}
