import type { AnyRecord } from '../../core/model.ts';
import { h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { labelOf } from '../labels.ts';
import { textOf } from '../record-kinds.ts';
import { sentenceAround } from '../sentences.ts';
import type { Evidence } from '../evidence.ts';
import type { View } from '../view.ts';

/** Show words in their sentence, with a link to the place in the paragraph. */
export function inSentence(view: View, evidence: Evidence, fragment: string): Element {
  const wording = view.dataset.get(evidence.wording);
  const text = (wording && textOf(wording, 'text')) ?? '';
  const around = sentenceAround(text, evidence.start, evidence.end);
  const passage = (wording && textOf(wording, 'isBasedOn')) ?? evidence.wording;
  const href = `${view.href(passage)}#${fragment}`;
  return h('figure.in-sentence', [
    h('p', { dir: 'auto' }, [
      ...words(around.before),
      h('mark', words(around.words)),
      ...words(around.after),
    ]),
    h('figcaption', h('a', { href }, labelOf(view.dataset, passage))),
  ]);
}

/** List mentions, each in its sentence; several in one wording stand one after the other. */
export function mentionList(view: View, mentions: readonly AnyRecord[]): Element {
  const entries = mentions.flatMap((mention) =>
    view.dataset
      .evidenceOf(mention.id)
      .map((evidence) => h('li', inSentence(view, evidence, mention.id.split('#')[1] ?? ''))),
  );
  return h('ol.mentions', entries);
}
