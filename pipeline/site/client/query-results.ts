import type { Results } from './query-messages.ts';

const shownAtOnce = 500;

/** Where links of an answer lead: an address of the data to its page, on this site. */
export interface Places {
  readonly base: string;
  readonly root: string;
}

/** Show rows as a table; what is more than a page can show is counted and saved with the rest. */
export function resultTable({ head, results }: Results, places: Places): HTMLElement[] {
  const names = head.vars ?? [];
  const rows = results?.bindings ?? [];
  const table = document.createElement('table');
  const headRow = table.createTHead().insertRow();
  for (const name of names) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = name;
    headRow.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows.slice(0, shownAtOnce)) {
    const line = body.insertRow();
    for (const name of names) {
      const term = row[name];
      line.insertCell().append(term === undefined ? '' : shown(term, places));
    }
  }
  if (rows.length <= shownAtOnce) return [table];
  const more = document.createElement('p');
  more.textContent = `The first ${shownAtOnce} are shown; CSV and JSON have all.`;
  return [table, more];
}

function shown({ type, value }: { type: string; value: string }, { base, root }: Places): Node {
  const text = type === 'uri' && value.startsWith(base) ? value.slice(base.length) : value;
  if (type !== 'uri' || !/^https?:/.test(value)) return document.createTextNode(text);
  const link = document.createElement('a');
  const [path = '', fragment] = text.split('#');
  const inside = `${root}${path}/${fragment === undefined ? '' : `#${fragment}`}`;
  link.href = value.startsWith(base) ? inside : value;
  link.textContent = text;
  return link;
}

/** Write rows as CSV (RFC 4180). */
export function toCsvText({ head, results }: Results): string {
  const names = head.vars ?? [];
  const lines = (results?.bindings ?? []).map((row) => names.map((name) => row[name]?.value ?? ''));
  const cell = (text: string): string =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return [names, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}
