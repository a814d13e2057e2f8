import type { AnyRecord } from '../core/model.ts';

/** A report as the catalogue describes it, where the dataset holds several. */
export interface CataloguedReport {
  /** Its address, relative to the base. */
  readonly address: string;
  readonly name: string;
  readonly inLanguage: string;
  /** The licence of its words, or of the words that restate them. */
  readonly licence: string;
  /** Where it was published. */
  readonly pages: readonly string[];
}

/** The address of the part of a dataset that comes from a report: its graph. */
export function graphOfReport({ address }: CataloguedReport): string {
  return `graph/${address}`;
}

/** Describe what the dataset holds of each report, as a part of the dataset. */
export function reportRecords(
  reports: readonly CataloguedReport[],
  { dataset, publisher }: { readonly dataset: string; readonly publisher: string },
): AnyRecord[] {
  return reports.map((report) => {
    const { address, name, inLanguage, licence, pages } = report;
    const description = `What the dataset holds of the report “${name}”: its paragraphs, the names in them, and what was decided about their words.`;
    return {
      id: graphOfReport(report),
      type: ['Dataset', 'DcatDataset', 'VoidDataset', 'Entity'],
      name,
      title: name,
      description,
      summary: description,
      inLanguage,
      license: licence,
      licence,
      publisher,
      publishedBy: publisher,
      creator: publisher,
      isPartOf: dataset,
      rootResource: address,
      ...(pages.length === 0 ? {} : { isBasedOn: pages, wasDerivedFrom: pages }),
    };
  });
}
