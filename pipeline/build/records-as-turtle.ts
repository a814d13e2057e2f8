import type { AnyRecord } from '../core/model.ts';
import { compileContext } from '../5-emit/compile-context.ts';
import { toTurtle } from '../5-emit/to-turtle.ts';
import type { Contracts } from '../contracts.ts';

/** Write records of the catalogue's context as Turtle. */
export function recordsAsTurtle(
  records: readonly AnyRecord[],
  { catalogueContext }: Contracts,
  title: string,
): string {
  const composed = records.map((record) => ({ kind: 'entity' as const, record }));
  const group = { graph: '', folder: '', title, prefixes: {}, records: composed };
  const { head, body } = toTurtle(compileContext(catalogueContext)).group(group);
  return (head + body).trimStart();
}
