import { prepare } from './build/prepare.ts';
import { collectFlags } from './core/flags.ts';
import type { Flag, RuleId } from './core/flags.ts';
import { askOfPages } from './0-import/ask-of-pages.ts';
import { findLanguage } from './0-import/find-language.ts';
import { lineOf } from './0-import/finding.ts';
import type { Finding } from './0-import/finding.ts';
import type { HashedPage } from './0-import/imported-page.ts';
import type { Settlement } from './0-import/settlement.ts';
import { writeSource } from './0-import/write-source.ts';
import type { SourceOptions } from './0-import/write-source.ts';
import { filesOf, finishSource, inMemory, readAll } from './import.ts';
import type { Imported, PageInput } from './import.ts';

/** A new source folder, and what was decided about its pages. */
export interface NewSource extends Imported {
  readonly findings: readonly Finding[];
  /** The texts into which diagnostics of pages point, by name. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Make a source folder of any report: settle what a conversion left, read the sections once as the build
 * will, and declare in report.yaml what would otherwise be an error that only an edit of the text mends.
 */
export function newSource(
  pages: readonly PageInput[],
  options: SourceOptions,
  into: string,
): NewSource {
  const { flag, diagnostics } = collectFlags();
  const { read, dropped } = readAll(pages, true, flag);
  const findings = read.flatMap((page) => [
    ...page.findings,
    ...(page.blocks.length > 0 ? tellConventions(page) : []),
  ]);
  const texts = Object.fromEntries(read.map(({ name, text }) => [name, text]));
  const told = { findings, texts, dropped };
  const failed = (): boolean => diagnostics.some(({ level }) => level === 'error');
  if (failed()) return { ...told, files: new Map(), diagnostics };
  findings.push(...askOfPages(read));
  const language = settleLanguage(read, options.language, flag);
  const license = settleLicense(read, options.license, findings);
  const name = settleTitle(read, options.name, findings);
  const settled = { ...options, name, license, ...(language !== undefined && { language }) };
  const first = filesOf(writeSource(read, settled, flag));
  if (failed() || first.size === 0) return { ...told, files: new Map(), diagnostics };
  const settlement = settle(first, { into, findings });
  const second = writeSource(read, { ...settled, settlement }, () => undefined);
  const finished = finishSource(filesOf(second), into);
  const wrong = finished.diagnostics.filter(({ level }) => level === 'error');
  return { ...told, files: finished.files, diagnostics: [...diagnostics, ...wrong] };
}

/** Nobody has looked into the rights: <https://github.com/rightsstatements/data-model>. */
const notEvaluated = 'http://rightsstatements.org/vocab/CNE/1.0/';

/** Give the licence that was said or that a page states; else that nobody has evaluated it, as a question. */
function settleLicense(
  pages: readonly HashedPage[],
  said: string | undefined,
  findings: Finding[],
): string {
  const [first] = pages;
  const stated = said ?? pages.find(({ license }) => license !== undefined)?.license;
  if (stated === undefined && first !== undefined) {
    const text =
      'Under which licence is the text published? No address of one was found; report.yaml and ' +
      'catalogue.yaml say "copyright not evaluated" until you write it there';
    findings.push({ page: first.name, kind: 'question', text, count: 0, line: 1 });
  }
  return stated ?? notEvaluated;
}

/** Give the title that was said or that a page has; else the name of the first file, as a question. */
function settleTitle(
  pages: readonly HashedPage[],
  said: string | undefined,
  findings: Finding[],
): string | undefined {
  const [first] = pages;
  const isStated = pages.some(({ title, section }) => (title ?? section?.name) !== undefined);
  if (said !== undefined || isStated || first === undefined) return said;
  const head = headOfPages(first);
  const name = head ?? first.name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const from = head === undefined ? 'the name of the file' : 'what heads its pages';
  const text = `What is the title of the report? None was found; report.yaml and catalogue.yaml say "${name}", ${from}`;
  findings.push({ page: first.name, kind: 'question', text, count: 0, line: 1 });
  return name;
}

/** The words that were left out most often at the head of a page, without its number. */
function headOfPages({ dropped }: HashedPage): string | undefined {
  const counts = new Map<string, number>();
  for (const { text, reason } of dropped) {
    const words = text.replace(/^\d+\s+|\s+(?:Page )?\d+$/g, '');
    if (reason === 'page-head') counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** What was read off a page, with the place of the first number or marker. */
function tellConventions(page: HashedPage): Finding[] {
  const { name, text, blocks, conventions } = page;
  const numbered = blocks.find((block) => block.kind === 'paragraph' && block.number);
  const marked = blocks.find(({ runs }) => runs.some(({ kind }) => kind === 'marker'));
  const found = [
    { of: 'Paragraph numbers', at: numbered, ...conventions.paragraphNumber },
    { of: 'Footnote markers', at: marked, ...conventions.footnoteMarker },
  ];
  return found.map(({ of, at, value, because }): Finding => {
    const how = value === 'none' ? 'none' : `written \`${value}\``;
    const told = `${of}: ${how}. ${because.replace(/\.$/, '')}`;
    const line = lineOf(text, at?.start ?? 0);
    return { page: name, kind: 'decision', text: told, count: at === undefined ? 0 : 1, line };
  });
}

/** The rules that only an entry in report.yaml settles, and the convention that it sets. */
const settling: Readonly<
  Partial<Record<RuleId, 'repeatedNumbers' | 'unnumberedText' | 'partialFootnotes'>>
> = {
  'number-repeated': 'repeatedNumbers',
  'number-out-of-order': 'repeatedNumbers',
  'item-label-repeated': 'repeatedNumbers',
  'text-outside-paragraphs': 'unnumberedText',
  'footnote-undefined': 'partialFootnotes',
  'footnote-unused': 'partialFootnotes',
};

/** Read the sections as the build will, and say what report.yaml must declare. */
function settle(
  files: ReadonlyMap<string, string>,
  { into, findings }: { readonly into: string; readonly findings: readonly Finding[] },
): Settlement {
  const { flag, diagnostics } = collectFlags();
  prepare(inMemory(files, into), flag);
  const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
  const textOf = (file: string): string => files.get(file.slice(into.length + 1)) ?? '';
  const settled: Record<string, string> = {};
  for (const convention of new Set(Object.values(settling))) {
    const [first, ...others] = diagnostics.filter(({ rule }) => settling[rule] === convention);
    if (first === undefined) continue;
    const line = lineOf(textOf(first.file), first.start);
    const place = `${nameOf(first.file)}:${line}`;
    settled[convention] = `${others.length + 1} places, first at ${place}: ${first.reason}.`;
  }
  const gaps = new Map<string, string[]>();
  for (const { rule, file, reason } of diagnostics) {
    const after = / after (\S+),/.exec(reason)?.[1];
    if (rule !== 'number-gap' || after === undefined) continue;
    const known = gaps.get(nameOf(file)) ?? [];
    if (!known.includes(after)) gaps.set(nameOf(file), [...known, after]);
  }
  return { ...settled, findings, gaps };
}

/** Give the language that the words show, where nobody said one; another than English is told. */
function settleLanguage(
  pages: readonly HashedPage[],
  said: string | undefined,
  flag: Flag,
): string | undefined {
  const [first] = pages;
  const stated = said ?? pages.find(({ language }) => language !== undefined)?.language;
  const found = findLanguage(pages.map(({ text }) => text).join('\n'));
  if (first === undefined || found === undefined) return stated;
  const { language, count, words } = found;
  if (language !== 'en') {
    const where = { file: first.name, start: 0, end: 0 };
    flag('import-other-language', where, { language, count, words });
  }
  return stated ?? language;
}
