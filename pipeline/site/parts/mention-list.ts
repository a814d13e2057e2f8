import { h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { labelOf, lastSegment } from '../labels.ts';
import { textOf } from '../record-kinds.ts';
import { cutAfter, cutBefore, sentenceAround } from '../sentences.ts';
import type { Evidence } from '../evidence.ts';
import type { EvidenceGroup } from '../evidence-groups.ts';
import type { View } from '../view.ts';
import { thingLink } from './links.ts';
import { byReport, hasSeveralReports, placeLabel } from './report-of.ts';

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
    h('figcaption', h('a', { href }, placeLabel(view.dataset, passage))),
  ]);
}

/** Show a sentence with the words of several records marked, and where it stands. */
export function markedSentence(view: View, { wording, sentence, words: marked }: EvidenceGroup) {
  const record = view.dataset.get(wording);
  const text = (record && textOf(record, 'text')) ?? '';
  const [first = sentence, last = marked.at(-1) ?? sentence] = [marked[0], marked.at(-1)];
  const pieces = marked.flatMap(({ start, end }, nth) => [
    h('mark', words(text.slice(start, end))),
    ...words(text.slice(end, marked[nth + 1]?.start ?? end)),
  ]);
  return h('p.sentence', { dir: 'auto' }, [
    ...words(cutBefore(text.slice(sentence.start, first.start))),
    ...pieces,
    ...words(cutAfter(text.slice(last.end, sentence.end))),
  ]);
}

/** List mentions, a sentence each; where there are several reports, report by report. */
export function mentionList(view: View, groups: readonly EvidenceGroup[]): Element {
  const entries = byReport(view.dataset, groups).flatMap(([report, same]) => [
    ...reportHead(view, report),
    ...same.map((group) => h('li', mentionEntry(view, group))),
  ]);
  return h('ol.mentions', entries);
}

function reportHead(view: View, report: string): Element[] {
  if (!hasSeveralReports(view.dataset)) return [];
  const id = `mentions-${lastSegment(report)}`;
  return [h('li.in-report', { id }, thingLink(view, report))];
}

function mentionEntry(view: View, group: EvidenceGroup): Element[] {
  const wording = view.dataset.get(group.wording);
  const passage = (wording && textOf(wording, 'isBasedOn')) ?? group.wording;
  const [mention] = group.records;
  const href = `${view.href(passage)}#${mention?.id.split('#')[1] ?? ''}`;
  return [markedSentence(view, group), h('a.where', { href }, labelOf(view.dataset, passage))];
}
