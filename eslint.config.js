import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const phases = [
  '0-import',
  '1-parse',
  '2-extract',
  '3-resolve',
  '4-validate',
  '5-emit',
  '6-publish',
];

/** A phase takes from core and from itself; types of an earlier phase may be named by a later one. */
const zones = [
  ...phases.map((phase, index) => ({
    target: `./pipeline/${phase}`,
    from: [
      ...phases.slice(index + 1).map((later) => `./pipeline/${later}`),
      './pipeline/commands',
      './pipeline/tools',
    ],
    message: 'A phase imports core and its own folder, never a later phase.',
  })),
  {
    target: './pipeline/core',
    from: [...phases, 'commands', 'tools'].map((folder) => `./pipeline/${folder}`),
    message: 'core imports nothing but core.',
  },
];

export default tseslint.config(
  { ignores: ['node_modules/', 'bin/', 'dist/', 'pipeline/core/schema-types.ts'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    plugins: { 'import-x': importX },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'import-x/no-cycle': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      complexity: ['error', 16],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-console': 'error',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines-per-function': 'off',
      'max-lines': 'off',
    },
  },
  { files: ['tests/**/print-*.ts', 'pipeline/tools/**'], rules: { 'no-console': 'off' } },
  { files: ['pipeline/core/rules.ts'], rules: { 'max-lines': 'off' } },
);
