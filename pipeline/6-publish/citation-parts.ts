/** Everything that a citation of one address says, before it is written in a form. */
export interface Citation {
  readonly address: string;
  /** What is cited: a release, an entity, a paragraph, … */
  readonly kind: string;
  readonly title: string;
  /** The report that it stands in, with its authors and official reference number. */
  readonly report?: string;
  readonly authors: readonly string[];
  readonly reference?: string;
  /** When the report was published, as exactly as it is known. */
  readonly published?: string;
  readonly section?: string;
  readonly paragraph?: string;
  /** The words that are cited, where it rests on words. */
  readonly words?: string;
  readonly restated: boolean;
  readonly fingerprint?: string;
  readonly dataset: string;
  readonly publisher?: string;
  readonly version?: string;
  /** The date of the release. */
  readonly date?: string;
}

/** Say of which release a citation is. */
export function releaseWords({ version, date }: Citation): string {
  if (version === undefined) return 'not released';
  return `release ${version}${date === undefined ? '' : ` (${date})`}`;
}

/** Say where in its report something stands: Section A, paragraph 16.1. */
export function place({ section, paragraph }: Citation): string {
  const parts = [
    ...(section === undefined ? [] : [`section ${section}`]),
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
  ];
  return capital(parts.join(', '));
}

/** Say that the words cited are not the report's, where they are not. */
export function note({ restated }: Citation): string {
  return restated ? "Restated, not the report's words" : '';
}

/** Write the first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The end of the address as a key that every program takes. */
export function keyOf({ address }: Citation): string {
  return address.replace(/^https?:\/\/[^/]+\//, '').replace(/[^A-Za-z0-9]+/g, '-');
}

/** The date behind the authors: that of their report, which a release of the data does not change. */
export function issuedOf({ report, published, date }: Citation): string | undefined {
  return report === undefined ? date : published;
}
