/* Generated from schemas/*.schema.json by `npm run types`. Do not edit. */

/**
 * An address relative to the base.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "RelativeIri".
 */
export type RelativeIri = string;
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Text".
 */
export type Text = string;
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Stance".
 */
export type Stance = 'fact' | 'plan' | 'estimate' | 'testimony' | 'attributed' | 'definition';
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Date".
 */
export type Date = string;
/**
 * Unicode code points from 0 in the plain text of the wording.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Offset".
 */
export type Offset = number;
/**
 * Lower-case letters, digits and hyphens.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Slug".
 */
export type Slug = string;
/**
 * An absolute IRI (RFC 3987).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "AbsoluteIri".
 */
export type AbsoluteIri = string;
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Fingerprint".
 */
export type Fingerprint = string;
/**
 * A version of the data (Semantic Versioning): major.minor.patch.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Version".
 */
export type Version = string;
/**
 * A day, month or year, only as precise as the words: 2014-03-03, 2014-03, 2014.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "PartialDate".
 */
export type PartialDate = string;
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Month".
 */
export type Month = string;
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Year".
 */
export type Year = string;
/**
 * A canonical xsd:decimal: 278, 0.04, -1.5.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Decimal".
 */
export type Decimal = string;
/**
 * A currency by ISO 4217.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Currency".
 */
export type Currency = string;
/**
 * A unit by UN/CEFACT Recommendation 20.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "UnitCode".
 */
export type UnitCode = string;
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "Hedge".
 */
export type Hedge =
  'approximately' | 'almost' | 'over' | 'at-least' | 'under' | 'up-to' | 'only' | 'range';
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EntityClass".
 */
export type EntityClass =
  | 'GovernmentOrganization'
  | 'NGO'
  | 'Corporation'
  | 'Consortium'
  | 'Project'
  | 'Country'
  | 'AdministrativeArea'
  | 'Report'
  | 'DigitalDocument'
  | 'WebSite'
  | 'GovernmentService'
  | 'MobileApplication';
/**
 * @minItems 1
 * @maxItems 2
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EntityTypes".
 */
export type EntityTypes = (
  | EntityClass
  | (
      | 'Organization'
      | 'Group'
      | 'Post'
      | 'Person'
      | 'Place'
      | 'Legislation'
      | 'CreativeWork'
      | 'Service'
      | 'SoftwareApplication'
      | 'Dataset'
      | 'Event'
      | 'DefinedTerm'
      | 'Concept'
    )
)[];
/**
 * A key of schemas/context.jsonld; which value it takes is told by the list in which it stands.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "PropertyName".
 */
export type PropertyName = RelationName | TextPropertyName | NumberPropertyName | DatePropertyName;
/**
 * Properties whose value is an entity (`object`).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "RelationName".
 */
export type RelationName =
  | 'about'
  | 'acquiredUnder'
  | 'areaServed'
  | 'basis'
  | 'broader'
  | 'consequenceOfBreach'
  | 'designatedAs'
  | 'designatedBy'
  | 'follows'
  | 'foundedIn'
  | 'founder'
  | 'foundingLocation'
  | 'funder'
  | 'gaveEvidenceTo'
  | 'ledBy'
  | 'location'
  | 'member'
  | 'memberOf'
  | 'mustReportTo'
  | 'organizer'
  | 'parentOrganization'
  | 'partOf'
  | 'party'
  | 'provider'
  | 'publisher'
  | 'ratifiedBy'
  | 'sendsReportsTo'
  | 'signatory'
  | 'subOrganization'
  | 'worksThrough'
  | 'worksWith';
/**
 * Properties whose value is words (`text`).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "TextPropertyName".
 */
export type TextPropertyName =
  | 'activity'
  | 'aim'
  | 'applicationCategory'
  | 'availableAt'
  | 'bodyKind'
  | 'compulsoryIn'
  | 'covers'
  | 'describedAs'
  | 'effect'
  | 'example'
  | 'excludes'
  | 'imposedBy'
  | 'intendedFor'
  | 'legalDuty'
  | 'meaning'
  | 'responsibility'
  | 'serviceType';
/**
 * Properties whose value is a number (`number`).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "NumberPropertyName".
 */
export type NumberPropertyName = 'version';
/**
 * Properties whose value is a date (`date`). Each ends in Date; plain triples have the same key with Date, Month or Year, by how precise it is.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "DatePropertyName".
 */
export type DatePropertyName =
  'foundingDate' | 'introducedDate' | 'legislationDate' | 'publishedDate' | 'startDate';
export type StarterName =
  | 'starter/countries'
  | 'starter/courts'
  | 'starter/international'
  | 'starter/laws'
  | 'starter/states'
  | 'starter/uk-government'
  | 'starter/uk-places'
  | 'starter/uk-police';
/**
 * source/register/identifiers.yaml: every address and what became of it, as a list of events that is only ever appended to.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "SourceIdentifiers".
 */
export type SourceIdentifiers = IdentifierEvent[];
/**
 * The preferred name, as the report writes it.
 */
export type EntityName = string;
/**
 * A more exact class than the kind's own, such as GovernmentOrganization.
 */
export type EntityClass1 =
  | 'GovernmentOrganization'
  | 'NGO'
  | 'Corporation'
  | 'Consortium'
  | 'Project'
  | 'Country'
  | 'AdministrativeArea'
  | 'Report'
  | 'DigitalDocument'
  | 'WebSite'
  | 'GovernmentService'
  | 'MobileApplication';
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EntityName".
 */
