import { defineConfig } from 'vitest/config';
import { closingLineReporter } from './test/support/closing-line-reporter.ts';

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests start processes, servers and worker threads of their own; a process for each file keeps an
    // engine that blocks, or a crash, out of the other files.
    pool: 'forks',
    // Vitest's own default leaves a core free, which on two cores is half of the machine.
    maxWorkers: '100%',
    // They end what hangs, and measure nothing: a busy machine takes several times as long as a free one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is not about a server must not find one: tests that want it ask for it.
    env: {
      DATABASE_URL: '',
      SLATE_TEST_DATABASE_URL: process.env['DATABASE_URL'] ?? '',
      // `npm run test:long` (test/support/cases.ts).
      SLATE_TEST_LONG: mode === 'long' ? 'yes' : '',
    },
    reporters: ['default', closingLineReporter()],
  },
}));
