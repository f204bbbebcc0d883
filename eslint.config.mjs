import tseslint from 'typescript-eslint';

/** Types of the privacy promise: what the compiler lets through is closed by these rules. */
const privacy = {
  '@typescript-eslint/no-unsafe-type-assertion': 'error',
  '@typescript-eslint/no-unnecessary-type-parameters': 'error',
  'no-restricted-syntax': [
    'error',
    {
      selector: 'TSTypePredicate TSTypeReference > Identifier[name="RedactedText"]',
      message: 'A type predicate to RedactedText would mint it: only core/redaction and the store may.',
    },
    {
      selector: 'TSAsExpression > TSNeverKeyword',
      message: '`as never` hides what the compiler would refuse.',
    },
  ],
};

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'data/', '**/*.cjs', '**/*.mjs', '**/*.js', 'test/types/**'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './tsconfig.browser.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...privacy,
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
    },
  },
  { files: ['core/log.ts', 'core/cli/**', 'test/run.ts', 'bench/**'], rules: { 'no-console': 'off' } },
);