export type EntityName1 = string;
/**
 * What the entities of this file are.
 */
export type EntityKind =
  | 'organisation'
  | 'group'
  | 'office'
  | 'person'
  | 'place'
  | 'legislation'
  | 'publication'
  | 'service'
  | 'software'
  | 'dataset'
  | 'event'
  | 'concept'
  | 'variable'
  | 'period';

export type Schemas = {
  [k: string]: unknown;
};
/**
 * Who takes decisions (prov:Agent).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "AgentRecord".
 */
export type AgentRecord = {
  id: RelativeIri;
  type: 'Agent';
  name: Text;
  description?: Text;
};
/**
 * A change from one observation to another (v:Change).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "ChangeRecord".
 */
export type ChangeRecord = {
  id: RelativeIri;
  type: 'Change';
  from: RelativeIri;
  to: RelativeIri;
  stance: Stance;
  status: 'reviewed' | 'proposed';
  /**
   * The rule's id, or curated.
   */
  method: string;
  because?: Text;
  /**
   * @minItems 1
   */
  wasAttributedTo: RelativeIri[];
  dateAccepted: Date;
  wasDerivedFrom: EvidenceRecord;
};
/**
 * The words of a wording that support something.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EvidenceRecord".
 */
export type EvidenceRecord = {
  id: RelativeIri;
  type: 'SpecificResource';
  hasSource: RelativeIri;
  /**
   * @minItems 2
   * @maxItems 2
   */
  hasSelector: (QuoteSelectorRecord | PositionSelectorRecord)[];
  /**
   * Footnotes whose marker stands at these words.
   *
   * @minItems 1
   */
  footnote?: RelativeIri[];
};
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "QuoteSelectorRecord".
 */
export type QuoteSelectorRecord = {
  id: RelativeIri;
  type: 'TextQuoteSelector';
  exact: Text;
  prefix?: Text;
  suffix?: Text;
};
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "PositionSelectorRecord".
 */
export type PositionSelectorRecord = {
  id: RelativeIri;
  type: 'TextPositionSelector';
  start: Offset;
  end: Offset;
};
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "NameRecord".
 */
export type NameRecord = {
  id: RelativeIri;
  type: 'Name';
  nameForm: 'preferred' | 'full' | 'acronym' | 'short' | 'former' | 'other';
  value: Text;
  seenIn?: Text;
};
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "IdentifierRecord".
 */
export type IdentifierRecord = {
  id: RelativeIri;
  type: 'PropertyValue';
  propertyID: Text;
  value?: Text;
  linkedPage?: AbsoluteIri;
  seenIn: Text;
};
/**
 * A thing that the register names.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "EntityRecord".
 */
export type EntityRecord = {
  id: RelativeIri;
  type: EntityTypes;
  name: Text;
  /**
   * @minItems 1
   */
  alternateName?: Text[];
  description?: Text;
  honorificPrefix?: Text;
  familyName?: Text;
  jobTitle?: Text;
  inDefinedTermSet?: RelativeIri;
  /**
   * @minItems 1
   */
  hasName: NameRecord[];
  /**
   * @minItems 1
   */
  identifier?: IdentifierRecord[];
  /**
   * @minItems 1
   */
  sameAs?: AbsoluteIri[];
  /**
   * @minItems 1
   */
  url?: AbsoluteIri[];
};
/**
 * Plain triples of one subject: what reviewed facts and definitions say of it without limit in time or place.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "FactRecord".
 */
