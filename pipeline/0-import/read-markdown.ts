import { findLicense } from './find-license.ts';
import { findListLabel } from './list-labels.ts';
import { findNumberCandidate, splitNumber } from './number-forms.ts';
import type { Passage, Reading } from './passage.ts';
import { splitLines } from './split-lines.ts';
import type { Line } from './split-lines.ts';
import type { Dropped, Run } from './imported-page.ts';

/** Read a page that is Markdown: its body is kept, the passages only show its conventions. */
export function readMarkdown(text: string): Reading {
  const bare = text.replace(/^\ufeff/, '');
  const front = frontMatter.exec(bare);
  const matter = front?.[1] ?? '';
  const markdown = bare.slice(front?.[0].length ?? 0).replace(/^(?:[ \t]*(?:\r\n|\r|\n))+/, '');
  const bodyStart = text.length - markdown.length;
  const body = splitLines(text).filter(({ start }) => start >= bodyStart);
  return {
    passages: groupLines(body).flatMap(toPassage),
    dropped: dropFrontMatter(text.slice(0, bodyStart)),
    titles: [],
    title: stated(matter, 'title'),
    language: stated(matter, 'lang(?:uage)?')?.toLowerCase(),
    license: findLicense(stated(matter, 'licen[cs]e') ?? '') ?? findLicense(markdown),
    url: addressIn(stated(matter, '(?:source_)?url')),
    markdown,
  };
}

const frontMatter = /^---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Give the value of a key at the left margin of the front matter, without quotation marks. */
function stated(matter: string, key: string): string | undefined {
  const value = new RegExp(`^${key}:[ \\t]*(\\S.*)$`, 'im').exec(matter)?.[1]?.trim();
  const quoted = /^(["'])(.*)\1$/.exec(value ?? '')?.[2];
  return quoted ?? value;
}

function addressIn(value: string | undefined): string | undefined {
  return value !== undefined && /^https?:\/\/\S+$/.test(value) ? value : undefined;
}

function dropFrontMatter(text: string): readonly Dropped[] {
  return splitLines(text).map((line) => ({
    line: line.number,
    text: line.text,
    reason: 'front-matter',
  }));
}

type Group = readonly [Line, ...Line[]];

const heading = /^(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?$/;
const fence = /^(`{3,}|~{3,})/;

/** Lines of one block; each line within a code fence is left out, it holds no convention. */
function groupLines(lines: readonly Line[]): readonly Group[] {
  const groups: [Line, ...Line[]][] = [];
  let fenced: string | undefined;
  let isOpen = false;
  for (const line of lines) {
    const mark = fence.exec(line.text)?.[1];
    if (mark !== undefined && (fenced === undefined || mark.startsWith(fenced))) {
      fenced = fenced === undefined ? mark : undefined;
      isOpen = false;
    } else if (fenced === undefined) {
      const group = groups.at(-1);
      if (group === undefined || !isOpen || opensBlock(line)) groups.push([line]);
      else group.push(line);
      isOpen = !heading.test(line.text);
    }
  }
  return groups;
}

function opensBlock(line: Line): boolean {
  const isListed = findListLabel(line.text) !== undefined || footnoteStart.test(line.text);
  const isNumbered = findNumberCandidate(line.text)?.form === '14.';
  return line.blankBefore > 0 || isListed || isNumbered || heading.test(line.text);
}

const footnoteStart = /^\[\^([^\]\s]+)\]:[ \t]*/;

function toPassage(group: Group): readonly Passage[] {
  const [first] = group;
  const last = group.at(-1) ?? first;
  const standing = { start: first.start, end: last.end };
  const words = group.map((line) => line.text).join(' ');
  const level = heading.exec(words);
  if (level?.[1] !== undefined) {
    return [{ ...standing, role: 'heading', level: level[1].length, runs: textRun(level[2]) }];
  }
  const isUnderlined = group.length > 1 && /^(?:=+|-+)$/.test(last.text);
  if (isUnderlined) {
    const underlined = group.slice(0, -1).map((line) => line.text);
    const runs = textRun(underlined.join(' '));
    return [{ ...standing, role: 'heading', level: last.text.startsWith('=') ? 1 : 2, runs }];
  }
  const footnote = footnoteStart.exec(words);
  if (footnote?.[1] !== undefined) {
    const runs = textRun(words.slice(footnote[0].length));
    return [{ ...standing, role: 'footnote', label: footnote[1], runs }];
  }
  if (words.startsWith('>')) return [{ ...standing, role: 'quotation', runs: textRun(words) }];
  const list = findListLabel(words);
  if (list !== undefined) {
    const runs = textRun(words.slice(list.length));
    return [{ ...standing, role: 'item', label: list.label, runs }];
  }
  return [{ ...standing, role: 'paragraph', ...splitNumber(textRun(words)) }];
}

function textRun(text: string | undefined): readonly Run[] {
  return [{ kind: 'text', text: text ?? '' }];
}
