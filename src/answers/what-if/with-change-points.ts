import { isObject } from '../../input/collections.ts';

/**
 * The answer of a batch as it is read today: that of versions which gave changes in objective units alone gets
 * them in points as well. Other documents are left as they are.
 */
export const withChangePoints = (document: unknown): unknown => {
  if (!isObject(document) || document['kind'] !== 'summary') return document;
  const { base, results, sweeps, leaveOneOut, cheapest, objectiveScale } = document;
  if (typeof objectiveScale !== 'number') return document;
  // Whatever has a change has the scale of the base.
  const completed = (value: unknown): unknown => complete(value, objectiveScale);
  const completedIn = (key: string) => (value: unknown) =>
    isObject(value) ? { ...value, [key]: each(value[key], completed) } : value;
  return {
    ...document,
    base: completed(base),
    cheapest: each(cheapest, completed),
    sweeps: each(sweeps, completedIn('points')),
    leaveOneOut: each(leaveOneOut, completedIn('parts')),
    ...(results === undefined ? {} : { results: each(results, completed) }),
  };
};

const each = (values: unknown, change: (value: unknown) => unknown): unknown =>
  Array.isArray(values) ? values.map(change) : values;

const complete = (value: unknown, objectiveScale: number): unknown => {
  if (!isObject(value) || value['changePoints'] !== undefined) return value;
  const { change } = value;
  return { ...value, changePoints: typeof change === 'number' ? change / objectiveScale : null };
};
