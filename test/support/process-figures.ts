import { readFileSync } from 'node:fs';

/** What a process takes from the machine. */
export type ProcessFigures = {
  /** Resident memory, MiB. */
  readonly resident: number;
  /** Processor time since its start, user and system, seconds. */
  readonly processor: number;
};

/** Ticks a second in which Linux reports processor time; the same on every platform that Node runs on. */
const ticks = 100;

/** Reads them from /proc; null where there is none, or no such process. */
export const readProcessFigures = (pid: number): ProcessFigures | null => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const resident = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
    // The name, which may hold spaces, stands in brackets; times are the 14th and 15th field.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const processor = (Number(fields[11]) + Number(fields[12])) / ticks;
    return Number.isFinite(resident) && Number.isFinite(processor) ? { resident, processor } : null;
  } catch {
    return null;
  }
};