export type FactRecord = {
  id: RelativeIri;
  /**
   * @minItems 1
   */
  about?: RelativeIri[];
  /**
   * @minItems 1
   */
  acquiredUnder?: RelativeIri[];
  /**
   * @minItems 1
   */
  areaServed?: RelativeIri[];
  /**
   * @minItems 1
   */
  basis?: RelativeIri[];
  /**
   * @minItems 1
   */
  broader?: RelativeIri[];
  /**
   * @minItems 1
   */
  consequenceOfBreach?: RelativeIri[];
  /**
   * @minItems 1
   */
  designatedAs?: RelativeIri[];
  /**
   * @minItems 1
   */
  designatedBy?: RelativeIri[];
  /**
   * @minItems 1
   */
  follows?: RelativeIri[];
  /**
   * @minItems 1
   */
  foundedIn?: RelativeIri[];
  /**
   * @minItems 1
   */
  founder?: RelativeIri[];
  /**
   * @minItems 1
   */
  foundingLocation?: RelativeIri[];
  /**
   * @minItems 1
   */
  funder?: RelativeIri[];
  /**
   * @minItems 1
   */
  gaveEvidenceTo?: RelativeIri[];
  /**
   * @minItems 1
   */
  ledBy?: RelativeIri[];
  /**
   * @minItems 1
   */
  location?: RelativeIri[];
  /**
   * @minItems 1
   */
  member?: RelativeIri[];
  /**
   * @minItems 1
   */
  memberOf?: RelativeIri[];
  /**
   * @minItems 1
   */
  mustReportTo?: RelativeIri[];
  /**
   * @minItems 1
   */
  organizer?: RelativeIri[];
  /**
   * @minItems 1
   */
  parentOrganization?: RelativeIri[];
  /**
   * @minItems 1
   */
  partOf?: RelativeIri[];
  /**
   * @minItems 1
   */
  party?: RelativeIri[];
  /**
   * @minItems 1
   */
  provider?: RelativeIri[];
  /**
   * @minItems 1
   */
  publisher?: RelativeIri[];
  /**
   * @minItems 1
   */
  ratifiedBy?: RelativeIri[];
  /**
   * @minItems 1
   */
  sendsReportsTo?: RelativeIri[];
  /**
   * @minItems 1
   */
  signatory?: RelativeIri[];
  /**
   * @minItems 1
   */
  subOrganization?: RelativeIri[];
  /**
   * @minItems 1
   */
  worksThrough?: RelativeIri[];
  /**
   * @minItems 1
   */
  worksWith?: RelativeIri[];
  /**
   * @minItems 1
   */
  heldBy?: RelativeIri[];
  /**
   * @minItems 1
   */
  activity?: Text[];
  /**
   * @minItems 1
   */
  aim?: Text[];
  /**
   * @minItems 1
   */
  applicationCategory?: Text[];
  /**
   * @minItems 1
   */
  availableAt?: Text[];
  /**
   * @minItems 1
   */
  bodyKind?: Text[];
  /**
   * @minItems 1
   */
  compulsoryIn?: Text[];
  /**
   * @minItems 1
   */
  covers?: Text[];
  /**
   * @minItems 1
   */
  describedAs?: Text[];
  /**
   * @minItems 1
   */
  effect?: Text[];
  /**
   * @minItems 1
   */
  example?: Text[];
  /**
   * @minItems 1
   */
  excludes?: Text[];
  /**
   * @minItems 1
   */
  imposedBy?: Text[];
  /**
   * @minItems 1
   */
  intendedFor?: Text[];
  /**
   * @minItems 1
   */
  legalDuty?: Text[];
  /**
   * @minItems 1
   */
  meaning?: Text[];
  /**
   * @minItems 1
   */
  responsibility?: Text[];
  /**
   * @minItems 1
   */
  serviceType?: Text[];
  /**
   * @minItems 1
   */
  version?: Decimal[];
  /**
   * @minItems 1
   */
  foundingDate?: Date[];
  /**
   * @minItems 1
   */
  foundingMonth?: Month[];
  /**
   * @minItems 1
   */
  foundingYear?: Year[];
  /**
   * @minItems 1
   */
  introducedDate?: Date[];
  /**
   * @minItems 1
   */
  introducedMonth?: Month[];
  /**
   * @minItems 1
   */
  introducedYear?: Year[];
  /**
   * @minItems 1
   */
  legislationDate?: Date[];
  /**
   * @minItems 1
   */
  legislationMonth?: Month[];
  /**
   * @minItems 1
   */
  legislationYear?: Year[];
  /**
   * @minItems 1
   */
  publishedDate?: Date[];
  /**
   * @minItems 1
   */
  publishedMonth?: Month[];
  /**
   * @minItems 1
   */
  publishedYear?: Year[];
  /**
   * @minItems 1
   */
  startDate?: Date[];
  /**
   * @minItems 1
   */
  startMonth?: Month[];
  /**
   * @minItems 1
   */
  startYear?: Year[];
};
/**
 * A footnote, with its text or its absence (v:Footnote).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "FootnoteRecord".
 */
export type FootnoteRecord = {
  id: RelativeIri;
  type: 'Footnote';
  position: Text;
  isPartOf: RelativeIri;
  text?: Text;
  textStatus: 'present' | 'absent';
  /**
   * @minItems 1
   */
  cites?: AbsoluteIri[];
};
/**
 * Money that somebody gives for somebody or something (schema:MonetaryGrant).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "GrantRecord".
 */
export type GrantRecord = {
  id: RelativeIri;
  type: 'MonetaryGrant';
  funder: RelativeIri;
  fundedItem: RelativeIri;
  amount: AmountRecord;
  purpose?: Text;
  announcedDate?: Date;
  announcedMonth?: Month;
  announcedYear?: Year;
  stance: Stance;
  status: 'reviewed' | 'proposed';
  /**
   * The rule's id, or curated.
   */
  method: string;
  because?: Text;
  /**
   * @minItems 1
   */
  wasAttributedTo: RelativeIri[];
  dateAccepted: Date;
  wasDerivedFrom: EvidenceRecord;
};
export type AmountRecord = {
  id: RelativeIri;
  type: 'MonetaryAmount';
  numericValue?: Decimal;
  minValue?: Decimal;
  maxValue?: Decimal;
  currency: Currency;
  per?: Text;
};
/**
 * An item of a list in a paragraph (v:ListItem).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "ListItemRecord".
 */
export type ListItemRecord = {
  id: RelativeIri;
  type: 'ListItem';
  position: Text;
  order: number;
  isPartOf: RelativeIri;
  /**
   * @minItems 1
   */
  citation?: RelativeIri[];
};
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "MarkerTargetRecord".
 */
export type MarkerTargetRecord = {
  id: RelativeIri;
  type: 'SpecificResource';
  hasSource: RelativeIri;
  /**
   * @minItems 1
   * @maxItems 1
   */
  hasSelector: PositionSelectorRecord[];
};
/**
 * The place of a footnote marker in a wording (oa:Annotation).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "MarkerRecord".
 */
export type MarkerRecord = {
  id: RelativeIri;
  type: 'Annotation';
  motivatedBy: 'linking';
  hasBody: RelativeIri;
  hasTarget: MarkerTargetRecord;
};
/**
 * Words that name an entity (oa:Annotation).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "MentionRecord".
 */
