import type { NameCandidate, NameKind } from './2-extract/names/names.ts';

/** The file of the register in which entities of a kind stand. */
const files: Readonly<Record<NameKind, string>> = {
  organisation: 'organisations',
  group: 'groups',
  office: 'offices',
  person: 'people',
  place: 'places',
  legislation: 'legislation',
  publication: 'publications',
  event: 'events',
  service: 'services',
  concept: 'concepts',
};

/**
 * Write candidates as entities to paste into the register, a block a file, the commonest first. What
 * no rule is sure of and stands once is left out, and counted.
 */
export function namesAsYaml(candidates: readonly NameCandidate[]): string {
  const worth = candidates.filter(({ confidence, count }) => confidence !== 'low' || count > 1);
  const blocks = Object.entries(files).map(([kind, file]) => {
    const same = worth.filter((candidate) => candidate.kind === kind);
    if (same.length === 0) return '';
    const entities = same.map(entityLines).join('');
    return `# register/${file}.yaml\nkind: ${kind}\nentities:\n${entities}\n`;
  });
  const left = candidates.length - worth.length;
  return `# ${worth.length} candidates; keep what is a name, and paste it below entities: of the file named above it.
# ${left} more stand once and no rule is sure of them: \`report-lod names\` lists them.\n
${blocks.join('')}`;
}

function entityLines({ name, variants, introduced, ...found }: NameCandidate): string {
  const others = [...new Set([...variants.map(({ words }) => words), ...introduced])].filter(
    (words) => words !== name,
  );
  const names = others.map(
    (words) => `      - { name: ${scalar(words)}, form: ${formOf(words)} }\n`,
  );
  const { count, first, rule, confidence } = found;
  return `  # ${count} ${count === 1 ? 'mention' : 'mentions'}, first in ${first.paragraph}; ${rule}, ${confidence}
  - name: ${scalar(name)}\n${names.length === 0 ? '' : `    names:\n${names.join('')}`}`;
}

function scalar(words: string): string {
  return `'${words.replace(/\s+/g, ' ').replaceAll("'", "''")}'`;
}

function formOf(words: string): 'acronym' | 'short' {
  return /^[\p{Lu}\d&.]{2,}s?$/u.test(words) ? 'acronym' : 'short';
}
