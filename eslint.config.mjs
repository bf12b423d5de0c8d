import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What Node 20 offers to a plain script; the TypeScript sources get this from @types/node instead. */
const nodeGlobals = Object.fromEntries(
  [
    'AbortController',
    'AbortSignal',
    'Buffer',
    'clearInterval',
    'clearTimeout',
    'console',
    'fetch',
    'performance',
    'process',
    'setImmediate',
    'setInterval',
    'setTimeout',
    'structuredClone',
    'TextDecoder',
    'TextEncoder',
    'URL',
    'URLSearchParams',
  ].map((name) => [name, 'readonly']),
);

const literalInLiteral = {
  selector: 'ObjectExpression > SpreadElement > ObjectExpression',
  message: 'Nothing is merged here: list the properties of the inner literal as those of the outer one.',
};

export default defineConfig(
  globalIgnores(['data/', 'dist/', 'node_modules/', 'test/artefacts/', 'test/generated-client/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'slate/every-file',
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },

  {
    name: 'slate/typescript',
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        // vitest.config.ts stands outside the three TypeScript projects.
        projectService: { allowDefaultProject: ['vitest.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A union of outcomes that grows must be met at every place that tells them apart. A `default` says
      // that the rest is meant to be one case, as with the long enumerations of other packages.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `noUncheckedIndexedAccess` types an index inside the bounds of a typed array as possibly absent.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A port's function may be asynchronous in one implementation and need no await in another.
      '@typescript-eslint/require-await': 'off',
    },
  },

  {
    name: 'slate/no-console',
    files: ['solver/**/*.ts', 'checker/**/*.ts', 'src/**/*.{ts,tsx}'],
    rules: {
      // Output goes through the streams and the logger that are handed in.
      'no-console': 'error',
    },
  },

  {
    name: 'slate/literals',
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', literalInLiteral] },
  },

  {
    name: 'slate/folders',
    files: ['solver/**/*.ts', 'checker/**/*.ts', 'src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.name=/^mkdir/] Property[key.name='recursive']",
          message: 'It never returns below /proc on Node 20: take makeFolder of src/files/make-folder.ts.',
        },
        literalInLiteral,
      ],
    },
  },

  {
    name: 'slate/environment',
    files: ['solver/**/*.ts', 'checker/**/*.ts', 'src/**/*.{ts,tsx}'],
    ignores: ['src/config/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only src/config/config.ts reads the environment; take the value as an argument.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: ['node:process', 'process'].map((name) => ({
            name,
            importNames: ['env'],
            message: 'Only src/config/config.ts reads the environment; take the value as an argument.',
          })),
        },
      ],
    },
  },

  {
    name: 'slate/pure-solver',
    files: ['solver/**/*.ts'],
    rules: {
      // The same problem gives the same answer: time comes in as a clock, randomness as a seed.
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'The solver knows no clock; take one as an argument.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The solver is deterministic; take a seed.' },
        { object: 'process', property: 'env', message: 'The solver knows no environment.' },
      ],
    },
  },

  {
    name: 'slate/plain-scripts',
    files: ['**/*.mjs'],
    languageOptions: { globals: nodeGlobals },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': 'error',
    },
  },
);
