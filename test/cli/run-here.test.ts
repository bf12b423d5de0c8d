import { describe, expect, test } from 'vitest';
import { createEngineStore } from '../../src/answers/solve/engine-store.ts';
import { optionsSchema } from '../../src/answers/solve/options.ts';
import type { PanelContext } from '../../src/answers/solve/solve-panel.ts';
import { emptyInput, type RequestInput } from '../../src/answers/request-input.ts';
import { exitCodeOf, exitCodes } from '../../src/cli/exit-codes.ts';
import { createGuard, InterruptedError, TimeOverError } from '../../src/cli/guard.ts';
import { runHere } from '../../src/cli/run-here.ts';
import { readFixture, rulesOf, testContext } from '../support/panel.ts';

/** The smallest module of WebAssembly with a function that never returns. */
const endless = new WebAssembly.Module(
  // prettier-ignore
  Uint8Array.from([
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0,
    10, 9, 1, 7, 0, 3, 64, 12, 0, 11, 11,
  ]),
);
const inWebAssembly = new WebAssembly.Instance(endless).exports['f'] as () => never;
const inJavaScript = (): never => {
  for (;;);
};

const { signal } = new AbortController();
const input: RequestInput = {
  ...emptyInput,
  pool: { as: 'csv', bytes: readFixture('open-call.csv') },
  rules: { as: 'id', id: 'a-res-79-325-baseline' },
  options: { ...optionsSchema.parse({ timeLimit: 0.1 }), explain: 'none' },
};

/** Engines that never return, in the first `times` jobs; contexts made so far. */
const deaf = (endlessly: () => never, times: number) => {
  let made = 0;
  return (isStopped: () => boolean): PanelContext => {
    made += 1;
    const clock = (): number => performance.now();
    const { linear, second } = createEngineStore(clock);
    return {
      ...testContext,
      deadlineClock: () => (isStopped() ? Infinity : clock()),
      engines: {
        second,
        linear: async () => ({
          ...(await linear()),
          ...(made > times ? {} : { openLinear: endlessly, solve: endlessly }),
        }),
      },
    };
  };
};

describe('an engine that does not look at the clock', () => {
  test.each([
    ['JavaScript', inJavaScript],
    ['WebAssembly', inWebAssembly],
  ])('is ended in %s, and the answer says that the time was over', async (_, endlessly) => {
    const answer = await runHere('solve', input, { signal }, deaf(endlessly, 1));
    expect(answer).toMatchObject({ status: 'done', document: { outcome: 'stopped' } });
    expect(exitCodeOf((answer as { document: object }).document)).toBe(exitCodes.stopped);
  });

  test('leaves no answer where it does the same once the time is over', async () => {
    await expect(runHere('solve', input, { signal }, deaf(inJavaScript, 2))).rejects.toThrow(TimeOverError);
  });

  test('gives up a draft of its own', async () => {
    const rules = rulesOf({ id: 'small', size: 2 });
    const pool = {
      as: 'value',
      value: [
        { id: 'A', score: 1 },
        { id: 'B', score: 2 },
      ],
    } as const;
    const slate = { as: 'value', value: ['A', 'B'] } as const;
    const request = { ...input, pool, rules, slate, withdraw: ['A'] };
    const answer = await runHere('replace', request, { signal }, deaf(inWebAssembly, 1));
    expect(answer).toMatchObject({ document: { outcome: 'stopped', given: { slate: ['A', 'B'] } } });
  });
});

describe('a guarded call', () => {
  const guard = createGuard(signal);

  test('returns what it returns, and throws what it throws', () => {
    expect(guard(1, () => guard(Infinity, () => 'inner'))).toBe('inner');
    expect(() => guard(1, () => JSON.parse('{') as unknown)).toThrow(SyntaxError);
  });

  test('is ended when its time is over, or when the user interrupts', () => {
    expect(() => guard(-1, inJavaScript)).toThrow(TimeOverError);
    const interrupted = (): never => {
      process.kill(process.pid, 'SIGINT');
      return inJavaScript();
    };
    expect(() => guard(Infinity, interrupted)).toThrow(InterruptedError);
    expect(() => guard(60, interrupted)).toThrow(InterruptedError);
  });

  test('does not begin after the user has interrupted, and leaves listeners as they were', () => {
    expect(() => createGuard(AbortSignal.abort())(1, () => 1)).toThrow(InterruptedError);
    const listener = (): void => undefined;
    process.on('SIGTERM', listener);
    expect(guard(1, () => process.listenerCount('SIGTERM'))).toBe(0);
    expect(process.listeners('SIGTERM')).toContain(listener);
    process.off('SIGTERM', listener);
  });
});
