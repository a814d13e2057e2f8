import type { NameBelieved } from './names.ts';

/** Rules that say of a name no more than that it is none of the words they know. */
const guesses: ReadonlySet<string> = new Set(['name-single', 'name-unknown-words']);

/** Let a name of which little is known be of the kind of the one that a list puts beside it. */
export function alignLists(text: string, names: readonly NameBelieved[]): NameBelieved[] {
  const forward = alignEach(names, (name, before) => joins(text, before, name));
  return alignEach(forward.toReversed(), (name, behind) => joins(text, name, behind)).toReversed();
}

function alignEach(
  names: readonly NameBelieved[],
  areListed: (name: NameBelieved, beside: NameBelieved) => boolean,
): NameBelieved[] {
  let beside: NameBelieved | undefined;
  return names.map((name) => {
    const aligned =
      beside !== undefined && guesses.has(name.rule) && lends(beside) && areListed(name, beside)
        ? { ...name, kind: beside.kind, rule: 'name-listed' }
        : name;
    beside = aligned;
    return aligned;
  });
}

function lends({ kind, rule }: NameBelieved): boolean {
  return /^(?:organisation|person|place)$/.test(kind) && !guesses.has(rule);
}

/** "A and B", "A, B": nothing but a comma or a joint stands between. */
function joins(text: string, first: NameBelieved, second: NameBelieved): boolean {
  return /^(?:,? and |, | or |,? & |\/)$/.test(
    text.slice(first.end, second.start).replace(/\s+/g, ' '),
  );
}
