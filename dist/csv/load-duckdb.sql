-- Loads the tables of this folder into DuckDB: duckdb report.duckdb < load-duckdb.sql

CREATE TABLE "reports" AS FROM read_csv('reports.csv', header = true, columns = {
  'iri': 'TEXT',
  'name': 'TEXT',
  'language': 'TEXT',
  'license': 'TEXT',
  'published_date': 'DATE',
  'published_month': 'TEXT',
  'published_year': 'INTEGER',
  'report_number': 'TEXT'
});

CREATE TABLE "report_alternate_names" AS FROM read_csv('report_alternate_names.csv', header = true, columns = {
  'report': 'TEXT',
  'name': 'TEXT'
});

CREATE TABLE "report_authors" AS FROM read_csv('report_authors.csv', header = true, columns = {
  'report': 'TEXT',
  'author': 'TEXT'
});

CREATE TABLE "report_publishers" AS FROM read_csv('report_publishers.csv', header = true, columns = {
  'report': 'TEXT',
  'publisher': 'TEXT'
});

CREATE TABLE "report_urls" AS FROM read_csv('report_urls.csv', header = true, columns = {
  'report': 'TEXT',
  'url': 'TEXT'
});

CREATE TABLE "report_sections" AS FROM read_csv('report_sections.csv', header = true, columns = {
  'report': 'TEXT',
  'section': 'TEXT'
});

CREATE TABLE "sections" AS FROM read_csv('sections.csv', header = true, columns = {
  'iri': 'TEXT',
  'number': 'TEXT',
  'name': 'TEXT',
  'report': 'TEXT',
  'language': 'TEXT',
  'source_digest': 'TEXT'
});

CREATE TABLE "section_urls" AS FROM read_csv('section_urls.csv', header = true, columns = {
  'section': 'TEXT',
  'url': 'TEXT'
});

CREATE TABLE "section_paragraphs" AS FROM read_csv('section_paragraphs.csv', header = true, columns = {
  'section': 'TEXT',
  'paragraph': 'TEXT'
});

CREATE TABLE "paragraphs" AS FROM read_csv('paragraphs.csv', header = true, columns = {
  'iri': 'TEXT',
  'number': 'TEXT',
  'section': 'TEXT',
  'heading': 'TEXT',
  'wording': 'TEXT',
  'text': 'TEXT',
  'wording_kind': 'TEXT',
  'fingerprint': 'TEXT',
  'order': 'BIGINT',
  'language': 'TEXT',
  'revision_of': 'TEXT'
});

CREATE TABLE "paragraph_items" AS FROM read_csv('paragraph_items.csv', header = true, columns = {
  'paragraph': 'TEXT',
  'item': 'TEXT'
});

CREATE TABLE "paragraph_footnotes" AS FROM read_csv('paragraph_footnotes.csv', header = true, columns = {
  'paragraph': 'TEXT',
  'footnote': 'TEXT'
});

CREATE TABLE "list_items" AS FROM read_csv('list_items.csv', header = true, columns = {
  'iri': 'TEXT',
  'number': 'TEXT',
  'paragraph': 'TEXT',
  'wording': 'TEXT',
  'text': 'TEXT',
  'wording_kind': 'TEXT',
  'fingerprint': 'TEXT',
  'order': 'BIGINT',
  'language': 'TEXT',
  'revision_of': 'TEXT'
});

CREATE TABLE "list_item_footnotes" AS FROM read_csv('list_item_footnotes.csv', header = true, columns = {
  'item': 'TEXT',
  'footnote': 'TEXT'
});

CREATE TABLE "wording_mentions" AS FROM read_csv('wording_mentions.csv', header = true, columns = {
  'wording': 'TEXT',
  'entity': 'TEXT'
});

CREATE TABLE "footnotes" AS FROM read_csv('footnotes.csv', header = true, columns = {
  'iri': 'TEXT',
  'number': 'TEXT',
  'paragraph': 'TEXT',
  'status': 'TEXT',
  'text': 'TEXT',
  'section': 'TEXT'
});

CREATE TABLE "footnote_citations" AS FROM read_csv('footnote_citations.csv', header = true, columns = {
  'footnote': 'TEXT',
  'url': 'TEXT'
});

CREATE TABLE "markers" AS FROM read_csv('markers.csv', header = true, columns = {
  'iri': 'TEXT',
  'wording': 'TEXT',
  'footnote': 'TEXT',
  'start': 'BIGINT',
  'end': 'BIGINT',
  'paragraph': 'TEXT'
});

CREATE TABLE "mentions" AS FROM read_csv('mentions.csv', header = true, columns = {
  'iri': 'TEXT',
  'paragraph': 'TEXT',
  'entity': 'TEXT',
  'words': 'TEXT',
  'start': 'BIGINT',
  'end': 'BIGINT',
  'wording': 'TEXT',
  'prefix': 'TEXT',
  'suffix': 'TEXT'
});

CREATE TABLE "evidence_footnotes" AS FROM read_csv('evidence_footnotes.csv', header = true, columns = {
  'evidence': 'TEXT',
  'footnote': 'TEXT'
});

