/** How much of a dataset each class, property and set of links is, as VoID counts it. */
export interface PartitionCounts {
  readonly subjects: number;
  /** Entities by the IRI of their class, triples by the IRI of their property; sorted by IRI. */
  readonly classes: readonly (readonly [string, number])[];
  readonly properties: readonly (readonly [string, number])[];
  /** Links by property and the start of the address they lead to, such as https://example.org/. */
  readonly links: readonly {
    readonly property: string;
    readonly to: string;
    readonly triples: number;
  }[];
}
