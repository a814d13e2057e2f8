import { issuedOf, keyOf, note, place } from './citation-parts.ts';
import type { Citation } from './citation-parts.ts';

/** Write a citation as an entry of BibTeX (`misc`) or BibLaTeX. */
export function bibEntry(citation: Citation, type: string): string {
  const { authors, title, report, reference, publisher, version, fingerprint } = citation;
  const issued = issuedOf(citation);
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
    [type === 'misc' ? 'year' : 'date', type === 'misc' ? issued?.slice(0, 4) : issued],
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

/** Write a citation in the format of RIS. */
export function ris(citation: Citation): string {
  const { authors, title, report, reference, publisher, version, fingerprint } = citation;
  const issued = issuedOf(citation);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['TY', citation.kind === 'release' ? 'DATA' : report === undefined ? 'ELEC' : 'RPRT'],
    ...authors.map((name) => ['AU', name] as const),
    ['TI', title],
    ['T2', report === undefined || report === title ? citation.dataset : report],
    ['PB', publisher],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued?.replaceAll('-', '/')],
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
