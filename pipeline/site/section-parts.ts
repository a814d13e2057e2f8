import type { AnyRecord } from '../core/model.ts';
import type { Dataset } from './dataset.ts';
import { pagePath } from './paths.ts';
import { textOf, textsOf } from './record-kinds.ts';

/** A stretch of a section that is read on one page. */
export interface SectionPart {
  readonly path: string;
  readonly paragraphs: readonly AnyRecord[];
}

/** A page of reading holds about so many bytes of paragraphs; what stands around them is small. */
const partBytes = 36_000;

/** Cut a section into pages of reading, between paragraphs. */
export function sectionParts(dataset: Dataset, section: AnyRecord): readonly SectionPart[] {
  const parts: AnyRecord[][] = [[]];
  let bytes = 0;
  for (const address of textsOf(section, 'hasPart')) {
    const paragraph = dataset.get(address);
    if (paragraph === undefined) continue;
    const more = bytesOf(dataset, paragraph);
    if (bytes > 0 && bytes + more > partBytes) {
      parts.push([]);
      bytes = 0;
    }
    bytes += more;
    parts.at(-1)?.push(paragraph);
  }
  const path = pagePath(section.id);
  return parts.map((paragraphs, nth) => ({
    path: nth === 0 ? path : `${path}read/${nth + 1}/`,
    paragraphs,
  }));
}

/** What a paragraph takes as HTML, roughly: its words, and markup around names, markers and figures. */
function bytesOf(dataset: Dataset, paragraph: AnyRecord): number {
  const passages = [paragraph, ...dataset.itemsOf(paragraph.id)];
  const each = passages.map(({ id }) => {
    const [wording] = dataset.wordingsOf(id);
    if (wording === undefined) return 200;
    const words = textOf(wording, 'text') ?? '';
    return 250 + Buffer.byteLength(words) + 75 * dataset.inWording(wording.id).length;
  });
  return each.reduce((sum, bytes) => sum + bytes, 0);
}
