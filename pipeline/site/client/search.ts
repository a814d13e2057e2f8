import MiniSearch from 'minisearch';

/** Finds names, paragraphs and figures in an index that is read when the field is first used. */

type Entry = readonly [kind: string, title: string, words: string, path: string];

interface Found {
  readonly id: number;
}

const shownAtOnce = 40;
const field = document.querySelector<HTMLInputElement>('#q');
const status = document.querySelector('#found');
const list = document.querySelector<HTMLElement>('#results');

interface Index {
  readonly entries: readonly Entry[];
  readonly find: (words: string) => readonly number[];
}

let loading: Promise<Index> | undefined;

async function load(): Promise<Index> {
  const response = await fetch(list?.dataset['index'] ?? 'index.json');
  const entries = (await response.json()) as Entry[];
  const engine = new MiniSearch<{ id: number; title: string; words: string }>({
    fields: ['title', 'words'],
    processTerm: (term) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
    searchOptions: {
      boost: { title: 3 },
      boostDocument: (id: number) => (entries[id]?.[3].startsWith('id/') === true ? 4 : 1),
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
    },
  });
  await engine.addAllAsync(entries.map(([, title, words], id) => ({ id, title, words })));
  return { entries, find: (words) => engine.search(words).map((found: Found) => found.id) };
}

async function search(words: string): Promise<void> {
  if (list === null || status === null) return;
  if (words.trim() === '') {
    list.replaceChildren();
    status.textContent = '';
    return;
  }
  loading ??= load();
  const { entries, find } = await loading;
  if (field?.value !== words) return;
  const found = find(words);
  status.textContent = counted(found.length);
  list.replaceChildren(
    ...found.slice(0, shownAtOnce).flatMap((id) => {
      const entry = entries[id];
      return entry === undefined ? [] : [shown(entry)];
    }),
  );
}

function counted(count: number): string {
  if (count === 0) return 'Nothing found. Every word must stand in what is found.';
  const first = count > shownAtOnce ? `; the first ${shownAtOnce} are shown` : '';
  return `${count} found${first}. The arrow keys move between them.`;
}

function shown([kind, title, words, path]: Entry): HTMLElement {
  const link = document.createElement('a');
  link.href = (list?.dataset['root'] ?? '') + path.split('/').map(encodeURIComponent).join('/');
  link.textContent = title;
  const line = document.createElement('span');
  line.className = 'about';
  line.textContent = ` ${kind}`;
  const text = document.createElement('p');
  text.dir = 'auto';
  text.textContent = words.length > 180 ? `${words.slice(0, 180)}…` : words;
  const item = document.createElement('li');
  item.append(link, line, text);
  return item;
}

/** Up and down move between the field and what is found; Escape goes back to the field. */
function move(event: KeyboardEvent): void {
  const links = [...(list?.querySelectorAll('a') ?? [])];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const inField = document.activeElement === field;
  if (event.key === 'Escape' && at !== -1) field?.focus();
  else if (event.key === 'ArrowDown' && (inField || at !== -1)) links[at + 1]?.focus();
  else if (event.key === 'ArrowUp' && at !== -1) (links[at - 1] ?? field)?.focus();
  else return;
  event.preventDefault();
}

if (field !== null) {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('input', () => void search(field.value));
  field.addEventListener('focus', () => void (loading ??= load()), { once: true });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?q=${encodeURIComponent(field.value)}`);
    void search(field.value);
  });
  document.addEventListener('keydown', move);
  void search(field.value);
}