CREATE TABLE "quotations" AS FROM read_csv('quotations.csv', header = true, columns = {
  'iri': 'TEXT',
  'paragraph': 'TEXT',
  'words': 'TEXT',
  'speaker': 'TEXT',
  'kind': 'TEXT',
  'start': 'BIGINT',
  'end': 'BIGINT',
  'wording': 'TEXT',
  'prefix': 'TEXT',
  'suffix': 'TEXT',
  'text': 'TEXT',
  'passage': 'TEXT',
  'stance': 'TEXT',
  'status': 'TEXT',
  'method': 'TEXT',
  'because': 'TEXT',
  'accepted_date': 'DATE'
});

CREATE TABLE "quotation_speakers" AS FROM read_csv('quotation_speakers.csv', header = true, columns = {
  'quotation': 'TEXT',
  'speaker': 'TEXT'
});

CREATE TABLE "named_terms" AS FROM read_csv('named_terms.csv', header = true, columns = {
  'iri': 'TEXT',
  'paragraph': 'TEXT',
  'words': 'TEXT',
  'start': 'BIGINT',
  'end': 'BIGINT',
  'wording': 'TEXT',
  'prefix': 'TEXT',
  'suffix': 'TEXT',
  'text': 'TEXT',
  'passage': 'TEXT',
  'stance': 'TEXT',
  'status': 'TEXT',
  'method': 'TEXT',
  'because': 'TEXT',
  'accepted_date': 'DATE'
});

CREATE TABLE "statements" AS FROM read_csv('statements.csv', header = true, columns = {
  'iri': 'TEXT',
  'subject': 'TEXT',
  'property': 'TEXT',
  'object': 'TEXT',
  'value_text': 'TEXT',
  'value_number': 'DECIMAL(38, 15)',
  'value_date': 'DATE',
  'value_month': 'TEXT',
  'value_year': 'INTEGER',
  'stance': 'TEXT',
  'status': 'TEXT',
  'method': 'TEXT',
  'author': 'TEXT',
  'paragraph': 'TEXT',
  'words': 'TEXT',
  'start': 'BIGINT',
  'end': 'BIGINT',
  'wording': 'TEXT',
  'prefix': 'TEXT',
  'suffix': 'TEXT',
  'because': 'TEXT',
  'accepted_date': 'DATE',
  'passage': 'TEXT',
  'said_date': 'DATE',
  'said_month': 'TEXT',
  'said_year': 'INTEGER',
  'since_date': 'DATE',
  'since_month': 'TEXT',
  'since_year': 'INTEGER',
  'until_date': 'DATE',
  'until_month': 'TEXT',
  'until_year': 'INTEGER',
  'place': 'TEXT'
});

CREATE TABLE "observations" AS FROM read_csv('observations.csv', header = true, columns = {
  'iri': 'TEXT',
  'about': 'TEXT',
  'variable': 'TEXT',
  'value': 'DECIMAL(38, 15)',
  'minimum': 'DECIMAL(38, 15)',
  'maximum': 'DECIMAL(38, 15)',
  'hedge': 'TEXT',
  'unit': 'TEXT',
  'currency': 'TEXT',
  'per': 'TEXT',
  'from_date': 'DATE',
  'from_month': 'TEXT',
  'from_year': 'INTEGER',
  'to_date': 'DATE',
  'to_month': 'TEXT',
  'to_year': 'INTEGER',
  'period_words': 'TEXT',
  'place': 'TEXT',
  'stance': 'TEXT',
  'paragraph': 'TEXT',
  'words': 'TEXT',
  'start': 'BIGINT',
  'end': 'BIGINT',
  'wording': 'TEXT',
  'prefix': 'TEXT',
  'suffix': 'TEXT',
  'period': 'TEXT',
  'unit_text': 'TEXT',
  'date': 'DATE',
  'month': 'TEXT',
  'year': 'INTEGER',
  'status': 'TEXT',
  'method': 'TEXT',
  'because': 'TEXT',
  'accepted_date': 'DATE',
  'said_by': 'TEXT',
  'said_date': 'DATE',
  'said_month': 'TEXT',
  'said_year': 'INTEGER',
  'name': 'TEXT'
});

CREATE TABLE "changes" AS FROM read_csv('changes.csv', header = true, columns = {
  'iri': 'TEXT',
  'from': 'TEXT',
  'to': 'TEXT',
  'paragraph': 'TEXT',
  'words': 'TEXT',
  'start': 'BIGINT',
  'end': 'BIGINT',
  'wording': 'TEXT',
  'prefix': 'TEXT',
  'suffix': 'TEXT',
  'stance': 'TEXT',
  'status': 'TEXT',
  'method': 'TEXT',
  'because': 'TEXT',
  'accepted_date': 'DATE'
});

