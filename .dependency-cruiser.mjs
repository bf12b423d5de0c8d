/**
 * Imports run one way: solver ← src/panel ← src/http, src/cli, src/report.
 * Each rule says why it is there; the comment is printed with every violation.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'solver-stands-alone',
      comment:
        'The solver is the part that others must be able to trust and to reuse: it knows no country, no HTTP, ' +
        'no file and no clock. It imports its own files and the two engines, and no module of Node.',
      severity: 'error',
      from: { path: '^solver/' },
      to: { pathNot: ['^solver/', 'node_modules/(highs|javascript-lp-solver)/'] },
    },
    {
      name: 'solver-has-one-door',
      comment:
        'Everything outside enters through solver/index.ts, so that what it exports is the whole contract ' +
        'and the files behind it can change freely.',
      severity: 'error',
      from: { pathNot: '^solver/' },
      to: { path: '^solver/', pathNot: '^solver/index[.]ts$' },
    },
    {
      name: 'only-the-panel-solves',
      comment:
        'The faces get answers from src/panel, which turns a pool and a rule set into a problem. A face that ' +
        'called the solver itself could answer differently from the others.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/panel/' },
      to: { path: '^solver/' },
    },
    {
      name: 'panel-knows-no-face',
      comment:
        'One core serves every face with the same defaults. It stays free of HTTP, the command line, rendering, ' +
        'threads and API keys, so that each of them can call it and none can change it.',
      severity: 'error',
      from: { path: '^src/panel/' },
      to: { path: '^src/(http|cli|report|workers|access)/' },
    },
    {
      name: 'store-keeps-what-it-is-given',
      comment:
        'The store knows tables, keys and queues, and nothing of panels: what is kept is bytes, hashes and times to ' +
        'it. So it can be read and judged by itself.',
      severity: 'error',
      from: { path: '^src/store/' },
      to: { path: '^(src|solver|checker)/', pathNot: '^src/((store|journal)/|make-folder[.]ts$)' },
    },
    {
      name: 'journal-stands-alone',
      comment:
        'Whoever verifies a journal need not trust the program that wrote it: the chain is a few lines that use ' +
        'nothing else of it.',
      severity: 'error',
      from: { path: '^src/journal/' },
      to: { path: '^(src|solver|checker)/', pathNot: '^src/journal/' },
    },
    {
      name: 'runs-know-no-face',
      comment:
        'Runs are accepted and done the same way whoever asks: they know the store, the panel and the threads, and ' +
        'no face.',
      severity: 'error',
      from: { path: '^src/runs/' },
      to: { path: '^src/(http|cli|report|access)/' },
    },
    {
      name: 'store-behind-one-door',
      comment:
        'The faces reach the store through src/runs alone, which has the rules of what may be done to it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(runs|store)/' },
      to: { path: '^src/store/' },
    },
    {
      name: 'store-loaded-when-needed',
      comment:
        'Solving without a store loads none of it: its door is imported when it is opened, and nowhere else.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/runs/' },
      to: {
        path: '^src/runs/(open-keeping|worker)[.]ts$',
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'access-stands-alone',
      comment:
        'Who may call is decided by a few files that can be read and judged by themselves: they know no pool, no ' +
        'HTTP and no command line, and everything that they know of the configuration is handed to them.',
      severity: 'error',
      from: { path: '^src/access/' },
      to: { path: '^(src|solver|checker)/', pathNot: '^src/access/' },
    },
    {
      name: 'http-knows-no-cli',
      comment:
        'The service runs without a terminal. What both faces need belongs in src/panel or src/report.',
      severity: 'error',
      from: { path: '^src/http/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'cli-knows-only-the-server',
      comment:
        'The command line starts the service, or the service without an address, and prints its description. ' +
        'Each has a door; no other file of src/http is open to the command line.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/http/', pathNot: '^src/http/(server|local-service)[.]ts$' },
    },
    {
      name: 'checker-stands-alone',
      comment:
        'The certificate checker is a second, independent opinion. If it shared code with the solver or the ' +
        'formulation, or a package with them, both could be wrong in the same way.',
      severity: 'error',
      from: { path: '^checker/' },
      to: { pathNot: ['^checker/', '^(node:)?crypto$'] },
    },
    {
      name: 'checker-has-one-door',
      comment: 'Everything outside enters through checker/index.ts.',
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
          '^src/workers/',
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
