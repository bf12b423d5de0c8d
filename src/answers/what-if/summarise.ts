import { jsonHash } from '../../pool/pool-hash.ts';
import { inputsOf } from '../result/inputs-of.ts';
import { titlesById } from '../../rules/read-rule-set.ts';
import { labelsOf, type Labels } from '../result/labels.ts';
import { countAppearances } from './appearances.ts';
import { cheapestGains } from './cheapest-gains.ts';
import type { Entries } from './entries.ts';
import type { Batch } from './plan-batch.ts';
import { summariseLeftOut } from './summarise-left-out.ts';
import { summariseNoise } from './summarise-noise.ts';
import { summariseSweep } from './summarise-sweep.ts';
import { isOpen, type WhatIfResult } from './what-if-schema.ts';
import type { WhatIfSummary } from './what-if-summary-schema.ts';

/**
 * What the results of a batch say together. A function of the batch and the results alone.
 * @param results - in the order of the tasks; those that were not looked at are absent.
 */
export const summarise = (
  { entries, base: formulation, tasks }: Batch,
  base: WhatIfResult,
  results: readonly WhatIfResult[],
  status: WhatIfSummary['status'],
): WhatIfSummary => {
  const byEntry = new Map<string, WhatIfResult[]>();
  for (const result of results) {
    if (result.of === null) continue;
    const own = byEntry.get(result.of);
    if (own === undefined) byEntry.set(result.of, [result]);
    else own.push(result);
  }
  const partsOf = (id: string): readonly WhatIfResult[] => byEntry.get(id) ?? [];
  const withOutcome = (outcome: WhatIfResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  const open = results.filter(isOpen).length;
  const { pool, rules, ruleSet, reference, seed } = inputsOf(formulation);
  return {
    kind: 'summary',
    title: entries.title,
    status,
    counts: {
      planned: tasks.length,
      selected: withOutcome('selected'),
      ...(open === 0 ? {} : { open }),
      infeasible: withOutcome('infeasible'),
      stopped: withOutcome('stopped'),
      failed: withOutcome('failed'),
      missing: tasks.length - results.length,
    },
    labels: withAdded(labelsOf(formulation), entries),
    objectiveScale: formulation.objectiveScale,
    base,
    ...countAppearances(base, results),
    cheapest: cheapestGains(base, results),
    sweeps: entries.sweeps.map(({ entry }) => summariseSweep(entry, formulation, partsOf(entry.id))),
    leaveOneOut: entries.leaveOneOut.map(({ entry }) => summariseLeftOut(entry, partsOf(entry.id))),
    noise: entries.noise.map(({ entry }) => summariseNoise(entry, base, partsOf(entry.id))),
    inputs: { pool, rules, ruleSet, reference, seed, scenarios: scenariosHash(entries) },
  };
};

/** Scenarios may add rules that have titles of their own. */
const withAdded = (labels: Labels, { scenarios }: Entries): Labels => {
  const added = titlesById(scenarios.flatMap(({ entry }) => entry.add ?? []));
  return { ...labels, rules: { ...Object.fromEntries(added), ...labels.rules } };
};

/** Of all that is asked for; neither where a pool stands (a path, on the command line) nor how long it may take. */
export const scenariosHash = ({ scenarios, sweeps, leaveOneOut, noise, options }: Entries): string =>
  jsonHash(
    JSON.parse(
      JSON.stringify(
        { scenarios, sweeps, leaveOneOut, noise, explain: options.explain },
        (key, value: unknown) => (key === 'pool' ? undefined : value),
      ),
    ),
  );
