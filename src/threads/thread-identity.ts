import { readFileSync, readlinkSync } from 'node:fs';
import { threadId, type MessagePort, type Worker } from 'node:worker_threads';

/** How a thread is known to others: by its number in this process, and by the system's (null: the system has none). */
export type ThreadIdentity = { readonly thread: number; readonly task: string | null };

/** Says which thread has begun with a job, so that its processor time can be read while it is busy. */
export const announceThread = (port: MessagePort): void => {
  port.postMessage({ begun: own });
};

/** Of this thread; on Linux, /proc has processor time by thread. */
const ownTask = (): string | null => {
  try {
    return `/proc/${readlinkSync('/proc/thread-self')}`;
  } catch {
    return null;
  }
};

const own: ThreadIdentity = { thread: threadId, task: ownTask() };

/** What later versions of Node add. */
type Measured = {
  readonly cpuUsage?: () => Promise<{ readonly user: number; readonly system: number }>;
};

/**
 * Processor time that a thread has used since its start, seconds; null if neither Node nor the system reports it.
 * @param threads - among which the thread is.
 */
export const processorTimeOf = async (
  { thread, task }: ThreadIdentity,
  threads: readonly Worker[],
): Promise<number | null> => {
  if (task !== null) return readTask(task);
  const found = threads.find(({ threadId: id }) => id === thread) as Measured | undefined;
  const usage = await found?.cpuUsage?.().catch(() => null);
  return usage === null || usage === undefined ? null : (usage.user + usage.system) / 1e6;
};

/** The first number of `schedstat` is processor time in nanoseconds; not every Linux kernel has it. */
const readTask = (task: string): number | null => {
  try {
    return Number(readFileSync(`${task}/schedstat`, 'utf8').split(' ')[0]) / 1e9;
  } catch {
    return readTicks(task);
  }
};

/** Ticks per second in which Linux reports processor time; the same on every platform that Node supports. */
const ticks = 100;

const readTicks = (task: string): number | null => {
  try {
    // The name, which may hold spaces, stands in brackets; times are the 14th and 15th field.
    const fields = readFileSync(`${task}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticks;
  } catch {
    return null;
  }
};
