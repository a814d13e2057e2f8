import { findLanguage } from './find-language.ts';
import type { Finding } from './finding.ts';
import type { HashedPage } from './imported-page.ts';

/** Ask of pages that may not belong in one report: the same page twice, two reports, another language. */
export function askOfPages(pages: readonly HashedPage[]): readonly Finding[] {
  const languages = pages.map(({ text }) => findLanguage(text)?.language);
  const main = mostFrequent(languages);
  return pages.flatMap((page, index) => {
    const twins = pages.slice(0, index).flatMap((twin) => twinQuestion(page, twin) ?? []);
    const other = languageQuestion(page, languages[index], main);
    return [...twins.slice(0, 1), ...(other === undefined ? [] : [other])].map((text): Finding => {
      return { page: page.name, kind: 'question', text, count: 0, line: 1 };
    });
  });
}

function twinQuestion(page: HashedPage, twin: HashedPage): string | undefined {
  const same = `Is ${page.name} the same page as ${twin.name}?`;
  if (page.sha256 === twin.sha256) return `${same} They hold the same text; both became sections`;
  if (stemOf(page.name) === stemOf(twin.name)) {
    return `${same} Their names differ in the ending only; both became sections`;
  }
  const isReport = page.section === undefined && twin.section === undefined;
  const isTitled = page.title !== undefined && page.title === twin.title;
  if (!isReport || !isTitled) return undefined;
  return `Are ${page.name} and ${twin.name} two reports? Both are titled "${page.title}"; both became sections of one. Run new for each if they are two`;
}

function stemOf(name: string): string {
  return name.replace(/\.[A-Za-z]+$/, '');
}

function languageQuestion(
  { name }: HashedPage,
  language: string | undefined,
  main: string | undefined,
): string | undefined {
  if (language === undefined || language === main) return undefined;
  return `Does ${name} belong here? Its words are of another language, ${language}, than those of most pages, ${main}: report.yaml has one for all`;
}

function mostFrequent(languages: readonly (string | undefined)[]): string | undefined {
  const times = (wanted: string): number =>
    languages.filter((language) => language === wanted).length;
  const known = [...new Set(languages.flatMap((language) => language ?? []))];
  return known.sort((one, other) => times(other) - times(one))[0];
}
