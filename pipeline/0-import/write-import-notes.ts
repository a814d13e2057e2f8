import type { NamedSection } from './write-report.ts';
import { pageName, quoted } from './yaml-text.ts';

/** Write import.yaml: what of each page was left out and why, for a person to check. */
export function writeImportNotes(sections: readonly NamedSection[]): string {
  return `# What was left out of each imported page, and why. Read it once: a line that belongs to
# the report must be put into the Markdown by hand. The build does not read this file.
#
# line: where it stands on the page, from 1. text: the line; of HTML the words of the element, cut.
# reason: what it was taken for.
pages:
${sections.map(pageLines).join('\n')}
`;
}

function pageLines({ page, file }: NamedSection): string {
  const { name, dropped, title, section } = page;
  return [
    `  - page: ${quoted(pageName(name))}`,
    `    file: ${file}`,
    ...(title === undefined ? [] : [`    title: ${quoted(title)}`]),
    ...(section === undefined ? [] : [`    section: ${quoted(section.heading)}`]),
    dropped.length === 0 ? '    dropped: []' : '    dropped:',
    ...dropped.flatMap(({ line, text, reason }) => [
      `      - line: ${line}`,
      `        reason: ${reason}`,
      `        text: ${quoted(text)}`,
    ]),
  ].join('\n');
}
