import type { JournalAction, JournalEntry } from './journal-entry.ts';

/** What the entries say of the pools, rule sets and runs, as far as it must fit together. */
export type History = {
  /** @returns what of the entry contradicts the entries before it, each as one English sentence. */
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
    const wrong = (what: string): string => `Entry ${sequence} contradicts an earlier one: the run ${what}.`;
    if (before[action] !== undefined) return [wrong(`was ${verbs[action]} before`)];
    const needed = needs[action];
    const faults: string[] = [];
    if (needed !== undefined && before[needed] === undefined) {
      faults.push(wrong(`was not ${verbs[needed]} before`));
    }
    const ended = before['run-ended'];
    if (action === 'run-cancelled' && ended !== undefined) faults.push(wrong('had ended'));
    if (action === 'run-adopted' && ended !== undefined && ended['outcome'] !== 'selected') {
      faults.push(wrong('selected no slate'));
    }
    for (const other of Object.values(before)) {
      for (const key of shared) {
        const [one, two] = [content[key], other[key]];
        if (one !== undefined && two !== undefined && one !== two) {
          faults.push(wrong(`has another ${words[key]}`));
        }
      }
    }
    return faults;
  };

  const addToPool = ({ sequence, action, subject, content }: JournalEntry): readonly string[] => {
    const known = pools.get(subject);
    const wrong = (what: string): string => `Entry ${sequence} contradicts an earlier one: the pool ${what}.`;
    const { id, version } = content;
    const isOther = known !== undefined && id !== undefined && known.id !== undefined && known.id !== id;
    if (action === 'pool-erased') {
      pools.delete(subject);
      if (id !== undefined) erasedIds.add(id);
      if (known === undefined) return [wrong('was not there')];
      return isOther ? [wrong('is another one')] : [];
    }
    if (known === undefined) {
      pools.set(subject, { id, versions: new Set([version]) });
      return id !== undefined && erasedIds.has(id) ? [wrong('was erased')] : [];
    }
    if (isOther) return [wrong('is another one')];
    if (known.versions.has(version)) return [wrong('has this version already')];
    known.versions.add(version);
    return [];
  };

  const addToRuleSet = ({ sequence, action, subject, content }: JournalEntry): readonly string[] => {
    const known = ruleSets.get(subject);
    const wrong = (what: string): string =>
      `Entry ${sequence} contradicts an earlier one: the rule set ${what}.`;
    if (action === 'rule-set-deleted') {
      if (known?.isThere !== true) return [wrong('was not there')];
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
      return isNext ? [] : [wrong('has later versions')];
    }
    // One that was deleted is the version that it was.
    const isBack = deleted.get(subject)?.delete(version) === true;
    if (!isBack) return [wrong('has this version already')];
    return versions.get(version) === content['rules'] ? [] : [wrong('had another content in this version')];
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

const verbs: Partial<Record<JournalAction, string>> = {
  'run-accepted': 'accepted',
  'run-cancelled': 'cancelled',
  'run-ended': 'ended',
  'run-adopted': 'adopted',
};

const words = {
  pool: 'pool',
  poolId: 'pool',
  rules: 'rule set',
  result: 'result',
  record: 'record',
  certificate: 'certificate',
} as const satisfies Record<(typeof shared)[number], string>;
