import type { Element } from 'hast';
import { childrenOf } from './html-elements.ts';
import { standing } from './html-lists.ts';
import { readRuns } from './html-runs.ts';
import type { Drop } from './html-runs.ts';
import type { Run } from './imported-page.ts';
import type { Passage } from './passage.ts';

/** Read a table: its caption as a line, then a row for each row. */
export function readTable(table: Element, drop: Drop): readonly Passage[] {
  let isFirst = true;
  return rowsOf(table).map((row): Passage => {
    if (row.tagName === 'caption') {
      return { role: 'paragraph', runs: readRuns(row.children, drop), ...standing(row) };
    }
    const cells = childrenOf(row).filter((cell) => cell.type === 'element');
    const runs = cells.flatMap((cell, index): readonly Run[] => {
      const words = readRuns(cell.children, drop);
      return index === 0 ? words : [{ kind: 'cell' }, ...words];
    });
    const startsTable = isFirst;
    isFirst = false;
    return { role: 'row', runs, startsTable, ...standing(row) };
  });
}

function rowsOf(element: Element): readonly Element[] {
  return childrenOf(element).flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr' || child.tagName === 'caption' ? [child] : rowsOf(child);
  });
}
