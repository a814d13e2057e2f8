/** Everything that a citation of one address says, before it is written in a form. */
export interface Citation {
  readonly address: string;
  /** What is cited: a release, an entity, a paragraph, … */
  readonly kind: string;
  readonly title: string;
  /** The report that it stands in, with its authors and official reference number. */
  readonly report?: string;
  readonly authors: readonly string[];
  readonly reference?: string;
  readonly section?: string;
  readonly paragraph?: string;
  /** The words that are cited, where it rests on words. */
  readonly words?: string;
  readonly restated: boolean;
  readonly fingerprint?: string;
  readonly dataset: string;
  readonly publisher?: string;
  readonly version?: string;
  /** The date of the release. */
  readonly date?: string;
}

export const citationForms = ['text', 'bibtex', 'biblatex', 'ris', 'csl-json', 'html'] as const;
export type CitationForm = (typeof citationForms)[number];

/** Write a citation in a form; each ends with a line feed. */
export function toCitation(citation: Citation, form: CitationForm): string {
  return `${writers[form](citation)}\n`;
}

const writers: Readonly<Record<CitationForm, (citation: Citation) => string>> = {
  text: (citation) =>
    sentences(citation)
      .map(({ text }) => text)
      .join(' '),
  html: (citation) => {
    const parts = sentences(citation).map(({ text, link }) =>
      link === true ? `<a href="${html(citation.address)}">${html(text)}</a>` : html(text),
    );
    return `<cite>${parts.join(' ')}</cite>`;
  },
  bibtex: (citation) => bibEntry(citation, 'misc'),
  biblatex: (citation) => bibEntry(citation, citation.kind === 'release' ? 'dataset' : 'online'),
  ris,
  'csl-json': (citation) => JSON.stringify([cslItem(citation)], null, 2),
};

interface Sentence {
  readonly text: string;
  readonly link?: true;
}

function sentences(citation: Citation): Sentence[] {
  const { authors, title, report, reference, dataset, version, date, fingerprint } = citation;
  const release =
    version === undefined
      ? 'not released'
      : `release ${version}${date === undefined ? '' : ` (${date})`}`;
  const texts = [
    authors.length === 0 ? '' : `${authors.join(', ')}.`,
    `${title}.`,
    report === undefined || report === title ? '' : `In: ${report}.`,
    reference === undefined ? '' : `${reference}.`,
    place(citation) === '' ? '' : `${place(citation)}.`,
    note(citation) === '' ? '' : `${note(citation)}.`,
    dataset === title ? `${capital(release)}.` : `${dataset}, ${release}.`,
  ];
  const shown = texts.filter((text) => text !== '').map((text): Sentence => ({ text }));
  const print = fingerprint === undefined ? [] : [{ text: `[fingerprint ${fingerprint}]` }];
  return [...shown, { text: citation.address, link: true }, ...print];
}

function place({ section, paragraph }: Citation): string {
  const parts = [
    ...(section === undefined ? [] : [`section ${section}`]),
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
  ];
  return capital(parts.join(', '));
}

function note({ restated }: Citation): string {
  return restated ? "Restated, not the report's words" : '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The end of the address as a key that every program takes. */
function keyOf({ address }: Citation): string {
  return address.replace(/^https?:\/\/[^/]+\//, '').replace(/[^A-Za-z0-9]+/g, '-');
}

function bibEntry(citation: Citation, type: string): string {
  const { authors, title, report, reference, publisher, date, version, fingerprint } = citation;
  const told = [
    place(citation),
    note(citation),
    fingerprint === undefined ? '' : `Fingerprint ${fingerprint}`,
  ];
  const howPublished = report === undefined || report === title ? citation.dataset : report;
  const fields: readonly (readonly [string, string | undefined])[] = [
    [
      'author',
      authors.length === 0 ? undefined : authors.map((name) => `{${bib(name)}}`).join(' and '),
    ],
    ['title', `{${bib(title)}}`],
    [type === 'misc' ? 'howpublished' : 'maintitle', bib(howPublished)],
    ['publisher', publisher === undefined ? undefined : bib(publisher)],
    [type === 'misc' ? 'year' : 'date', type === 'misc' ? date?.slice(0, 4) : date],
    ['version', version],
    ['number', reference === undefined ? undefined : bib(reference)],
    ['note', bib(told.filter((text) => text !== '').join('. ')) || undefined],
    ['url', citation.address],
  ];
  const written = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}}`],
  );
  return `@${type}{${keyOf(citation)},\n${written.join(',\n')}\n}`;
}

function bib(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (sign) => bibSigns[sign] ?? `\\${sign}`);
}

const bibSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function ris(citation: Citation): string {
  const { authors, title, report, reference, publisher, date, version, fingerprint } = citation;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['TY', citation.kind === 'release' ? 'DATA' : report === undefined ? 'ELEC' : 'RPRT'],
    ...authors.map((name) => ['AU', name] as const),
    ['TI', title],
    ['T2', report === undefined || report === title ? citation.dataset : report],
    ['PB', publisher],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['ET', version],
    ['SN', reference],
    ['SE', place(citation) || undefined],
    ['N1', note(citation) || undefined],
    ['N1', fingerprint === undefined ? undefined : `Fingerprint ${fingerprint}`],
    ['UR', citation.address],
    ['ER', ''],
  ];
  return rows
    .flatMap(([tag, value]) =>
      value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`],
    )
    .join('\n');
}

/** A citation as CSL programs take it (CSL-JSON). */
function cslItem(citation: Citation) {
  const { authors, title, report, reference, publisher, date, version, fingerprint, section } =
    citation;
  const told = [note(citation), fingerprint === undefined ? '' : `Fingerprint ${fingerprint}`];
  const remark = told.filter((text) => text !== '').join('. ');
  return {
    id: keyOf(citation),
    type: citation.kind === 'release' ? 'dataset' : report === undefined ? 'webpage' : 'report',
    title:
      place(citation) === '' || report === undefined
        ? title
        : `${title}, ${place(citation)
            .toLowerCase()
            .replace(section?.toLowerCase() ?? '', section ?? '')}`,
    'container-title': citation.dataset,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(date === undefined ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(reference === undefined ? {} : { number: reference }),
    ...(section === undefined ? {} : { section }),
    ...(version === undefined ? {} : { version }),
    ...(remark === '' ? {} : { note: remark }),
    URL: citation.address,
  };
}
