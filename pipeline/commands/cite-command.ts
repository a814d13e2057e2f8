import { misuse, sharedOptions } from './command.ts';
import type { Command, Outcome } from './command.ts';
import { openSource } from './open-source.ts';

/** `report-lod cite`: how to cite an address, or whether citations in a text still hold. */
export const citeCommand: Command = {
  name: 'cite',
  summary: 'Write the citation of an address, or check those in a text',
  usage: `report-lod cite ADDRESS [--as text|bibtex|biblatex|ris|csl-json|html] [--source DIR]
       report-lod cite ADDRESS --style NAME|FILE.csl [--as text|html] [--styles DIR]
       report-lod cite --style list
       report-lod cite --check FILE [--source DIR]`,
  options: {
    ...sharedOptions,
    as: 'the form (default: text)',
    style:
      'a style of the Citation Style Language, by name (apa, harvard-cite-them-right, chicago-author-date, oscola, …) or file; list: shows the names',
    styles: 'where styles are (default: /usr/share/citation-style-language/styles)',
    check: 'a text with addresses: tells which were reworded, moved or withdrawn since',
  },
  example:
    'report-lod cite https://w3id.org/report-lod/report/internet-investigation/b/paragraph/30 --as bibtex',
  run: async ({ words, options }) => {
    const { check, as = 'text', style, styles } = options;
    const [asked, another] = words;
    if (check !== undefined && asked === undefined) return checkFile(check, options);
    if (style === 'list' && asked === undefined) {
      return (await import('./cite-styled.ts')).listStyles(styles);
    }
    if (asked === undefined || another !== undefined || check !== undefined) {
      return misuse('Unexpected arguments, expected one address, or --check and a file.');
    }
    const { citationForms, toCitation } = await import('../6-publish/citation.ts');
    const form = citationForms.find((known) => known === as);
    if (form === undefined)
      return misuse(`Unexpected form ${as}, expected ${citationForms.join(', ')}.`);
    const { cite } = await import('../cite.ts');
    const { folder, diagnostics: reading } = openSource(options);
    const { citation, diagnostics } = cite(folder, asked);
    const problems = [...reading, ...diagnostics].filter(({ level }) => level === 'error');
    if (problems.length > 0) return { text: '', diagnostics: problems };
    if (citation === undefined) return misuse(`Unexpected ${asked}, expected a published address.`);
    if (style !== undefined) {
      return (await import('./cite-styled.ts')).citeStyled(citation, { style, styles, form });
    }
    return { text: toCitation(citation, form), diagnostics: [], result: { citation } };
  },
};

async function checkFile(
  file: string,
  options: Parameters<Command['run']>[0]['options'],
): Promise<Outcome> {
  const { readPages } = await import('../core/pages.ts');
  const { checkCitations } = await import('../check-citations.ts');
  const { pages, diagnostics } = readPages([file]);
  const [page] = pages;
  if (page === undefined) return { text: '', diagnostics };
  const checked = checkCitations(openSource(options).folder, page);
  const text = `${checked.same} of ${checked.found} citations say the same\n`;
  const result = { same: checked.same, found: checked.found };
  return { text, diagnostics: [...diagnostics, ...checked.diagnostics], result };
}
