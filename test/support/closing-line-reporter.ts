import type { Reporter, TestModule } from 'vitest/node';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Prints `N passed, N failed` as the last line of the run, with `, N skipped` when tests were skipped.
 *
 * The numbers are tests. A module that could not be loaded, a hook that threw and an error outside every
 * test count as one failure each, so a run that failed never closes with `0 failed`. A test that did not
 * get to run counts as skipped.
 */
export const closingLineReporter = (): Reporter => {
  let line: string | undefined;
  return {
    onInit() {
      // Vitest may still complain after the last report, about a worker that does not end for instance.
      process.once('exit', () => {
        if (line !== undefined) process.stdout.write(`${line}\n`);
      });
    },
    onTestRunEnd(modules, unhandledErrors) {
      line = closingLine(count(modules, unhandledErrors.length));
    },
  };
};

const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed` + (skipped > 0 ? `, ${skipped} skipped` : '');

const count = (modules: readonly TestModule[], errorsOutsideTests: number): Counts => {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const states = tests.map((test) => test.result().state);
  const brokenSuites = modules
    .flatMap((module) => [module, ...module.children.allSuites()])
    .filter((suite) => suite.errors().length > 0);

  const passed = states.filter((state) => state === 'passed').length;
  const failedTests = states.filter((state) => state === 'failed').length;
  return {
    passed,
    failed: failedTests + brokenSuites.length + errorsOutsideTests,
    skipped: states.length - passed - failedTests,
  };
};
