import type { ImportedSection } from './imported-page.ts';

const label = String.raw`[A-Z]?\d{1,3}(?:[.-][A-Za-z0-9]+)*|[A-Z](?:[.-][A-Za-z0-9]+)*|[IVXLC]+`;
const unit = '(?:[Pp]art|[Cc]hapter|[Ss]ection|[Aa]nnex|[Aa]ppendix|[Vv]olume|[A-Z]{4,8})\\s+';

/** How a section's own title line is written: `B.3: Name`, `Chapter 4 – Name`, `B.3 Name`. */
const patterns = [
  new RegExp(String.raw`^(?:${unit})?(${label})\s*:\s+(\S.*)$`),
  new RegExp(String.raw`^(?:${unit})?(${label})\s+[-–—]\s+(\S.*)$`),
  new RegExp(String.raw`^${unit}(${label})\.?\s+(\S.*)$`),
  /^([A-Z]\.?\d{1,3}(?:\.\d{1,3})*)\s+(\S.*)$/,
] as const;

/** Read a title line that starts with the section's number. */
export function readSectionLine(heading: string): ImportedSection | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(heading);
    if (match?.[1] !== undefined && match[2] !== undefined) {
      return { heading, number: match[1], name: match[2] };
    }
  }
  return undefined;
}