export type MentionRecord = {
  id: RelativeIri;
  type: 'Annotation';
  motivatedBy: 'identifying';
  hasBody: RelativeIri;
  hasTarget: EvidenceRecord;
};
/**
 * Words in quotation marks that name and do not quote (v:NamedTerm).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "NamedTermRecord".
 */
export type NamedTermRecord = {
  id: RelativeIri;
  type: 'NamedTerm';
  text: Text;
  isPartOf: RelativeIri;
  stance: 'fact' | 'plan' | 'estimate' | 'testimony' | 'attributed' | 'definition';
  status: 'reviewed' | 'proposed';
  /**
   * The rule's id, or curated.
   */
  method: string;
  /**
   * @minItems 1
   */
  wasAttributedTo: RelativeIri[];
  dateAccepted: Date;
  because?: Text;
  wasDerivedFrom: EvidenceRecord;
};
/**
 * A number that the report states (schema:Observation).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "ObservationRecord".
 */
export type ObservationRecord = {
  id: RelativeIri;
  type: 'Observation';
  /**
   * A label: what is measured, of what, when and where.
   */
  name: string;
  observationAbout: RelativeIri;
  variableMeasured: RelativeIri;
  numericValue?: Decimal;
  minValue?: Decimal;
  maxValue?: Decimal;
  hedge?: Hedge;
  unitCode?: UnitCode;
  unitText?: Text;
  currencyCode?: Currency;
  per?: Text;
  observationDate?: Date;
  observationMonth?: Month;
  observationYear?: Year;
  /**
   * An address relative to the base.
   */
  temporal?: string;
  /**
   * An address relative to the base.
   */
  spatial?: string;
  saidBy?: RelativeIri;
  saidDate?: Date;
  saidMonth?: Month;
  saidYear?: Year;
  stance: Stance;
  status: 'reviewed' | 'proposed';
  /**
   * The rule's id, or curated.
   */
  method: string;
  because?: Text;
  /**
   * @minItems 1
   */
  wasAttributedTo: RelativeIri[];
  dateAccepted: Date;
  wasDerivedFrom: EvidenceRecord;
};
/**
 * An authored paragraph, in any wording (v:Paragraph).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "ParagraphRecord".
 */
export type ParagraphRecord = {
  id: RelativeIri;
  type: 'Paragraph';
  position: Text;
  order: number;
  heading?: Text;
  isPartOf: RelativeIri;
  /**
   * @minItems 1
   */
  hasPart?: RelativeIri[];
  /**
   * @minItems 1
   */
  citation?: RelativeIri[];
};
/**
 * A stretch of time that observations hold for (dcterms:PeriodOfTime).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "PeriodRecord".
 */
export type PeriodRecord = {
  id: RelativeIri;
  type: 'PeriodOfTime';
  name: Text;
  description?: Text;
  periodStartDate?: Date;
  periodStartMonth?: Month;
  periodStartYear?: Year;
  periodEndDate?: Date;
  periodEndMonth?: Month;
  periodEndYear?: Year;
};
/**
 * Somebody's words, quoted (schema:Quotation).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "QuotationRecord".
 */
export type QuotationRecord = {
  id: RelativeIri;
  type: 'Quotation';
  text: Text;
  /**
   * @minItems 1
   */
  spokenByCharacter?: RelativeIri[];
  isPartOf: RelativeIri;
  wordingKind: 'verbatim';
  stance: 'fact' | 'plan' | 'estimate' | 'testimony' | 'attributed' | 'definition';
  status: 'reviewed' | 'proposed';
  /**
   * The rule's id, or curated.
   */
  method: string;
  /**
   * @minItems 1
   */
  wasAttributedTo: RelativeIri[];
  dateAccepted: Date;
  because?: Text;
  wasDerivedFrom: EvidenceRecord;
};
/**
 * A report (schema:Report).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "ReportRecord".
 */
export type ReportRecord = {
  id: RelativeIri;
  type: 'Report';
  name: Text;
  /**
   * @minItems 1
   */
  alternateName?: Text[];
  inLanguage: Text;
  /**
   * @minItems 1
   */
  author?: RelativeIri[];
  /**
   * @minItems 1
   */
  publisher?: RelativeIri[];
  publishedDate?: Date;
  publishedMonth?: string;
  publishedYear?: string;
  reportNumber?: Text;
  /**
   * @minItems 1
   */
  url?: AbsoluteIri[];
  license: AbsoluteIri;
  /**
   * @minItems 1
   */
  hasPart: RelativeIri[];
};
/**
 * A person in an office (org:Membership).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "RoleRecord".
 */
export type RoleRecord = {
  id: RelativeIri;
  type: 'Membership';
  holder: RelativeIri;
  post: RelativeIri;
  organization?: RelativeIri;
  sinceDate?: Date;
  sinceMonth?: Month;
  sinceYear?: Year;
  untilDate?: Date;
  untilMonth?: Month;
  untilYear?: Year;
  saidBy?: RelativeIri;
  saidDate?: Date;
  saidMonth?: Month;
  saidYear?: Year;
  stance: Stance;
  status: 'reviewed' | 'proposed';
  /**
   * The rule's id, or curated.
   */
  method: string;
  because?: Text;
  /**
   * @minItems 1
   */
  wasAttributedTo: RelativeIri[];
  dateAccepted: Date;
  wasDerivedFrom: EvidenceRecord;
};
/**
 * A section of a report (schema:Chapter).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "SectionRecord".
 */
