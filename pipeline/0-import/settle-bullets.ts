import { lineOf } from './finding.ts';
import type { PageFormat } from './imported-page.ts';
import type { Settled } from './settle-signs.ts';

/** A bullet as it is printed, where a line begins: to Markdown it is a letter like any other. */
const bullet =
  /^([ \t]{0,3})[\u2022\u25cf\u25cb\u25e6\u25aa\u25a0\u25a1\u2023\u2043][ \t]+(?=\S)/gm;

/** Write printed bullets as Markdown does, so that what follows is read as an item. */
export function settleBullets(
  page: string,
  { format, text }: { readonly format: PageFormat; readonly text: string },
): Settled {
  const [first, ...others] = format === 'markdown' ? [...text.matchAll(bullet)] : [];
  if (first === undefined) return { text, findings: [] };
  const told = 'Printed bullets were written as Markdown writes them';
  return {
    text: text.replace(bullet, '$1- '),
    findings: [
      {
        page,
        kind: 'decision',
        text: told,
        count: others.length + 1,
        line: lineOf(text, first.index),
      },
    ],
  };
}
