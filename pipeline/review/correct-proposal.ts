import type { Terminal } from '../core/terminal.ts';
import type { PayloadKind } from '../2-extract/propose/proposal.ts';
import type { OpenProposal } from './collect-open.ts';
import type { Answer } from './make-decision.ts';
import { payload } from './write-decision.ts';

const kinds: readonly PayloadKind[] = [
  'statement', 'observation', 'grant', 'role', 'quotation', 'namedTerm',
]; // prettier-ignore

const help = `  key=value sets a field, key= removes it, words=… quotes other words of the paragraph;
  a kind alone (statement, quotation …) changes the kind; an empty line ends, q goes back.
`;

interface Draft {
  kind: PayloadKind;
  readonly fields: Map<string, string>;
  span: { readonly start: number; readonly end: number };
}

/** Let a reviewer change a proposal field by field; nothing is given where they go back. */
export async function correctProposal(
  { proposal, place }: OpenProposal,
  terminal: Terminal,
): Promise<Answer | undefined> {
  const { text } = place.passage.passage.body;
  const draft: Draft = {
    kind: proposal.kind,
    fields: new Map(Object.entries(proposal.fields)),
    span: { start: proposal.start, end: proposal.end },
  };
  terminal.show(help);
  for (;;) {
    const line = (await terminal.ask('change: '))?.trim();
    if (line === undefined || line === 'q') return undefined;
    if (line === '') break;
    const problem = change(draft, line, text);
    terminal.show(
      problem === undefined ? payload(draft.kind, fieldsOf(draft), '  ') : `  ${problem}\n`,
    );
  }
  return { decision: 'correct', kind: draft.kind, fields: fieldsOf(draft), span: draft.span };
}

function fieldsOf({ fields }: Draft): Record<string, string> {
  return Object.fromEntries(fields);
}

/** Apply one line to a draft; a problem is told. */
function change(draft: Draft, line: string, text: string): string | undefined {
  const kind = kinds.find((each) => each === line);
  if (kind !== undefined) {
    if (kind !== draft.kind) draft.fields.clear();
    draft.kind = kind;
    return undefined;
  }
  const [, key = '', value = ''] = /^([A-Za-z]+)\s*[=:]\s*(.*)$/.exec(line) ?? [];
  if (key === '') return `Unexpected ${line}, expected key=value.`;
  if (key === 'words') return changeWords(draft, value, text);
  if (value === '') draft.fields.delete(key);
  else draft.fields.set(key, value.replace(/^(['"])(.*)\1$/, '$2'));
  return undefined;
}

function changeWords(draft: Draft, words: string, text: string): string | undefined {
  const start = words === '' ? -1 : text.indexOf(words);
  if (start === -1) return 'Unexpected words, expected words that stand in this paragraph.';
  if (text.indexOf(words, start + 1) !== -1) {
    return 'Unexpected words that stand here more than once: quote more of them.';
  }
  draft.span = { start, end: start + words.length };
  return undefined;
}
