import type { SourceEntity } from '../../core/schema-types.ts';
import { dateWords } from '../../site/dates.ts';
import type { Change } from './table.ts';
import { ukChanges } from './uk-changes.ts';

/** Add to bodies their former names, and say when each name changed or the body ended, and where that was seen. */
export function withChanges(entities: readonly SourceEntity[]): SourceEntity[] {
  return entities.map((entity) => {
    const changes = ukChanges.filter(({ body }) => body === entity.name);
    if (changes.length === 0) return entity;
    const { names = [], description, ...rest } = entity;
    const former = changes.flatMap(({ was = '', seenIn }) =>
      was === '' ? [] : was.split('; ').map((name) => ({ name, form: 'former' as const, seenIn })),
    );
    const told = [...(description === undefined ? [] : [description]), ...changes.map(sayChange)];
    const all = [...names, ...former];
    return { ...rest, ...(all.length > 0 && { names: all }), description: told.join(' ') };
  });
}

function sayChange({ was, on, then, seenIn }: Change): string {
  const date = dateWords(on);
  const said =
    was === undefined
      ? `Ended on ${date}${then === undefined ? '' : `; followed by ${then}`}`
      : `Called ${was.split('; ')[0] ?? was} until ${date}`;
  return `${said.replace(/on (?=[A-Z])/, 'in ')} (${seenIn}).`;
}
