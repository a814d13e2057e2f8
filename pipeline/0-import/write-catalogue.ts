import type { SourceFile } from './imported-page.ts';
import { quoted, schemaLine } from './yaml-text.ts';

/** What the dataset of a new source folder is. */
export interface NewCatalogue {
  readonly schemas: string;
  readonly base: string;
  readonly name: string;
  readonly language: string;
  readonly license: string;
}

/** Write the catalogue and the empty register of a new source folder. */
export function writeCatalogue(catalogue: NewCatalogue): readonly SourceFile[] {
  return [
    { path: 'catalogue.yaml', text: catalogueText(catalogue) },
    { path: 'register/identifiers.yaml', text: identifiersText(catalogue) },
    { path: 'register/organisations.yaml', text: organisationsText(catalogue) },
  ];
}

function catalogueText({ schemas, base, name, language, license }: NewCatalogue): string {
  return `${schemaLine('source-catalogue', { schemas, depth: 0 })}
# The dataset as a whole. Change each line to yours before anything is published.

# The start of every address. An address is for good once it is released: choose one that you will
# keep, such as one of https://w3id.org/, and change it here before that. It ends with a slash.
base: ${base}
name: ${quoted(name)}
description: ${quoted(`${name}, as linked open data.`)}
inLanguage: ${language}
# publisher: Who publishes the dataset
# The licence of the data. It starts as the licence of the report's text.
license: ${license}
# Where to report an error: a mail address, or a page such as https://example.org/errors?at={address}
# contact: corrections@example.org
# Who takes decisions: \`by:\` in review.yaml names one of these.
agents:
  - id: curator
    name: Curator
releases: []
`;
}

function identifiersText({ schemas }: NewCatalogue): string {
  return `${schemaLine('source-identifiers', { schemas, depth: 1 })}
# Every address and what became of it. \`report-lod register mint\` appends to this list.
[]
`;
}

function organisationsText({ schemas }: NewCatalogue): string {
  return `${schemaLine('source-register', { schemas, depth: 1 })}
# The organisations that the report names. Copy this file for another kind of entity. An example:
#
#   - name: City Library Board
#     names:
#       - { name: CLB, form: acronym }
#     description: The board that runs the libraries of the city.
kind: organisation
entities: []
`;
}
