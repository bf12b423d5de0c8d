import { toLine } from '../answers/result/result.ts';
import type { Task } from '../answers/what-if/plan-tasks.ts';
import type { WhatIfResult } from '../answers/what-if/what-if-schema.ts';
import type { CommandContext } from './command.ts';

/** Puts results, which come in any order, into the order of the tasks. */
export type ResultCollector = {
  readonly add: (result: WhatIfResult) => void;
  /** Ids of the tasks that are done. */
  readonly done: () => ReadonlySet<string>;
  readonly count: () => number;
  readonly inOrder: () => readonly WhatIfResult[];
};

/**
 * @param known - results that were there before, by id.
 * @param stream - where each result goes as soon as all before it are there; null: nowhere.
 */
export const createResultCollector = (
  tasks: readonly Task[],
  known: ReadonlyMap<string, WhatIfResult>,
  stream: Pick<CommandContext, 'writeOut'> | null,
): ResultCollector => {
  const results = new Map(tasks.flatMap(({ id }) => (known.has(id) ? [[id, known.get(id)!] as const] : [])));
  let emitted = 0;
  const emit = (): void => {
    if (stream === null) return;
    for (let next = tasks[emitted]; next !== undefined && results.has(next.id); next = tasks[emitted]) {
      void stream.writeOut(toLine(results.get(next.id)!));
      emitted += 1;
    }
  };
  return {
    add: (result) => {
      results.set(result.id, result);
      emit();
    },
    done: () => new Set(results.keys()),
    count: () => results.size,
    inOrder: () => tasks.flatMap(({ id }) => results.get(id) ?? []),
  };
};
