import agent from '../../schemas/record-agent.schema.json' with { type: 'json' };
import change from '../../schemas/record-change.schema.json' with { type: 'json' };
import common from '../../schemas/record-common.schema.json' with { type: 'json' };
import entity from '../../schemas/record-entity.schema.json' with { type: 'json' };
import fact from '../../schemas/record-fact.schema.json' with { type: 'json' };
import footnote from '../../schemas/record-footnote.schema.json' with { type: 'json' };
import grant from '../../schemas/record-grant.schema.json' with { type: 'json' };
import listItem from '../../schemas/record-list-item.schema.json' with { type: 'json' };
import marker from '../../schemas/record-marker.schema.json' with { type: 'json' };
import mention from '../../schemas/record-mention.schema.json' with { type: 'json' };
import namedTerm from '../../schemas/record-named-term.schema.json' with { type: 'json' };
import observation from '../../schemas/record-observation.schema.json' with { type: 'json' };
import paragraph from '../../schemas/record-paragraph.schema.json' with { type: 'json' };
import period from '../../schemas/record-period.schema.json' with { type: 'json' };
import quotation from '../../schemas/record-quotation.schema.json' with { type: 'json' };
import report from '../../schemas/record-report.schema.json' with { type: 'json' };
import role from '../../schemas/record-role.schema.json' with { type: 'json' };
import section from '../../schemas/record-section.schema.json' with { type: 'json' };
import statement from '../../schemas/record-statement.schema.json' with { type: 'json' };
import termSet from '../../schemas/record-term-set.schema.json' with { type: 'json' };
import variable from '../../schemas/record-variable.schema.json' with { type: 'json' };
import wording from '../../schemas/record-wording.schema.json' with { type: 'json' };
import sourceCatalogue from '../../schemas/source-catalogue.schema.json' with { type: 'json' };
import sourceIdentifiers from '../../schemas/source-identifiers.schema.json' with { type: 'json' };
import sourceRegister from '../../schemas/source-register.schema.json' with { type: 'json' };
import sourceRelease from '../../schemas/source-release.schema.json' with { type: 'json' };
import sourceReport from '../../schemas/source-report.schema.json' with { type: 'json' };
import sourceReview from '../../schemas/source-review.schema.json' with { type: 'json' };

/** Every JSON Schema of the project (2020-12), in the order of its file name. */
export const schemas = [
  agent,
  change,
  common,
  entity,
  fact,
  footnote,
  grant,
  listItem,
  marker,
  mention,
  namedTerm,
  observation,
  paragraph,
  period,
  quotation,
  report,
  role,
  section,
  statement,
  termSet,
  variable,
  wording,
  sourceCatalogue,
  sourceIdentifiers,
  sourceRegister,
  sourceRelease,
  sourceReport,
  sourceReview,
] as const;

/** The name of a schema: its file name. */
export type SchemaId = (typeof schemas)[number]['$id'];