export type SectionRecord = {
  id: RelativeIri;
  type: 'Chapter';
  name: Text;
  inLanguage: Text;
  position: Text;
  isPartOf: RelativeIri;
  /**
   * @minItems 1
   */
  url?: AbsoluteIri[];
  sourceDigest?: string;
  /**
   * @minItems 1
   */
  hasPart?: RelativeIri[];
};
/**
 * What the report says of something (rdf:Statement, schema:Claim).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "StatementRecord".
 */
export type StatementRecord = {
  id: RelativeIri;
  /**
   * @minItems 2
   * @maxItems 2
   */
  type: ('Statement' | 'Claim')[];
  subject: RelativeIri;
  property: PropertyName;
  object?: RelativeIri;
  valueText?: Text;
  valueNumber?: Decimal;
  valueDate?: Date;
  valueMonth?: Month;
  valueYear?: Year;
  /**
   * An address relative to the base.
   */
  appearance: string;
  author?: RelativeIri;
  createdDate?: Date;
  createdMonth?: Month;
  createdYear?: Year;
  sinceDate?: Date;
  sinceMonth?: Month;
  sinceYear?: Year;
  untilDate?: Date;
  untilMonth?: Month;
  untilYear?: Year;
  spatial?: RelativeIri;
  stance: Stance;
  status: 'reviewed' | 'proposed';
  /**
   * The rule's id, or curated.
   */
  method: string;
  because?: Text;
  /**
   * @minItems 1
   */
  wasAttributedTo: RelativeIri[];
  dateAccepted: Date;
  wasDerivedFrom: EvidenceRecord;
};
/**
 * The set of the concepts that the register defines (schema:DefinedTermSet).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "TermSetRecord".
 */
export type TermSetRecord = {
  id: RelativeIri;
  type: 'DefinedTermSet';
  name: Text;
};
/**
 * What observations measure (schema:StatisticalVariable).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "VariableRecord".
 */
export type VariableRecord = {
  id: RelativeIri;
  type: 'StatisticalVariable';
  name: Text;
  description: Text;
  measuredProperty?: AbsoluteIri;
  populationType?: AbsoluteIri;
  measurementDenominator?: RelativeIri;
};
/**
 * The words of a paragraph or list item in one edition (v:Wording).
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "WordingRecord".
 */
export type WordingRecord = {
  id: RelativeIri;
  type: 'Wording';
  isBasedOn: RelativeIri;
  inLanguage: Text;
  text: Text;
  wordingKind: 'verbatim' | 'restated';
  fingerprint: Fingerprint;
  wasRevisionOf?: RelativeIri;
  /**
   * @minItems 1
   */
  mentions?: RelativeIri[];
};
/**
 * source/catalogue.yaml: the dataset as a whole.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "SourceCatalogue".
 */
export type SourceCatalogue = {
  /**
   * The start of every address, with a final slash and without query or fragment.
   */
  base: string;
  /**
   * The name of the dataset.
   */
  name: string;
  /**
   * What the dataset holds.
   */
  description: string;
  /**
   * The language of the texts, as a BCP 47 tag in lower case.
   */
  inLanguage: string;
  /**
   * Who publishes the dataset.
   */
  publisher?: string;
  /**
   * An absolute IRI (RFC 3987).
   */
  license: string;
  /**
   * Where to report an error: a mail address, or the address of a page, in which `{address}` stands for the address that the error is at.
   */
  contact?: string;
  /**
   * Starter registers that come with the tool; only what the reports mention is taken from them, and what your own register has comes from there.
   */
  include?: StarterName[];
  /**
   * Where dist is served, with a final slash; the rules for w3id.org lead there.
   */
  host?: string;
  /**
   * Who takes decisions. `by` in review.yaml names one of these.
   *
   * @minItems 1
   */
  agents: SourceAgent[];
  /**
   * The releases and their dates, oldest first.
   */
  releases?: SourceRelease[];
};
export type SourceAgent = {
  id: Slug;
  name: string;
  description?: string;
};
export type SourceRelease = {
  version: Version;
  date: Date;
};
export type IdentifierEvent = {
  /**
   * An address relative to the base.
   */
  address?: string;
  event?: 'minted' | 'reworded' | 'superseded' | 'merged' | 'split' | 'withdrawn';
  /**
   * For a counted address: the fingerprint of the wording that it is bound to.
   */
  fingerprint?: string;
  /**
   * The addresses to which it leads from now on.
   */
  to?: RelativeIri[];
  /**
   * Why, in words that may be published.
   */
  because?: string;
  /**
   * For what was taken down: the order or request that demanded it.
   */
  authority?: string;
  /**
   * A version of the data (Semantic Versioning): major.minor.patch.
   */
  release?: string;
};
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "SourceEntity".
 */
