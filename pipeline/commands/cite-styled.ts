import type { SourceText } from '../core/model.ts';
import type { Citation } from '../6-publish/citation-parts.ts';
import { misuse } from './command.ts';
import type { Outcome } from './command.ts';

/** Where Debian puts the styles of the Citation Style Language, and how to get them there. */
const debianStyles = '/usr/share/citation-style-language/styles';
const howToGet =
  'install the Debian package citation-style-language-styles, or give a file that ends in .csl';

/** What is asked for: a style by its name or file, where names are looked up, and the form. */
export interface StyleAsked {
  readonly style: string;
  readonly styles: string | undefined;
  readonly form: string;
}

/** Write a citation as a style has it, with the fingerprint behind it that `--check` reads. */
export async function citeStyled(citation: Citation, asked: StyleAsked): Promise<Outcome> {
  if (asked.form !== 'text' && asked.form !== 'html') {
    return misuse(`Unexpected form ${asked.form} of a styled citation, expected text or html.`);
  }
  const { toStyledText } = await import('../6-publish/citation.ts');
  const { styledItem } = await import('../6-publish/to-csl.ts');
  const { styleCitation } = await import('../6-publish/csl/style-citation.ts');
  const { collectFlags } = await import('../core/flags.ts');
  const form = asked.form === 'html' ? 'html' : 'plain';
  let found = await openStyle(asked.style, asked.styles);
  for (;;) {
    if (found === undefined) return misuse(unknownStyle(asked));
    const { file, text } = found;
    const styled = await styleCitation({ item: styledItem(citation), style: text, form });
    const { flag, diagnostics } = collectFlags();
    if (styled.kind === 'no-library') {
      return misuse('Unexpected absence of @citeproc-rs/wasm, expected it beside report-lod.');
    } else if (styled.kind === 'depends') {
      found = await openStyle(styled.parent.replace(/^.*\//, ''), asked.styles);
    } else if (styled.kind === 'invalid') {
      for (const { message, start, end } of styled.faults)
        flag('style-invalid', { file, start, end }, { message });
      return { text: '', diagnostics, texts: { [file]: text } };
    } else {
      const words = [...new Set(styled.leftOut)].join(', ');
      if (words !== '') flag('style-newer', { file, start: 0, end: 0 }, { words });
      return {
        text: toStyledText(citation, styled.text, form),
        diagnostics,
        texts: { [file]: text },
        result: { citation },
      };
    }
  }
}

async function openStyle(
  asked: string,
  styles: string = debianStyles,
): Promise<SourceText | undefined> {
  if (asked.endsWith('.csl') || asked.includes('/')) {
    const { readPages } = await import('../core/pages.ts');
    const [page] = readPages([asked]).pages;
    return page === undefined ? undefined : { file: page.name, text: page.text };
  }
  const folder = await openStyles(styles);
  const path = [`${asked}.csl`, `dependent/${asked}.csl`].find((each) =>
    folder?.paths.includes(each),
  );
  const text = path === undefined ? undefined : folder?.text(path);
  return text === undefined ? undefined : { file: `${styles}/${path ?? ''}`, text };
}

async function openStyles(styles: string) {
  const { readFolder } = await import('../core/read-folder.ts');
  return readFolder(styles);
}

function unknownStyle({ style, styles = debianStyles }: StyleAsked): string {
  if (style.endsWith('.csl') || style.includes('/')) return `Unexpected ${style}, expected a file.`;
  return `Unexpected style ${style}, expected the name of one in ${styles}; \`--style list\` shows them. To have some, ${howToGet}.`;
}

/** List the styles that have a name here. */
export async function listStyles(styles: string = debianStyles): Promise<Outcome> {
  const paths = (await openStyles(styles))?.paths ?? [];
  const names = paths
    .filter((path) => path.endsWith('.csl') && !path.includes('/'))
    .map((path) => path.slice(0, -'.csl'.length));
  if (names.length === 0) return misuse(`Unexpected absence of styles in ${styles}: ${howToGet}.`);
  return {
    text: names.map((name) => `${name}\n`).join(''),
    diagnostics: [],
    result: { styles: names },
  };
}
