import type { Element } from 'hast';
import { childrenOf, findElement, some, textOf } from './html-elements.ts';
import type { NumberCandidate } from './passage.ts';

/** Check that a table lays out a page: it says so, holds a table or a heading, or has one row or column. */
export function isLayoutTable(table: Element): boolean {
  if (table.properties.role === 'presentation') return true;
  const holds = (names: ReadonlySet<string>): boolean =>
    childrenOf(table).some((child) => some(child, ({ tagName }) => names.has(tagName)));
  if (holds(neverInCells)) return true;
  if (rowsOf(table).length <= 1) return true;
  const isOneColumn = rowsOf(table).every((row) => cellsOf(row).length <= 1);
  return isOneColumn && holds(blocks);
}

const neverInCells: ReadonlySet<string> = new Set(['table', 'h1', 'h2', 'h3', 'blockquote']);
const blocks: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'div']);

/** A row with a paragraph's number in a cell of its own, and the cell with its words. */
export interface NumberedRow {
  readonly row: Element;
  readonly cell: Element;
  readonly candidate: NumberCandidate | undefined;
}

const number = /^(\d{1,4}(?:\.\d{1,3})*)\.?$/;
const shortestWords = 40;

/** Read a table that sets the numbers of paragraphs beside their words; undefined where it is none. */
export function numberedRows(table: Element): readonly NumberedRow[] | undefined {
  const rows = rowsOf(table).map((row): NumberedRow => {
    const [first, second, ...others] = cellsOf(row);
    const label = first === undefined ? undefined : number.exec(textOf(first))?.[1];
    const isPair = second !== undefined && others.length === 0;
    if (label === undefined || !isPair || textOf(second).length < shortestWords) {
      return { row, cell: row, candidate: undefined };
    }
    const candidate = { form: '14.', label, text: `${label}. `, counted: false } as const;
    return { row, cell: second, candidate };
  });
  const numbered = rows.filter(({ candidate }) => candidate !== undefined).length;
  return numbered > 0 && numbered >= rows.length / 2 ? rows : undefined;
}

/** Give the rows of a table, not those of a table in it. */
function rowsOf(element: Element): readonly Element[] {
  return childrenOf(element).flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'table') return [];
    return child.tagName === 'tr' ? [child] : rowsOf(child);
  });
}

/** The cells that hold words. */
function cellsOf(row: Element): readonly Element[] {
  return childrenOf(row).flatMap((cell) =>
    cell.type === 'element' && (textOf(cell) !== '' || hasImage(cell)) ? [cell] : [],
  );
}

function hasImage(cell: Element): boolean {
  return (
    findElement(cell, ({ tagName, properties }) => tagName === 'img' && !!properties.alt) !==
    undefined
  );
}
