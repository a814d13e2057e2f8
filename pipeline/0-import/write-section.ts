import type { ImportedBlock, ImportedPage, NumberForm, Run } from './imported-page.ts';
import { writeNumber } from './number-forms.ts';
import { writeRuns } from './write-runs.ts';

/** Write a page as the Markdown of a section: the words as they are, markup in one convention. */
export function writeSection(
  page: ImportedPage,
  { title, form }: { readonly title: string; readonly form: NumberForm | 'none' },
): string {
  if (page.markdown !== undefined) return page.markdown;
  const levels = levelsOf(page.blocks);
  const indents = indentsOf(page.blocks);
  const text = page.blocks.map((block, index) => {
    const gap = isTight(page.blocks[index - 1], block) ? '\n' : '\n\n';
    const style = { form, level: levels[index] ?? 2, indent: indents[index] ?? '' };
    return gap + writeBlock(block, style);
  });
  return `# ${writeHeading([{ kind: 'text', text: title }])}${text.join('')}\n`;
}

/** Rows of one table stand together, and items unless Markdown would join two lists. */
function isTight(before: ImportedBlock | undefined, block: ImportedBlock): boolean {
  if (block.kind === 'row') return !block.startsTable;
  if (block.kind !== 'item' || before?.kind !== 'item') return false;
  const isOrdered = ordered.test(block.label ?? '');
  if (isOrdered !== ordered.test(before.label ?? '')) return false;
  return !isOrdered || before.depth === block.depth;
}

interface Style {
  readonly form: NumberForm | 'none';
  readonly level: number;
  readonly indent: string;
}

function writeBlock(block: ImportedBlock, { form, level, indent }: Style): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(level)} ${writeHeading(block.runs)}`;
    case 'paragraph':
      if (block.number === undefined || form === 'none') {
        return writeUnnumbered(block.runs, form);
      }
      return writeNumber(form, block.number) + writeRuns(block.runs);
    case 'item':
      return indent + writeLabel(block.label) + writeRuns(block.runs);
    case 'quotation':
      return `> ${writeRuns(block.runs)}`;
    case 'row':
      return writeRow(block);
    case 'footnote':
      return `[^${block.label}]: ${writeRuns(block.runs)}`;
  }
}

function writeHeading(runs: readonly Run[]): string {
  return writeRuns(runs).replace(/#+$/, '\\$&');
}

/** What would be read as a number at the start of words that have none, and what prevents it. */
const misleading: Readonly<Record<NumberForm | 'none', readonly [RegExp, string] | undefined>> = {
  '14.': [/^(\d+)\.(?=(?:\d+\.)*(?:\d+\.)?(?:\s|$))/, '$1\\.'],
  // A digit can't be escaped, so it is written by its number in Unicode.
  '14': [/^(\d)(?=\d*(?:\.\d+)*\s)/, '&#x3$1;'],
  '[14]': [/^\[(?=\d+(?:\.\d+)*\])/, '\\['],
  '**14**': undefined,
  none: undefined,
};

function writeUnnumbered(runs: readonly Run[], form: NumberForm | 'none'): string {
  const [pattern, escape] = misleading[form] ?? [];
  const line = writeRuns(runs);
  return pattern === undefined || escape === undefined ? line : line.replace(pattern, escape);
}

const ordered = /^\d+\)$/;

/** A counted label is Markdown's own; an authored one stands at the start of a bullet. */
function writeLabel(label: string | undefined): string {
  if (label === undefined) return '- ';
  return ordered.test(label) ? `${label} ` : `- ${label} `;
}

function writeRow({ runs, startsTable }: ImportedBlock & { kind: 'row' }): string {
  const cells = cellsOf(runs).map((cell) => writeRuns(cell).replaceAll('|', '\\|'));
  const row = `| ${cells.join(' | ')} |`;
  return startsTable ? `${row}\n|${' --- |'.repeat(cells.length)}` : row;
}

function cellsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const cells: Run[][] = [[]];
  for (const run of runs) {
    if (run.kind === 'cell') cells.push([]);
    else cells.at(-1)?.push(run);
  }
  return cells;
}

/**
 * Levels below the section's title. Where the page says none, a heading right above another is
 * taken to be one level above it; below a heading whose level it says, one level deeper.
 */
function levelsOf(blocks: readonly ImportedBlock[]): readonly number[] {
  const lift = blocks.some((block) => block.kind === 'heading' && block.level === 1) ? 1 : 0;
  return blocks.map((block, index) => {
    if (block.kind !== 'heading') return 0;
    if (block.level !== undefined) return Math.min(block.level + lift, 6);
    const above = blocks.slice(0, index).findLast(hasLevel);
    if (above?.level !== undefined) return Math.min(above.level + lift + 1, 6);
    return blocks[index - 1]?.kind === 'heading' ? 3 : 2;
  });
}

function hasLevel(block: ImportedBlock): block is ImportedBlock & { kind: 'heading' } {
  return block.kind === 'heading' && block.level !== undefined;
}

/** Indents of items: a nested list starts below the first word of the item that holds it. */
function indentsOf(blocks: readonly ImportedBlock[]): readonly string[] {
  let outer: { readonly depth: number; readonly width: number }[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'item') {
      outer = [];
      return '';
    }
    outer = outer.filter(({ depth }) => depth < block.depth);
    const indent = ' '.repeat(outer.reduce((sum, { width }) => sum + width, 0));
    const width = ordered.test(block.label ?? '') ? writeLabel(block.label).length : 2;
    outer.push({ depth: block.depth, width });
    return indent;
  });
}
