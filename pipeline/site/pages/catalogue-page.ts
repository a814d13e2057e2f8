import { dateWords } from '../dates.ts';
import { h } from '../hast.ts';
import { pageLink } from '../parts/links.ts';
import type { Page, Site } from '../view.ts';

/** The page of the catalogue: what it tells of, and its files. */
export function cataloguePage({ catalogue }: Site): Page {
  return {
    path: 'catalogue/',
    address: 'catalogue',
    title: 'Catalogue',
    description: 'What is said of the dataset as a whole, for catalogues of data.',
    part: 'downloads',
    isDocument: true,
    trail: [{ name: 'Downloads', path: 'dataset/' }],
    main: (view) => [
      h('h1', 'Catalogue'),
      h(
        'p.lead',
        'The dataset, its files with their checksums, its releases and its quality, in DCAT, VoID, schema.org, PROV and DQV.',
      ),
      h('ul', [
        h('li', [pageLink(view, 'dataset/', 'The dataset and its files')]),
        ...catalogue.releases.map(({ version, date, record }) =>
          h('li', [pageLink(view, `${record.id}/`, `Release ${version}`), `, ${dateWords(date)}`]),
        ),
      ]),
      h('p', [
        'As data: ',
        pageLink(view, 'catalogue.ttl', 'Turtle'),
        ', ',
        pageLink(view, 'catalogue.jsonld', 'JSON-LD'),
        ', ',
        pageLink(view, 'catalogue.nt', 'N-Triples'),
        '.',
      ]),
    ],
  };
}
