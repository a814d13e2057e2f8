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
 * no rule is sure of and stands once is left out, and counted. A form is given to one entity only, since
 * the register takes it once; where another candidate has it too, a comment says which entity has it.
 */
export function namesAsYaml(candidates: readonly NameCandidate[]): string {
  const worth = candidates.filter(({ confidence, count }) => confidence !== 'low' || count > 1);
  const owners = ownersOf(worth);
  const blocks = Object.entries(files).map(([kind, file]) => {
    const same = worth.filter((candidate) => candidate.kind === kind);
    if (same.length === 0) return '';
    const entities = same.map((candidate) => entityLines(candidate, owners)).join('');
    return `# register/${file}.yaml\nkind: ${kind}\nentities:\n${entities}\n`;
  });
  const left = candidates.length - worth.length;
  return `# ${worth.length} candidates; keep what is a name, and paste it below entities: of the file named above it.
# ${left} more stand once and no rule is sure of them: \`report-lod names\` lists them.\n
${blocks.join('')}`;
}

/** Tell to which candidate each form goes: to the first that has it as its name, else as another form. */
function ownersOf(candidates: readonly NameCandidate[]): ReadonlyMap<string, NameCandidate> {
  const owners = new Map<string, NameCandidate>();
  const claim = (form: string, candidate: NameCandidate): void => {
    if (!owners.has(form)) owners.set(form, candidate);
  };
  for (const candidate of candidates) claim(spaced(candidate.name), candidate);
  for (const candidate of candidates)
    for (const form of otherForms(candidate)) claim(form, candidate);
  return owners;
}

function otherForms({ name, variants, introduced }: NameCandidate): string[] {
  const forms = new Set([...variants.map(({ words }) => words), ...introduced].map(spaced));
  forms.delete(spaced(name));
  return [...forms];
}

function entityLines(candidate: NameCandidate, owners: ReadonlyMap<string, NameCandidate>): string {
  const { name, count, first, rule, confidence } = candidate;
  const isOwn = (form: string): boolean => owners.get(form) === candidate;
  const forms = otherForms(candidate);
  const found = `  # ${count} ${count === 1 ? 'mention' : 'mentions'}, first in ${first.paragraph}; ${rule}, ${confidence}\n`;
  const taken = [spaced(name), ...forms].filter((form) => !isOwn(form));
  const told = taken.map(
    (form) => `  # ${scalar(form)} is given to ${scalar(owners.get(form)?.name ?? '')}\n`,
  );
  if (!isOwn(spaced(name))) return `${found}${told.join('')}`;
  const names = forms
    .filter(isOwn)
    .map((form) => `      - { name: ${scalar(form)}, form: ${formOf(form)} }\n`);
  const list = names.length === 0 ? '' : `    names:\n${names.join('')}`;
  return `${found}${told.join('')}  - name: ${scalar(name)}\n${list}`;
}

function spaced(words: string): string {
  return words.replace(/\s+/g, ' ');
}

function scalar(words: string): string {
  return `'${spaced(words).replaceAll("'", "''")}'`;
}

function formOf(words: string): 'acronym' | 'short' {
  return /^[\p{Lu}\d&.]{2,}s?$/u.test(words) ? 'acronym' : 'short';
}
