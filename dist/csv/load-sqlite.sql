-- Loads the tables of this folder into SQLite: sqlite3 report.sqlite < load-sqlite.sql

.bail on
PRAGMA foreign_keys = ON;
BEGIN;

CREATE TABLE "reports" (
  "iri" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "license" TEXT NOT NULL,
  "published_date" TEXT,
  "published_month" TEXT,
  "published_year" INTEGER,
  "report_number" TEXT,
  PRIMARY KEY ("iri")
);

CREATE TABLE "report_alternate_names" (
  "report" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  PRIMARY KEY ("report", "name"),
  FOREIGN KEY ("report") REFERENCES "reports" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "report_authors" (
  "report" TEXT NOT NULL,
  "author" TEXT NOT NULL,
  PRIMARY KEY ("report", "author"),
  FOREIGN KEY ("report") REFERENCES "reports" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("author") REFERENCES "entities" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "report_publishers" (
  "report" TEXT NOT NULL,
  "publisher" TEXT NOT NULL,
  PRIMARY KEY ("report", "publisher"),
  FOREIGN KEY ("report") REFERENCES "reports" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("publisher") REFERENCES "entities" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "report_urls" (
  "report" TEXT NOT NULL,
  "url" TEXT NOT NULL,
  PRIMARY KEY ("report", "url"),
  FOREIGN KEY ("report") REFERENCES "reports" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "report_sections" (
  "report" TEXT NOT NULL,
  "section" TEXT NOT NULL,
  PRIMARY KEY ("report", "section"),
  FOREIGN KEY ("report") REFERENCES "reports" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("section") REFERENCES "sections" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "sections" (
  "iri" TEXT NOT NULL,
  "number" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "report" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "source_digest" TEXT,
  PRIMARY KEY ("iri"),
  FOREIGN KEY ("report") REFERENCES "reports" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "section_urls" (
  "section" TEXT NOT NULL,
  "url" TEXT NOT NULL,
  PRIMARY KEY ("section", "url"),
  FOREIGN KEY ("section") REFERENCES "sections" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "section_paragraphs" (
  "section" TEXT NOT NULL,
  "paragraph" TEXT NOT NULL,
  PRIMARY KEY ("section", "paragraph"),
  FOREIGN KEY ("section") REFERENCES "sections" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("paragraph") REFERENCES "paragraphs" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "paragraphs" (
  "iri" TEXT NOT NULL,
  "number" TEXT NOT NULL,
  "section" TEXT NOT NULL,
  "heading" TEXT,
  "wording" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "wording_kind" TEXT NOT NULL,
  "fingerprint" TEXT NOT NULL,
  "order" INTEGER NOT NULL,
  "language" TEXT NOT NULL,
  "revision_of" TEXT,
  PRIMARY KEY ("iri"),
  FOREIGN KEY ("section") REFERENCES "sections" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "paragraph_items" (
  "paragraph" TEXT NOT NULL,
  "item" TEXT NOT NULL,
  PRIMARY KEY ("paragraph", "item"),
  FOREIGN KEY ("paragraph") REFERENCES "paragraphs" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("item") REFERENCES "list_items" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "paragraph_footnotes" (
  "paragraph" TEXT NOT NULL,
  "footnote" TEXT NOT NULL,
  PRIMARY KEY ("paragraph", "footnote"),
  FOREIGN KEY ("paragraph") REFERENCES "paragraphs" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("footnote") REFERENCES "footnotes" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "list_items" (
  "iri" TEXT NOT NULL,
  "number" TEXT NOT NULL,
  "paragraph" TEXT NOT NULL,
  "wording" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "wording_kind" TEXT NOT NULL,
  "fingerprint" TEXT NOT NULL,
  "order" INTEGER NOT NULL,
  "language" TEXT NOT NULL,
  "revision_of" TEXT,
  PRIMARY KEY ("iri"),
  FOREIGN KEY ("paragraph") REFERENCES "paragraphs" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "list_item_footnotes" (
  "item" TEXT NOT NULL,
  "footnote" TEXT NOT NULL,
  PRIMARY KEY ("item", "footnote"),
  FOREIGN KEY ("item") REFERENCES "list_items" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("footnote") REFERENCES "footnotes" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "wording_mentions" (
  "wording" TEXT NOT NULL,
  "entity" TEXT NOT NULL,
  PRIMARY KEY ("wording", "entity"),
  FOREIGN KEY ("entity") REFERENCES "entities" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "footnotes" (
  "iri" TEXT NOT NULL,
  "number" TEXT NOT NULL,
  "paragraph" TEXT,
  "status" TEXT NOT NULL,
  "text" TEXT,
  "section" TEXT NOT NULL,
  PRIMARY KEY ("iri"),
  FOREIGN KEY ("section") REFERENCES "sections" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "footnote_citations" (
  "footnote" TEXT NOT NULL,
  "url" TEXT NOT NULL,
  PRIMARY KEY ("footnote", "url"),
  FOREIGN KEY ("footnote") REFERENCES "footnotes" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "markers" (
  "iri" TEXT NOT NULL,
  "wording" TEXT NOT NULL,
  "footnote" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "paragraph" TEXT NOT NULL,
  PRIMARY KEY ("iri"),
  FOREIGN KEY ("footnote") REFERENCES "footnotes" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("paragraph") REFERENCES "paragraphs" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "mentions" (
  "iri" TEXT NOT NULL,
  "paragraph" TEXT NOT NULL,
  "entity" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "wording" TEXT NOT NULL,
  "prefix" TEXT,
  "suffix" TEXT,
  PRIMARY KEY ("iri"),
  FOREIGN KEY ("paragraph") REFERENCES "paragraphs" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("entity") REFERENCES "entities" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "evidence_footnotes" (
  "evidence" TEXT NOT NULL,
  "footnote" TEXT NOT NULL,
  PRIMARY KEY ("evidence", "footnote"),
  FOREIGN KEY ("footnote") REFERENCES "footnotes" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "quotations" (
  "iri" TEXT NOT NULL,
  "paragraph" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "speaker" TEXT,
  "kind" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "wording" TEXT NOT NULL,
  "prefix" TEXT,
  "suffix" TEXT,
  "text" TEXT NOT NULL,
  "passage" TEXT NOT NULL,
  "stance" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "method" TEXT NOT NULL,
  "because" TEXT,
  "accepted_date" TEXT NOT NULL,
  PRIMARY KEY ("iri"),
  FOREIGN KEY ("paragraph") REFERENCES "paragraphs" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "quotation_speakers" (
  "quotation" TEXT NOT NULL,
  "speaker" TEXT NOT NULL,
  PRIMARY KEY ("quotation", "speaker"),
  FOREIGN KEY ("quotation") REFERENCES "quotations" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("speaker") REFERENCES "entities" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "named_terms" (
  "iri" TEXT NOT NULL,
  "paragraph" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "wording" TEXT NOT NULL,
  "prefix" TEXT,
  "suffix" TEXT,
  "text" TEXT NOT NULL,
  "passage" TEXT NOT NULL,
  "stance" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "method" TEXT NOT NULL,
  "because" TEXT,
  "accepted_date" TEXT NOT NULL,
  PRIMARY KEY ("iri"),
  FOREIGN KEY ("paragraph") REFERENCES "paragraphs" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "statements" (
  "iri" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "property" TEXT NOT NULL,
  "object" TEXT,
  "value_text" TEXT,
  "value_number" NUMERIC,
  "value_date" TEXT,
  "value_month" TEXT,
  "value_year" INTEGER,
  "stance" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "method" TEXT NOT NULL,
  "author" TEXT,
  "paragraph" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "wording" TEXT NOT NULL,
  "prefix" TEXT,
  "suffix" TEXT,
  "because" TEXT,
  "accepted_date" TEXT NOT NULL,
  "passage" TEXT NOT NULL,
  "said_date" TEXT,
  "said_month" TEXT,
  "said_year" INTEGER,
  "since_date" TEXT,
  "since_month" TEXT,
  "since_year" INTEGER,
  "until_date" TEXT,
  "until_month" TEXT,
  "until_year" INTEGER,
  "place" TEXT,
  PRIMARY KEY ("iri"),
  FOREIGN KEY ("subject") REFERENCES "entities" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("paragraph") REFERENCES "paragraphs" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "observations" (
  "iri" TEXT NOT NULL,
  "about" TEXT NOT NULL,
  "variable" TEXT NOT NULL,
  "value" NUMERIC,
  "minimum" NUMERIC,
  "maximum" NUMERIC,
  "hedge" TEXT,
  "unit" TEXT,
  "currency" TEXT,
  "per" TEXT,
  "from_date" TEXT,
  "from_month" TEXT,
  "from_year" INTEGER,
  "to_date" TEXT,
  "to_month" TEXT,
  "to_year" INTEGER,
  "period_words" TEXT,
  "place" TEXT,
  "stance" TEXT NOT NULL,
  "paragraph" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "wording" TEXT NOT NULL,
  "prefix" TEXT,
  "suffix" TEXT,
  "period" TEXT,
  "unit_text" TEXT,
  "date" TEXT,
  "month" TEXT,
  "year" INTEGER,
  "status" TEXT NOT NULL,
  "method" TEXT NOT NULL,
  "because" TEXT,
  "accepted_date" TEXT NOT NULL,
  "said_by" TEXT,
  "said_date" TEXT,
  "said_month" TEXT,
  "said_year" INTEGER,
  "name" TEXT NOT NULL,
  PRIMARY KEY ("iri"),
  FOREIGN KEY ("about") REFERENCES "entities" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("variable") REFERENCES "variables" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("paragraph") REFERENCES "paragraphs" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "changes" (
  "iri" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  "paragraph" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "wording" TEXT NOT NULL,
  "prefix" TEXT,
  "suffix" TEXT,
  "stance" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "method" TEXT NOT NULL,
  "because" TEXT,
  "accepted_date" TEXT NOT NULL,
  PRIMARY KEY ("iri"),
  FOREIGN KEY ("from") REFERENCES "observations" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("to") REFERENCES "observations" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("paragraph") REFERENCES "paragraphs" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "grants" (
  "iri" TEXT NOT NULL,
  "funder" TEXT NOT NULL,
  "funded" TEXT NOT NULL,
  "value" NUMERIC,
  "minimum" NUMERIC,
  "maximum" NUMERIC,
  "currency" TEXT NOT NULL,
  "per" TEXT,
  "purpose" TEXT,
  "announced_date" TEXT,
  "announced_month" TEXT,
  "announced_year" INTEGER,
  "paragraph" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "wording" TEXT NOT NULL,
  "prefix" TEXT,
  "suffix" TEXT,
  "stance" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "method" TEXT NOT NULL,
  "because" TEXT,
  "accepted_date" TEXT NOT NULL,
  PRIMARY KEY ("iri"),
  FOREIGN KEY ("funder") REFERENCES "entities" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("funded") REFERENCES "entities" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("paragraph") REFERENCES "paragraphs" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "roles" (
  "iri" TEXT NOT NULL,
  "person" TEXT NOT NULL,
  "post" TEXT NOT NULL,
  "organization" TEXT,
  "since_date" TEXT,
  "since_month" TEXT,
  "since_year" INTEGER,
  "until_date" TEXT,
  "until_month" TEXT,
  "until_year" INTEGER,
  "paragraph" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "wording" TEXT NOT NULL,
  "prefix" TEXT,
  "suffix" TEXT,
  "stance" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "method" TEXT NOT NULL,
  "because" TEXT,
  "accepted_date" TEXT NOT NULL,
  "said_by" TEXT,
  "said_date" TEXT,
  "said_month" TEXT,
  "said_year" INTEGER,
  PRIMARY KEY ("iri"),
  FOREIGN KEY ("person") REFERENCES "entities" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("post") REFERENCES "entities" ("iri") DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY ("paragraph") REFERENCES "paragraphs" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "facts" (
  "subject" TEXT NOT NULL,
  "property" TEXT NOT NULL,
  "object" TEXT,
  "value_text" TEXT,
  "value_number" NUMERIC,
  "value_date" TEXT,
  "value_month" TEXT,
  "value_year" INTEGER,
  FOREIGN KEY ("subject") REFERENCES "entities" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "attributions" (
  "iri" TEXT NOT NULL,
  "agent" TEXT NOT NULL,
  PRIMARY KEY ("iri", "agent"),
  FOREIGN KEY ("agent") REFERENCES "agents" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "entities" (
  "iri" TEXT NOT NULL,
  "kind" TEXT,
  "name" TEXT NOT NULL,
  "description" TEXT,
  "honorific_prefix" TEXT,
  "family_name" TEXT,
  "job_title" TEXT,
  "term_set" TEXT,
  PRIMARY KEY ("iri")
);

CREATE TABLE "entity_types" (
  "entity" TEXT NOT NULL,
  "class" TEXT NOT NULL,
  PRIMARY KEY ("entity", "class"),
  FOREIGN KEY ("entity") REFERENCES "entities" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "entity_names" (
  "iri" TEXT NOT NULL,
  "entity" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "form" TEXT NOT NULL,
  "seen_in" TEXT,
  PRIMARY KEY ("iri"),
  FOREIGN KEY ("entity") REFERENCES "entities" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "entity_alternate_names" (
  "entity" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  PRIMARY KEY ("entity", "name"),
  FOREIGN KEY ("entity") REFERENCES "entities" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "entity_links" (
  "entity" TEXT NOT NULL,
  "property" TEXT NOT NULL,
  "iri" TEXT NOT NULL,
  "text" TEXT,
  "seen_in" TEXT,
  PRIMARY KEY ("entity", "property", "iri"),
  FOREIGN KEY ("entity") REFERENCES "entities" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "identifiers" (
  "iri" TEXT NOT NULL,
  "entity" TEXT NOT NULL,
  "scheme" TEXT NOT NULL,
  "value" TEXT,
  "url" TEXT,
  "seen_in" TEXT NOT NULL,
  PRIMARY KEY ("iri"),
  FOREIGN KEY ("entity") REFERENCES "entities" ("iri") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE "variables" (
  "iri" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "measured_property" TEXT,
  "population_type" TEXT,
  "denominator" TEXT,
  PRIMARY KEY ("iri")
);

CREATE TABLE "periods" (
  "iri" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "description" TEXT,
  "start_date" TEXT,
  "start_month" TEXT,
  "start_year" INTEGER,
  "end_date" TEXT,
  "end_month" TEXT,
  "end_year" INTEGER,
  PRIMARY KEY ("iri")
);

CREATE TABLE "term_sets" (
  "iri" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  PRIMARY KEY ("iri")
);

CREATE TABLE "agents" (
  "iri" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "description" TEXT,
  PRIMARY KEY ("iri")
);

CREATE TABLE "ledger" (
  "paragraph" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  "start" INTEGER,
  "end" INTEGER,
  "class" TEXT NOT NULL,
  "record" TEXT,
  "reason" TEXT,
  "number" TEXT NOT NULL,
  "candidates" TEXT
);

.import --csv --skip 1 reports.csv reports
UPDATE "reports" SET "published_date" = nullif("published_date", ''), "published_month" = nullif("published_month", ''), "published_year" = nullif("published_year", ''), "report_number" = nullif("report_number", '');

.import --csv --skip 1 report_alternate_names.csv report_alternate_names

.import --csv --skip 1 report_authors.csv report_authors

.import --csv --skip 1 report_publishers.csv report_publishers

.import --csv --skip 1 report_urls.csv report_urls

.import --csv --skip 1 report_sections.csv report_sections

.import --csv --skip 1 sections.csv sections
UPDATE "sections" SET "source_digest" = nullif("source_digest", '');

.import --csv --skip 1 section_urls.csv section_urls

.import --csv --skip 1 section_paragraphs.csv section_paragraphs

.import --csv --skip 1 paragraphs.csv paragraphs
UPDATE "paragraphs" SET "heading" = nullif("heading", ''), "revision_of" = nullif("revision_of", '');

.import --csv --skip 1 paragraph_items.csv paragraph_items

.import --csv --skip 1 paragraph_footnotes.csv paragraph_footnotes

.import --csv --skip 1 list_items.csv list_items
UPDATE "list_items" SET "revision_of" = nullif("revision_of", '');

.import --csv --skip 1 list_item_footnotes.csv list_item_footnotes

.import --csv --skip 1 wording_mentions.csv wording_mentions

.import --csv --skip 1 footnotes.csv footnotes
UPDATE "footnotes" SET "paragraph" = nullif("paragraph", ''), "text" = nullif("text", '');

.import --csv --skip 1 footnote_citations.csv footnote_citations

.import --csv --skip 1 markers.csv markers

.import --csv --skip 1 mentions.csv mentions
UPDATE "mentions" SET "prefix" = nullif("prefix", ''), "suffix" = nullif("suffix", '');

.import --csv --skip 1 evidence_footnotes.csv evidence_footnotes

.import --csv --skip 1 quotations.csv quotations
UPDATE "quotations" SET "speaker" = nullif("speaker", ''), "prefix" = nullif("prefix", ''), "suffix" = nullif("suffix", ''), "because" = nullif("because", '');

.import --csv --skip 1 quotation_speakers.csv quotation_speakers

.import --csv --skip 1 named_terms.csv named_terms
UPDATE "named_terms" SET "prefix" = nullif("prefix", ''), "suffix" = nullif("suffix", ''), "because" = nullif("because", '');

.import --csv --skip 1 statements.csv statements
UPDATE "statements" SET "object" = nullif("object", ''), "value_text" = nullif("value_text", ''), "value_number" = nullif("value_number", ''), "value_date" = nullif("value_date", ''), "value_month" = nullif("value_month", ''), "value_year" = nullif("value_year", ''), "author" = nullif("author", ''), "prefix" = nullif("prefix", ''), "suffix" = nullif("suffix", ''), "because" = nullif("because", ''), "said_date" = nullif("said_date", ''), "said_month" = nullif("said_month", ''), "said_year" = nullif("said_year", ''), "since_date" = nullif("since_date", ''), "since_month" = nullif("since_month", ''), "since_year" = nullif("since_year", ''), "until_date" = nullif("until_date", ''), "until_month" = nullif("until_month", ''), "until_year" = nullif("until_year", ''), "place" = nullif("place", '');

.import --csv --skip 1 observations.csv observations
UPDATE "observations" SET "value" = nullif("value", ''), "minimum" = nullif("minimum", ''), "maximum" = nullif("maximum", ''), "hedge" = nullif("hedge", ''), "unit" = nullif("unit", ''), "currency" = nullif("currency", ''), "per" = nullif("per", ''), "from_date" = nullif("from_date", ''), "from_month" = nullif("from_month", ''), "from_year" = nullif("from_year", ''), "to_date" = nullif("to_date", ''), "to_month" = nullif("to_month", ''), "to_year" = nullif("to_year", ''), "period_words" = nullif("period_words", ''), "place" = nullif("place", ''), "prefix" = nullif("prefix", ''), "suffix" = nullif("suffix", ''), "period" = nullif("period", ''), "unit_text" = nullif("unit_text", ''), "date" = nullif("date", ''), "month" = nullif("month", ''), "year" = nullif("year", ''), "because" = nullif("because", ''), "said_by" = nullif("said_by", ''), "said_date" = nullif("said_date", ''), "said_month" = nullif("said_month", ''), "said_year" = nullif("said_year", '');

.import --csv --skip 1 changes.csv changes
UPDATE "changes" SET "prefix" = nullif("prefix", ''), "suffix" = nullif("suffix", ''), "because" = nullif("because", '');

.import --csv --skip 1 grants.csv grants
UPDATE "grants" SET "value" = nullif("value", ''), "minimum" = nullif("minimum", ''), "maximum" = nullif("maximum", ''), "per" = nullif("per", ''), "purpose" = nullif("purpose", ''), "announced_date" = nullif("announced_date", ''), "announced_month" = nullif("announced_month", ''), "announced_year" = nullif("announced_year", ''), "prefix" = nullif("prefix", ''), "suffix" = nullif("suffix", ''), "because" = nullif("because", '');

.import --csv --skip 1 roles.csv roles
UPDATE "roles" SET "organization" = nullif("organization", ''), "since_date" = nullif("since_date", ''), "since_month" = nullif("since_month", ''), "since_year" = nullif("since_year", ''), "until_date" = nullif("until_date", ''), "until_month" = nullif("until_month", ''), "until_year" = nullif("until_year", ''), "prefix" = nullif("prefix", ''), "suffix" = nullif("suffix", ''), "because" = nullif("because", ''), "said_by" = nullif("said_by", ''), "said_date" = nullif("said_date", ''), "said_month" = nullif("said_month", ''), "said_year" = nullif("said_year", '');

.import --csv --skip 1 facts.csv facts
UPDATE "facts" SET "object" = nullif("object", ''), "value_text" = nullif("value_text", ''), "value_number" = nullif("value_number", ''), "value_date" = nullif("value_date", ''), "value_month" = nullif("value_month", ''), "value_year" = nullif("value_year", '');

.import --csv --skip 1 attributions.csv attributions

.import --csv --skip 1 entities.csv entities
UPDATE "entities" SET "kind" = nullif("kind", ''), "description" = nullif("description", ''), "honorific_prefix" = nullif("honorific_prefix", ''), "family_name" = nullif("family_name", ''), "job_title" = nullif("job_title", ''), "term_set" = nullif("term_set", '');

.import --csv --skip 1 entity_types.csv entity_types

.import --csv --skip 1 entity_names.csv entity_names
UPDATE "entity_names" SET "seen_in" = nullif("seen_in", '');

.import --csv --skip 1 entity_alternate_names.csv entity_alternate_names

.import --csv --skip 1 entity_links.csv entity_links
UPDATE "entity_links" SET "text" = nullif("text", ''), "seen_in" = nullif("seen_in", '');

.import --csv --skip 1 identifiers.csv identifiers
UPDATE "identifiers" SET "value" = nullif("value", ''), "url" = nullif("url", '');

.import --csv --skip 1 variables.csv variables
UPDATE "variables" SET "measured_property" = nullif("measured_property", ''), "population_type" = nullif("population_type", ''), "denominator" = nullif("denominator", '');

.import --csv --skip 1 periods.csv periods
UPDATE "periods" SET "description" = nullif("description", ''), "start_date" = nullif("start_date", ''), "start_month" = nullif("start_month", ''), "start_year" = nullif("start_year", ''), "end_date" = nullif("end_date", ''), "end_month" = nullif("end_month", ''), "end_year" = nullif("end_year", '');

.import --csv --skip 1 term_sets.csv term_sets

.import --csv --skip 1 agents.csv agents
UPDATE "agents" SET "description" = nullif("description", '');

.import --csv --skip 1 ledger.csv ledger
UPDATE "ledger" SET "start" = nullif("start", ''), "end" = nullif("end", ''), "record" = nullif("record", ''), "reason" = nullif("reason", ''), "candidates" = nullif("candidates", '');

COMMIT;
