import { writerOf } from '../text/message.ts';
import type { JournalAction, JournalEntry } from './journal-entry.ts';

/** What the entries say of the pools, rule sets and runs, as far as it must fit together. */
export type History = {
  /** @returns what of the entry contradicts the entries before it, each as one sentence. */
  readonly add: (entry: JournalEntry) => readonly string[];
};

type Content = JournalEntry['content'];
type OfRun = Partial<Record<JournalAction, Content>>;

/** What the entries of one run must agree in, as far as both name it; older entries name less. */
const shared = ['pool', 'poolId', 'rules', 'result', 'certificate', 'record'] as const;

/**
 * Checks that what the journal says can have happened: a run is accepted, cancelled, ended and adopted at most once
 * each and in this order, with one pool, rule set and record; only a run that selected a slate is adopted; versions
 * count up; what was erased or deleted was there.
 */
export const createHistory = (): History => {
  const runs = new Map<string, OfRun>();
  const pools = new Map<string, { readonly id: unknown; readonly versions: Set<unknown> }>();
  const ruleSets = new Map<string, { isThere: boolean; readonly versions: Map<number, unknown> }>();
  const erasedIds = new Set<unknown>();
  /** Versions of rule sets that were deleted and have not come back. */
  const deleted = new Map<string, Set<number>>();

  const addToRun = ({ sequence, action, subject, content }: JournalEntry): readonly string[] => {
    const before = runs.get(subject) ?? {};
    runs.set(subject, { [action]: content, ...before });
    if (before[action] !== undefined) {
      return [write('contradiction.run-repeated', { sequence, step: stepOf(action) })];
    }
    const needed = needs[action];
    const faults: string[] = [];
    if (needed !== undefined && before[needed] === undefined) {
      faults.push(write('contradiction.run-too-early', { sequence, missing: stepOf(needed) }));
    }
    const ended = before['run-ended'];
    if (action === 'run-cancelled' && ended !== undefined) {
      faults.push(write('contradiction.run-cancelled-late', { sequence }));
    }
    if (action === 'run-adopted' && ended !== undefined && ended['outcome'] !== 'selected') {
      faults.push(write('contradiction.run-without-slate', { sequence }));
    }
    for (const other of Object.values(before)) {
      for (const key of shared) {
        const [one, two] = [content[key], other[key]];
        if (one !== undefined && two !== undefined && one !== two) {
          faults.push(write('contradiction.run-differs', { sequence, in: key }));
        }
      }
    }
    return faults;
  };

  const addToPool = ({ sequence, action, subject, content }: JournalEntry): readonly string[] => {
    const known = pools.get(subject);
    const { id, version } = content;
    const isOther = known !== undefined && id !== undefined && known.id !== undefined && known.id !== id;
    if (action === 'pool-erased') {
      pools.delete(subject);
      if (id !== undefined) erasedIds.add(id);
      if (known === undefined) return [write('contradiction.pool-unknown', { sequence })];
      return isOther ? [write('contradiction.pool-other', { sequence })] : [];
    }
    if (known === undefined) {
      pools.set(subject, { id, versions: new Set([version]) });
      return id !== undefined && erasedIds.has(id) ? [write('contradiction.pool-erased', { sequence })] : [];
    }
    if (isOther) return [write('contradiction.pool-other', { sequence })];
    if (known.versions.has(version)) return [write('contradiction.pool-version', { sequence })];
    known.versions.add(version);
    return [];
  };

  const addToRuleSet = ({ sequence, action, subject, content }: JournalEntry): readonly string[] => {
    const known = ruleSets.get(subject);
    if (action === 'rule-set-deleted') {
      if (known?.isThere !== true) return [write('contradiction.rules-unknown', { sequence })];
      known.isThere = false;
      deleted.set(subject, new Set(known.versions.keys()));
      return [];
    }
    const version = Number(content['version']);
    const { versions } = known ?? { versions: new Map<number, unknown>() };
    ruleSets.set(subject, { isThere: true, versions });
    if (!versions.has(version)) {
      const isNext = version > Math.max(0, ...versions.keys());
      versions.set(version, content['rules']);
      return isNext ? [] : [write('contradiction.rules-later', { sequence })];
    }
    // One that was deleted is the version that it was.
    const isBack = deleted.get(subject)?.delete(version) === true;
    if (!isBack) return [write('contradiction.rules-version', { sequence })];
    return versions.get(version) === content['rules']
      ? []
      : [write('contradiction.rules-content', { sequence })];
  };

  return {
    add: (entry) => {
      if (entry.action.startsWith('run-')) return addToRun(entry);
      return entry.action.startsWith('pool-') ? addToPool(entry) : addToRuleSet(entry);
    },
  };
};

/** What must have been done to a run before. */
const needs: Partial<Record<JournalAction, JournalAction>> = {
  'run-cancelled': 'run-accepted',
  'run-ended': 'run-accepted',
  'run-adopted': 'run-ended',
};

const write = writerOf('journal');

/** `ended` of `run-ended`. */
const stepOf = (action: JournalAction): string => action.slice('run-'.length);
