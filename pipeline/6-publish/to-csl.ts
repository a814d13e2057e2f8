import { issuedOf, keyOf, note, place, releaseWords } from './citation-parts.ts';
import type { Citation } from './citation-parts.ts';

/** Give a citation as CSL programs take it (CSL-JSON). */
export function cslItem(citation: Citation) {
  const { authors, title, report, reference, publisher, version, fingerprint, section } = citation;
  const issued = issuedOf(citation);
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
    ...(issued === undefined ? {} : { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(reference === undefined ? {} : { number: reference }),
    ...(section === undefined ? {} : { section }),
    ...(version === undefined ? {} : { version }),
    ...(remark === '' ? {} : { note: remark }),
    URL: citation.address,
  };
}

/** Give the item that styles are filled with: they mostly leave a version out, so it stands behind the name. */
export function styledItem(citation: Citation) {
  const { version, ...item } = cslItem(citation);
  const release = releaseWords(citation);
  if (version === undefined || citation.kind === 'release') return { ...item, version };
  return { ...item, 'container-title': `${citation.dataset}, ${release}` };
}