export type SourceEntity = {
  /**
   * Lower-case letters, digits and hyphens.
   */
  id?: string;
  name: EntityName;
  class?: EntityClass1;
  /**
   * Other names by which texts call it.
   */
  names?: SourceName[];
  /**
   * What it is, in our own words, as far as the report says.
   */
  description?: string;
  /**
   * A person's title, as the report writes it.
   */
  honorificPrefix?: string;
  /**
   * A person's family name.
   */
  familyName?: string;
  /**
   * A person's public role, as the report writes it.
   */
  jobTitle?: string;
  /**
   * An absolute IRI (RFC 3987).
   */
  measuredProperty?: string;
  /**
   * An absolute IRI (RFC 3987).
   */
  populationType?: string;
  /**
   * Lower-case letters, digits and hyphens.
   */
  measurementDenominator?: string;
  /**
   * Of a period: when it starts, as precise as it is known.
   */
  start?: string;
  /**
   * Of a period: when it ends.
   */
  end?: string;
  /**
   * Identifiers and pages elsewhere, each with where it was seen.
   */
  links?: SourceLink[];
};
export type SourceName = {
  name: EntityName1;
  form: 'full' | 'acronym' | 'short' | 'former' | 'other';
  /**
   * true where another entity has the same name: its mentions are linked to neither, and stand in the ledger.
   */
  shared?: boolean;
  /**
   * Where the name was seen, if not in the report.
   */
  seenIn?: string;
};
export type SourceLink = {
  /**
   * The scheme of the identifier, such as GB-CHC, or the kind of page.
   */
  scheme: string;
  /**
   * The identifier, in quotation marks where it looks like a number.
   */
  value?: string;
  /**
   * An absolute IRI (RFC 3987).
   */
  url?: string;
  /**
   * sameAs: a page or record about the same thing. url: its own page. identifier: a value only.
   */
  as: 'identifier' | 'sameAs' | 'url';
  /**
   * The source in which it was seen.
   */
  seenIn: string;
  /**
   * Only exact links are published; likely ones stand in the ledger.
   */
  certainty: 'exact' | 'likely';
  because?: string;
};
/**
 * source/register/<kind>.yaml: entities, variables and periods that people have agreed on.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "SourceRegister".
 */
export type SourceRegister = {
  kind: EntityKind;
  entities: SourceEntity[];
};
/**
 * source/releases/<version>.json: what was released. `report-lod release` writes it; it is never edited by hand.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "ReleaseFile".
 */
export type ReleaseFile = {
  version: Version;
  date: Date;
  /**
   * How it stands to the release before it.
   */
  change: 'first' | 'major' | 'minor' | 'patch';
  /**
   * An absolute IRI (RFC 3987).
   */
  base: string;
  /**
   * The version of report-lod.
   */
  tool: string;
  /**
   * SHA-256 over the canonical N-Triples (RDFC-1.0) of dataset.*, graph names dropped.
   */
  canonicalHash: string;
  triples: number;
  /**
   * What was taken out of this release later; the canonical hash is that of what is left.
   *
   * @minItems 1
   */
  redactions?: Redaction[];
  /**
   * The lines of identifiers.yaml that this release closed, without the line of the release itself.
   */
  events: string[];
  /**
   * Every address that named a thing in this release.
   */
  addresses: ReleasedAddress[];
  /**
   * The terms of the vocabulary in this release, with their class and definition.
   */
  terms?: ReleasedTerm[];
  /**
   * The files of dist, without the manifest.
   */
  files: ReleasedFile[];
};
export type Redaction = {
  on: Date;
  authority: string;
  canonicalHashBefore: string;
};
export type ReleasedAddress = {
  address: RelativeIri;
  /**
   * The kind of its record.
   */
  kind: string;
  /**
   * Names, or what else tells the thing from others of its kind.
   */
  means?: string[];
  /**
   * For a passage: the fingerprint of its wording.
   */
  words?: string;
  /**
   * For a passage: the fingerprint of its wording before this one.
   */
  before?: string;
};
export type ReleasedTerm = {
  term: string;
  type: string;
  means: string;
  /**
   * Why it still means the same, where its definition was put in other words.
   */
  note?: string;
};
export type ReleasedFile = {
  path: string;
  bytes: number;
  sha256: string;
};
/**
 * How the text is written. What is left out has its default.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "SourceConventions".
 */
export type SourceConventions = {
  /**
   * How a paragraph's number is written at its start. `14.` takes 16.1. too; `14` is without the final dot, and takes 1.19 too; `none` is for unnumbered text, whose paragraphs are counted.
   */
  paragraphNumber?: '14.' | '14' | '**14**' | '[14]' | 'none';
  /**
   * How a footnote marker is written.
   */
  footnoteMarker?: '[^31]' | '[31]' | '<sup>31</sup>' | 'none';
  /**
   * present: each marker has its definition, and a lacking one is an error. absent: the source has no texts, and each footnote is published as absent. partial: the source has lost markers or texts, which is told and is no error.
   */
  footnoteTexts?: 'present' | 'absent' | 'partial';
  numbering?: SourceNumbering;
  /**
   * What a paragraph number that comes again means. error: a mistake. counted: the report uses it again, as in a list of conclusions; it gets a counter, such as 14-2, which identifiers.yaml binds to its words, and numbers out of order are told and are no error.
   */
  repeatedNumbers?: 'error' | 'counted';
  /**
   * What text below a heading is that no numbered paragraph holds. outside: it is listed in the ledger. counted: each of its paragraphs gets a counter, such as u3, which identifiers.yaml binds to its words.
   */
  unnumberedText?: 'outside' | 'counted';
  /**
   * What 2018/19 means.
   */
  slashYears?: 'uk-financial-year' | 'calendar-span' | 'undecided';
  /**
   * Where these conventions were seen, and why they were declared so.
   */
  because?: string;
};
/**
 * The unit in which numbers are unique: where the next unit starts, they start again.
 */
