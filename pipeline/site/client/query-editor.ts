import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import {
  HighlightStyle,
  StreamLanguage,
  bracketMatching,
  syntaxHighlighting,
} from '@codemirror/language';
import { sparql } from '@codemirror/legacy-modes/mode/sparql';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** A text field for SPARQL; Tab leaves it, as it does everywhere on the page. */
export interface Editor {
  readonly text: () => string;
  readonly replace: (text: string) => void;
  readonly focus: () => void;
}

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--link)', fontWeight: '600' },
  { tag: [tags.variableName, tags.atom], color: 'var(--warn)' },
  { tag: tags.string, color: 'var(--done)' },
  { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
]);

const look = EditorView.theme({
  '&': { color: 'var(--ink)', fontSize: '0.82rem', border: '1px solid var(--quiet)' },
  '&.cm-focused': { outline: '2px solid var(--link)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: "ui-monospace, 'DejaVu Sans Mono', Menlo, monospace" },
  '.cm-content': { caretColor: 'var(--ink)', minHeight: '10rem' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { background: 'var(--sheet)', color: 'var(--quiet)', border: '0' },
});

/**
 * Open the editor in a shadow root: its styles are adopted there, where otherwise they would be a style
 * element, which the page's policy does not allow.
 */
export function openEditor(place: HTMLElement, start: string, run: () => void): Editor {
  const root = place.attachShadow({ mode: 'open' });
  const runKey = { key: 'Mod-Enter', run: () => (run(), true) };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: start,
      extensions: [
        lineNumbers(),
        history(),
        bracketMatching(),
        StreamLanguage.define(sparql),
        syntaxHighlighting(colours),
        look,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'SPARQL query' }),
        keymap.of([runKey, ...defaultKeymap, ...historyKeymap]),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    replace: (text) => {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    focus: () => view.focus(),
  };
}