CREATE TABLE "grants" AS FROM read_csv('grants.csv', header = true, columns = {
  'iri': 'TEXT',
  'funder': 'TEXT',
  'funded': 'TEXT',
  'value': 'DECIMAL(38, 15)',
  'minimum': 'DECIMAL(38, 15)',
  'maximum': 'DECIMAL(38, 15)',
  'currency': 'TEXT',
  'per': 'TEXT',
  'purpose': 'TEXT',
  'announced_date': 'DATE',
  'announced_month': 'TEXT',
  'announced_year': 'INTEGER',
  'paragraph': 'TEXT',
  'words': 'TEXT',
  'start': 'BIGINT',
  'end': 'BIGINT',
  'wording': 'TEXT',
  'prefix': 'TEXT',
  'suffix': 'TEXT',
  'stance': 'TEXT',
  'status': 'TEXT',
  'method': 'TEXT',
  'because': 'TEXT',
  'accepted_date': 'DATE'
});

CREATE TABLE "roles" AS FROM read_csv('roles.csv', header = true, columns = {
  'iri': 'TEXT',
  'person': 'TEXT',
  'post': 'TEXT',
  'organization': 'TEXT',
  'since_date': 'DATE',
  'since_month': 'TEXT',
  'since_year': 'INTEGER',
  'until_date': 'DATE',
  'until_month': 'TEXT',
  'until_year': 'INTEGER',
  'paragraph': 'TEXT',
  'words': 'TEXT',
  'start': 'BIGINT',
  'end': 'BIGINT',
  'wording': 'TEXT',
  'prefix': 'TEXT',
  'suffix': 'TEXT',
  'stance': 'TEXT',
  'status': 'TEXT',
  'method': 'TEXT',
  'because': 'TEXT',
  'accepted_date': 'DATE',
  'said_by': 'TEXT',
  'said_date': 'DATE',
  'said_month': 'TEXT',
  'said_year': 'INTEGER'
});

CREATE TABLE "facts" AS FROM read_csv('facts.csv', header = true, columns = {
  'subject': 'TEXT',
  'property': 'TEXT',
  'object': 'TEXT',
  'value_text': 'TEXT',
  'value_number': 'DECIMAL(38, 15)',
  'value_date': 'DATE',
  'value_month': 'TEXT',
  'value_year': 'INTEGER'
});

CREATE TABLE "attributions" AS FROM read_csv('attributions.csv', header = true, columns = {
  'iri': 'TEXT',
  'agent': 'TEXT'
});

CREATE TABLE "entities" AS FROM read_csv('entities.csv', header = true, columns = {
  'iri': 'TEXT',
  'kind': 'TEXT',
  'name': 'TEXT',
  'description': 'TEXT',
  'honorific_prefix': 'TEXT',
  'family_name': 'TEXT',
  'job_title': 'TEXT',
  'term_set': 'TEXT'
});

CREATE TABLE "entity_types" AS FROM read_csv('entity_types.csv', header = true, columns = {
  'entity': 'TEXT',
  'class': 'TEXT'
});

CREATE TABLE "entity_names" AS FROM read_csv('entity_names.csv', header = true, columns = {
  'iri': 'TEXT',
  'entity': 'TEXT',
  'name': 'TEXT',
  'form': 'TEXT',
  'seen_in': 'TEXT'
});

CREATE TABLE "entity_alternate_names" AS FROM read_csv('entity_alternate_names.csv', header = true, columns = {
  'entity': 'TEXT',
  'name': 'TEXT'
});

CREATE TABLE "entity_links" AS FROM read_csv('entity_links.csv', header = true, columns = {
  'entity': 'TEXT',
  'property': 'TEXT',
  'iri': 'TEXT',
  'text': 'TEXT',
  'seen_in': 'TEXT'
});

CREATE TABLE "identifiers" AS FROM read_csv('identifiers.csv', header = true, columns = {
  'iri': 'TEXT',
  'entity': 'TEXT',
  'scheme': 'TEXT',
  'value': 'TEXT',
  'url': 'TEXT',
  'seen_in': 'TEXT'
});

CREATE TABLE "variables" AS FROM read_csv('variables.csv', header = true, columns = {
  'iri': 'TEXT',
  'name': 'TEXT',
  'description': 'TEXT',
  'measured_property': 'TEXT',
  'population_type': 'TEXT',
  'denominator': 'TEXT'
});

CREATE TABLE "periods" AS FROM read_csv('periods.csv', header = true, columns = {
  'iri': 'TEXT',
  'name': 'TEXT',
  'description': 'TEXT',
  'start_date': 'DATE',
  'start_month': 'TEXT',
  'start_year': 'INTEGER',
  'end_date': 'DATE',
  'end_month': 'TEXT',
  'end_year': 'INTEGER'
});

CREATE TABLE "term_sets" AS FROM read_csv('term_sets.csv', header = true, columns = {
  'iri': 'TEXT',
  'name': 'TEXT'
});

CREATE TABLE "agents" AS FROM read_csv('agents.csv', header = true, columns = {
  'iri': 'TEXT',
  'name': 'TEXT',
  'description': 'TEXT'
});

CREATE TABLE "ledger" AS FROM read_csv('ledger.csv', header = true, columns = {
  'paragraph': 'TEXT',
  'words': 'TEXT',
  'start': 'BIGINT',
  'end': 'BIGINT',
  'class': 'TEXT',
  'record': 'TEXT',
  'reason': 'TEXT',
  'number': 'TEXT',
  'candidates': 'TEXT'
});
