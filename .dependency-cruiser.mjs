/**
 * The folders of src/, from the lowest layer to the highest: a folder imports from the layers below it, never from
 * its own layer or a higher one.
 */
const layers = [
  ['files'],
  ['text'],
  ['input', 'journal', 'access'],
  ['reference', 'workbooks'],
  ['pool'],
  ['rules'],
  ['model'],
  ['answers'],
  ['operations'],
  ['run-kinds', 'library'],
  ['config', 'store', 'report'],
  ['threads'],
  ['runs'],
  ['http'],
  ['cli'],
];

const layerRules = layers.flatMap((folders, layer) =>
  folders.map((folder) => ({
    name: `${folder}-imports-downwards`,
    comment:
      'Imports run downwards only, so that a folder can be read, tested and changed without the layers above it. ' +
      `Below ${folder}: ${['solver', 'checker', ...layers.slice(0, layer).flat()].join(', ')}.`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { path: '^src/', pathNot: [folder, ...layers.slice(0, layer).flat()].map((own) => `^src/${own}/`) },
  })),
);

/**
 * Imports run one way: solver and checker, then the layers of src/.
 * Each rule says why it is there; the comment is printed with every violation.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'no-loose-files',
      comment: 'Every file of src/ is in a folder of a layer, so that the rules above hold for all of them.',
      severity: 'error',
      from: { path: '^src/[^/]+$' },
      to: {},
    },
    {
      name: 'solver-imports-only-engines',
      comment:
        'The solver is the part that others must be able to trust and to reuse: it knows no country, no HTTP, ' +
        'no file and no clock. It imports its own files and the two engines, and no module of Node.',
      severity: 'error',
      from: { path: '^solver/' },
      to: { pathNot: ['^solver/', 'node_modules/(highs|javascript-lp-solver)/'] },
    },
    {
      name: 'solver-only-through-index',
      comment:
        'Everything outside imports solver/index.ts alone, so that what it exports is the whole contract ' +
        'and the other files can change freely.',
      severity: 'error',
      from: { pathNot: '^solver/' },
      to: { path: '^solver/', pathNot: '^solver/index[.]ts$' },
    },
    {
      name: 'only-model-and-answers-solve',
      comment:
        'The interfaces get answers from src/answers, which solves what src/model makes of a pool and a rule set. ' +
        'An interface that called the solver itself could answer differently from the others.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(text|model|answers|operations|run-kinds)/' },
      to: { path: '^solver/' },
    },
    {
      name: 'store-knows-no-panels',
      comment:
        'The store knows tables, keys and queues, and nothing of panels: it stores bytes, hashes and times. So it ' +
        'can be read and reviewed by itself.',
      severity: 'error',
      from: { path: '^src/store/' },
      to: { path: '^(src|solver|checker)/', pathNot: '^src/(store|journal|files)/' },
    },
    {
      name: 'journal-imports-only-sentences',
      comment:
        'Whoever verifies a journal need not trust the program that wrote it: the chain is a few lines that use ' +
        'nothing else of it but its sentences.',
      severity: 'error',
      from: { path: '^src/journal/' },
      to: { path: '^(src|solver|checker)/', pathNot: '^src/(journal|text)/' },
    },
    {
      name: 'store-only-through-runs',
      comment:
        'The interfaces reach the store through src/runs alone, which has the rules of what may be done to it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(runs|store)/' },
      to: { path: '^src/store/' },
    },
    {
      name: 'store-loaded-when-needed',
      comment:
        'Solving without a store loads none of it: its entry points are imported when it is opened, and nowhere else.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/runs/' },
      to: {
        path: '^src/runs/(open-services|worker)[.]ts$',
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'access-imports-only-sentences',
      comment:
        'Who may call is decided by a few files that can be read and reviewed by themselves: they know no pool, no ' +
        'HTTP and no command line, and everything that they know of the configuration is handed to them. Only the ' +
        'sentences about broken key files come from elsewhere.',
      severity: 'error',
      from: { path: '^src/access/' },
      to: { path: '^(src|solver|checker)/', pathNot: '^src/(access|text)/' },
    },
    {
      name: 'cli-knows-only-the-server',
      comment:
        'The command line starts the service, or the service without an address, and prints its description. ' +
        'Each has an entry point; the command line imports no other file of src/http.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/http/', pathNot: '^src/http/(server|local-service)[.]ts$' },
    },
    {
      name: 'checker-imports-only-itself',
      comment:
        'The certificate checker is an independent second implementation. If it shared code with the solver or the ' +
        'formulation, or a package with them, both could be wrong in the same way.',
      severity: 'error',
      from: { path: '^checker/' },
      to: { pathNot: ['^checker/', '^(node:)?crypto$'] },
    },
    {
      name: 'checker-only-through-index',
      comment: 'Everything outside imports checker/index.ts alone.',
      severity: 'error',
      from: { pathNot: '^checker/' },
      to: { path: '^checker/', pathNot: '^checker/index[.]ts$' },
    },
    {
      name: 'no-cycles',
      comment:
        'Files in a cycle can only be understood, tested and loaded together. Type-only imports count: ' +
        'a cycle of types is a cycle for the reader.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment:
        'A file that imports nothing and that nothing imports is left over. Entry points are started by name: ' +
        'the command line by Node, the workers by the thread pool.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '^solver/index[.]ts$',
          '^src/cli/main[.]ts$',
          '^src/threads/',
          '^src/store/embedded-thread[.]ts$',
          '[.]d[.]ts$',
        ],
      },
      to: {},
    },
    {
      name: 'no-tests-in-production',
      comment: 'What runs in production must not need the tests, the benchmarks or the build output.',
      severity: 'error',
      from: { path: '^(solver|checker|src)/' },
      to: { path: '^(test|bench|scripts|dist)/' },
    },
    {
      name: 'no-undeclared-packages',
      comment:
        'A production installation holds only `dependencies`; a package from `devDependencies`, or one that is ' +
        'there because another package brought it, would be missing or change without notice. ' +
        'Types are erased, so type-only imports may come from anywhere.',
      severity: 'error',
      from: { path: '^(solver|checker|src)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere escapes every other rule here.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Read the sources before compilation, so that type-only imports are seen and `.ts` specifiers resolve.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json'],
    },
  },
};