export type SourceNumbering = {
  paragraphs?: 'report' | 'part' | 'section';
  footnotes?: 'report' | 'part' | 'section';
};
/**
 * source/reports/<report>/report.yaml: what one report is, and which conventions its text follows.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "SourceReport".
 */
export type SourceReport = {
  /**
   * Lower-case letters, digits and hyphens.
   */
  id: string;
  /**
   * The title of the report.
   */
  name: string;
  /**
   * Other titles of the report.
   */
  alternateName?: string[];
  /**
   * The language of the text, as a BCP 47 tag in lower case.
   */
  inLanguage: string;
  /**
   * Who wrote the report: ids of entities in the register.
   */
  author?: Slug[];
  /**
   * Who published the report: ids of entities in the register.
   */
  publisher?: Slug[];
  /**
   * When it was published, as precisely as is known: YYYY, YYYY-MM or YYYY-MM-DD. Leave it out where no source says.
   */
  datePublished?: string;
  /**
   * The report's official reference. Leave it out where no source says.
   */
  identifier?: string;
  /**
   * Where the whole report is published.
   */
  url?: AbsoluteIri[];
  /**
   * An absolute IRI (RFC 3987).
   */
  license: string;
  wording: SourceWording;
  /**
   * The sections, in the order of the report.
   *
   * @minItems 1
   */
  sections: SourceSection[];
  conventions?: SourceConventions;
};
export type SourceWording = {
  /**
   * verbatim: the report's own words. restated: the same facts in other words.
   */
  kind: 'verbatim' | 'restated';
  /**
   * Why the text is restated.
   */
  because?: string;
};
export type SourceSection = {
  /**
   * The Markdown file, beside report.yaml.
   */
  file: string;
  /**
   * The section's own number, such as B.3.
   */
  number: string;
  /**
   * The part of the report that the section belongs to, such as B.
   */
  part?: string;
  /**
   * Where the section is published.
   */
  url?: AbsoluteIri[];
  /**
   * SHA-256 (lower-case hexadecimal) of the bytes of the published page that the text was made from.
   */
  sha256?: string;
  /**
   * Places where the published text has probably lost a heading, so that no heading above reaches past them.
   */
  missingHeadings?: SourceMissingHeading[];
  /**
   * Numbers after which the report itself leaves some out.
   */
  knownGaps?: SourceKnownGap[];
};
export type SourceMissingHeading = {
  /**
   * The number of the first paragraph below the lost heading.
   */
  before: string;
  because: string;
};
export type SourceKnownGap = {
  /**
   * The last number before the gap, in quotation marks.
   */
  after: string;
  because: string;
};
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "SourceDecision".
 */
export type SourceDecision = {
  /**
   * Lower-case letters, digits and hyphens.
   */
  key: string;
  /**
   * accept: as the rule proposed it. correct: changed. reject: not so. add: no rule saw it.
   */
  decision: 'accept' | 'correct' | 'reject' | 'add';
  /**
   * Lower-case letters, digits and hyphens.
   */
  rule?: string;
  /**
   * The section's number, where paragraph numbers start again in each.
   */
  section?: string;
  /**
   * The number of the paragraph, in quotation marks.
   */
  paragraph: string;
  /**
   * The list item of the paragraph, where the words stand in one.
   */
  item?: string;
  /**
   * The exact words, as they stand in the paragraph's plain text.
   */
  words: string;
  /**
   * Which one, from 1, where the words stand there more than once.
   */
  occurrence?: number;
  quotation?: SourceQuotation;
  namedTerm?: SourceNamedTerm;
  observation?: SourceObservation;
  change?: SourceChange;
  grant?: SourceGrant;
  role?: SourceRole;
  statement?: SourceStatement;
  proposal?: SourceProposal;
  /**
   * Lower-case letters, digits and hyphens.
   */
  by: string;
  /**
   * The day of the decision.
   */
  on: string;
  /**
   * Why.
   */
  because?: string;
  /**
   * Lower-case letters, digits and hyphens.
   */
  second?: string;
  withdrawn?: SourceWithdrawal;
};
/**
 * The words are somebody's, quoted.
 */
export type SourceQuotation = {
  /**
   * Lower-case letters, digits and hyphens.
   */
  speaker?: string;
};
/**
 * The quotation marks name something and quote nobody.
 */
export type SourceNamedTerm = {}
/**
 * A number that the words state.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "SourceObservation".
 */
export type SourceObservation = {
  /**
   * Lower-case letters, digits and hyphens.
   */
  about: string;
  /**
   * Lower-case letters, digits and hyphens.
   */
  variable: string;
  /**
   * A canonical xsd:decimal: 278, 0.04, -1.5.
   */
  value?: string;
  /**
   * A canonical xsd:decimal: 278, 0.04, -1.5.
   */
  minimum?: string;
  /**
   * A canonical xsd:decimal: 278, 0.04, -1.5.
   */
  maximum?: string;
  /**
   * How exact the words call it.
   */
  hedge?: 'approximately' | 'almost' | 'over' | 'at-least' | 'under' | 'up-to' | 'only' | 'range';
  /**
   * A unit by UN/CEFACT Recommendation 20.
   */
  unit?: string;
  /**
   * The unit in words, as the text has it: staff, downloads.
   */
  unitText?: string;
  /**
   * A currency by ISO 4217.
   */
  currency?: string;
  /**
   * The time that each such amount is for, as the words have it: year in £2 per year.
   */
  per?: string;
  /**
   * The day, month or year for which it holds, as precise as the words.
   */
  date?: string;
  /**
   * Lower-case letters, digits and hyphens.
   */
  period?: string;
  /**
   * Lower-case letters, digits and hyphens.
   */
  place?: string;
  /**
   * How it is meant; left out, it is a fact.
   */
  stance?: 'fact' | 'plan' | 'estimate' | 'testimony' | 'attributed' | 'definition';
  /**
   * Lower-case letters, digits and hyphens.
   */
  author?: string;
  /**
   * When they said it, as precise as the words.
   */
  said?: string;
};
/**
 * The words state a change from one number to another; each number is a decision of its own.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "SourceChange".
 */
