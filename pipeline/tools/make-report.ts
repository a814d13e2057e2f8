/** Makes reports and registers of any size, always the same for the same size. */

export interface MadeSource {
  readonly files: ReadonlyMap<string, string>;
  /** The Markdown of all sections. */
  readonly text: string;
}

const sectionLength = 64_000;
const first = 'Alder Birch Cedar Elm Hazel Juniper Larch Maple Oak Rowan Spruce Willow'.split(' ');
const second = 'Bridge Canal Harbour Library Museum Park Quarry River School Theatre'.split(' ');
const third = 'Agency Board Committee Council Foundation Office Panel Trust'.split(' ');

/** Make a source folder with a report of about `length` characters and a register of `names`. */
export function makeSource(length: number, names: number): MadeSource {
  const next = sequence(length + names);
  const entities = Array.from({ length: Math.ceil(names / 2) }, (_, index) => entityName(index));
  const files = new Map([
    ['catalogue.yaml', catalogue],
    ['register/organisations.yaml', register(entities)],
    ['register/identifiers.yaml', identifiers(entities)],
  ]);
  const sections: string[] = [];
  const state = { paragraph: 0, footnote: 0 };
  let written = 0;
  while (written < length) {
    const text = section(Math.min(sectionLength, length - written), { next, entities, state });
    sections.push(text);
    written += text.length;
  }
  files.set('reports/made/report.yaml', report(sections.length));
  sections.forEach((text, index) => files.set(`reports/made/${index + 1}.md`, text));
  return { files, text: sections.join('') };
}

/** A linear congruential sequence (Numerical Recipes): no chance, the same on every machine. */
function sequence(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function entityName(index: number): string {
  const words = [first[index % 12], second[Math.floor(index / 12) % 10]];
  const kind = third[Math.floor(index / 120) % 8] ?? '';
  const more = Math.floor(index / 960);
  return `${words.join(' ')} ${more === 0 ? '' : `${letters(more)} `}${kind}`;
}

/** A capitalised word for a number: Ab, Ac … */
function letters(number: number): string {
  const text = number
    .toString(26)
    .replace(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'[parseInt(digit, 26)] ?? '');
  return `Q${text}`;
}

const plain = (
  'the of and to in for was that it by with on its from as were which had be this has not at an are ' +
  'report building water paths visitors repairs members meetings records public local annual costs ' +
  'considered reviewed described published agreed received provided supported remained changed'
).split(' ');

function section(
  length: number,
  made: {
    readonly next: (below: number) => number;
    readonly entities: readonly string[];
    readonly state: { paragraph: number; footnote: number };
  },
): string {
  const { next, state } = made;
  const parts = [`# ${1 + Math.floor(state.paragraph / 100)}: Findings\n`];
  let written = 0;
  while (written < length) {
    if (next(12) === 0)
      parts.push(`\n## ${second[next(10)] ?? ''} and ${second[next(10)] ?? ''}\n`);
    const sentences = Array.from({ length: 3 + next(4) }, () => sentence(made));
    const paragraph = `\n${++state.paragraph}. ${sentences.join(' ')}\n`;
    parts.push(paragraph);
    written += paragraph.length;
  }
  return parts.join('');
}

function sentence({
  next,
  entities,
  state,
}: {
  readonly next: (below: number) => number;
  readonly entities: readonly string[];
  readonly state: { footnote: number };
}): string {
  const words = Array.from({ length: 10 + next(14) }, () => plain[next(plain.length)] ?? '');
  const name = entities[next(entities.length)] ?? '';
  words.splice(next(words.length), 0, `the ${name}`);
  if (next(3) === 0) words.splice(next(words.length), 0, `${1 + next(900)} members`);
  if (next(4) === 0) words.push(`in ${1990 + next(30)}`);
  if (next(9) === 0) words.push(`\u201c${plain[next(plain.length)] ?? ''} and so on\u201d`);
  const text = words.join(' ');
  const marker = next(3) === 0 ? `[^${++state.footnote}]` : '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.${marker}`;
}

const catalogue = `base: https://example.org/
name: A made dataset
description: A dataset to measure with.
inLanguage: en-gb
license: https://example.org/licence
agents: [{ id: maker, name: Maker }]
`;

function report(sections: number): string {
  const listed = Array.from({ length: sections }, (_, index) => {
    return `  - { file: ${index + 1}.md, number: '${index + 1}' }\n`;
  });
  return `id: made
name: A made report
inLanguage: en-gb
license: https://example.org/licence
wording: { kind: verbatim }
sections:
${listed.join('')}conventions: { paragraphNumber: '14.', footnoteMarker: '[^31]', footnoteTexts: absent }
`;
}

function register(entities: readonly string[]): string {
  const entries = entities.map((name, index) => {
    return `  - id: e-${index}\n    name: ${name}\n    names:\n      - { name: ${letters(index + 26)}${index}, form: acronym }\n`;
  });
  return `kind: organisation\nentities:\n${entries.join('')}`;
}

function identifiers(entities: readonly string[]): string {
  return entities.map((_, index) => `- { address: id/e-${index}, event: minted }\n`).join('');
}
