import { grammar } from '../2-extract/grammar.ts';
import { exampleRegister } from '../2-extract/propose/example-register.ts';
import { retiredRules } from '../2-extract/propose/retired-rules.ts';
import { relationGroups } from '../2-extract/propose/propose-statements.ts';
import { quotationRules } from '../2-extract/propose/quotation-rules.ts';
import { stanceRules } from '../2-extract/propose/stance-rules.ts';
import { unsaidRules } from '../2-extract/propose/unsaid-rules.ts';
import type { Rule } from '../2-extract/rule.ts';

const head = `# Rules

What the rules find and propose, with the examples that are also their tests. Words in braces are what a
rule finds; behind the arrow is what it makes of them; a line with "not" is an example of what it leaves
alone. Rules that find figures, dates and periods come first, then those that propose what they mean.

A proposal has a confidence. **high**: both parts are named, and joined by the words of the rule.
**medium**: something stands between them, or the place in the sentence decides. **low**: a pronoun was
followed to its name. A field that has to be made by a person is shown
with a question mark and the words for it.

Nothing proposed is published: \`report-lod review\` asks a person. Printed by \`report-lod propose --rules\`.
`;

/** Print the page of all rules, in Markdown: the rules themselves are its source. */
export function rulesPage(): string {
  const names = exampleRegister.map(
    ([id, kind, ...forms]) => `${forms.join(', ')} (${id}, ${kind})`,
  );
  const parts = [
    ...grammar.map(({ title, rules }) => part(title, rules)),
    `## Names in the examples below\n\nInvented: ${names.join('; ')}.\n`,
    ...relationGroups.map(({ title, rules }) => part(title, rules)),
    part('Quotation marks', quotationRules),
    part('Stance', stanceRules),
    part('What is not said', unsaidRules),
    `## Retired\n\n${retiredRules.map(({ id, found }) => `### ${id}\n\nFound ${found}. It proposes nothing any more.\n`).join('\n')}`,
  ];
  return `${head}\n${parts.join('\n')}`;
}

function part(title: string, rules: readonly Rule[]): string {
  return `## ${title}\n\n${rules.map(rule).join('\n')}`;
}

function rule({ id, finds, examples, counterExamples }: Rule): string {
  const found = examples.map(
    ([sentence, ...values]) => `- ${sentence} → \`${values.join('`, `')}\`\n`,
  );
  const left = counterExamples.map((sentence) => `- not: ${sentence}\n`);
  return `### ${id}\n\nFinds ${finds}.\n\n${found.join('')}${left.join('')}`;
}