export type SourceChange = {
  /**
   * Lower-case letters, digits and hyphens.
   */
  from: string;
  /**
   * Lower-case letters, digits and hyphens.
   */
  to: string;
};
/**
 * The words state that somebody funds somebody with an amount of money.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "SourceGrant".
 */
export type SourceGrant = {
  /**
   * Lower-case letters, digits and hyphens.
   */
  funder: string;
  /**
   * Lower-case letters, digits and hyphens.
   */
  funded: string;
  /**
   * A canonical xsd:decimal: 278, 0.04, -1.5.
   */
  value?: string;
  /**
   * A canonical xsd:decimal: 278, 0.04, -1.5.
   */
  minimum?: string;
  /**
   * A canonical xsd:decimal: 278, 0.04, -1.5.
   */
  maximum?: string;
  /**
   * A currency by ISO 4217.
   */
  currency: string;
  /**
   * The time that each such amount is for, as the words have it: year in £2 per year.
   */
  per?: string;
  /**
   * What the money is for, in the words of the text.
   */
  purpose?: string;
  /**
   * When it was announced, as precise as the words.
   */
  announced?: string;
  /**
   * How it is meant; left out, it is a fact.
   */
  stance?: 'fact' | 'plan' | 'estimate' | 'testimony' | 'attributed' | 'definition';
};
/**
 * The words state that a person holds an office.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "SourceRole".
 */
export type SourceRole = {
  /**
   * Lower-case letters, digits and hyphens.
   */
  person: string;
  /**
   * Lower-case letters, digits and hyphens.
   */
  post: string;
  /**
   * Lower-case letters, digits and hyphens.
   */
  organisation?: string;
  /**
   * From when, as precise as the words.
   */
  since?: string;
  /**
   * Until when, as precise as the words.
   */
  until?: string;
  /**
   * How it is meant; left out, it is a fact.
   */
  stance?: 'fact' | 'plan' | 'estimate' | 'testimony' | 'attributed' | 'definition';
  /**
   * Lower-case letters, digits and hyphens.
   */
  author?: string;
  /**
   * When they said it, as precise as the words.
   */
  said?: string;
};
/**
 * The words state a property of something.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "SourceStatement".
 */
export type SourceStatement = {
  /**
   * Lower-case letters, digits and hyphens.
   */
  subject: string;
  property: PropertyName;
  /**
   * Lower-case letters, digits and hyphens.
   */
  object?: string;
  /**
   * The value, where it is words.
   */
  text?: string;
  /**
   * A canonical xsd:decimal: 278, 0.04, -1.5.
   */
  number?: string;
  /**
   * The value, where it is a date, as precise as the words.
   */
  date?: string;
  /**
   * Since when it is so, where the words limit it.
   */
  from?: string;
  /**
   * Until when it is so, where the words limit it.
   */
  to?: string;
  /**
   * Lower-case letters, digits and hyphens.
   */
  place?: string;
  /**
   * How it is meant; left out, it is a fact.
   */
  stance?: 'fact' | 'plan' | 'estimate' | 'testimony' | 'attributed' | 'definition';
  /**
   * Lower-case letters, digits and hyphens.
   */
  author?: string;
  /**
   * When they said it, as precise as the words.
   */
  said?: string;
};
/**
 * With reject only: the words are not what the rule took them for, whatever it proposed.
 */
export type SourceProposal = {}
/**
 * The decision was taken back: it makes no record, and stays here to be seen.
 */
export type SourceWithdrawal = {
  /**
   * The day.
   */
  on: string;
  /**
   * Why.
   */
  because: string;
};
/**
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "SourceUndecided".
 */
export type SourceUndecided = {
  /**
   * The section's number, where paragraph numbers start again in each.
   */
  section?: string;
  /**
   * The number of the paragraph, in quotation marks.
   */
  paragraph: string;
  /**
   * The list item of the paragraph, where the words stand in one.
   */
  item?: string;
  /**
   * The first words behind the opening mark.
   */
  words: string;
  /**
   * Which one, from 1, where the words stand there more than once.
   */
  occurrence?: number;
  /**
   * Why it is open.
   */
  because: string;
};
/**
 * source/reports/<report>/review.yaml: what people decided about the words of the report.
 *
 * This interface was referenced by `Schemas`'s JSON-Schema
 * via the `definition` "SourceReview".
 */
export type SourceReview = {
  decisions: SourceDecision[];
  /**
   * Quotations that never close in the source and whose end nobody has decided yet: they stand in the ledger, not in the data. A decision takes the place of each.
   */
  undecided?: SourceUndecided[];
};
