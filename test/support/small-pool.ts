import { fixtureJson } from './panel.ts';

const countries = ['KEN', 'USA', 'CHN', 'DEU', 'BRA', 'FJI', 'UKR', 'IND', 'NGA', 'FRA'];

/** What the candidates of a pool are called, and how they are scored. */
type Values = {
  readonly name: (index: number) => string;
  readonly affiliation: (index: number) => string;
  /** Of one reviewer. */
  readonly score: (index: number, reviewer: number) => string;
};

const usual: Values = {
  name: (index) => `Candidate ${index}`,
  affiliation: (index) => `Institute ${index % 7}`,
  score: (index, reviewer) => (50 + ((index * 7919 + reviewer * 104_729) % 400) / 10).toFixed(1),
};

const header =
  'id,name,nationality,affiliation,gender,expertise,sector,score:itu,score:odet,score:unesco,un_staff,interests,available';

/** A pool in CSV, solved within milliseconds with `smallRules`. */
export const smallPool = (values: Partial<Values> = {}, candidates = 40): string => {
  const { name, affiliation, score } = { ...usual, ...values };
  const lines = Array.from({ length: candidates }, (_, index) => [
    ...[`C-${index + 1}`, name(index), countries[index % countries.length]!, affiliation(index)],
    ...[index % 2 === 0 ? 'female' : 'male', 'law', 'academia'],
    ...[0, 1, 2].map((reviewer) => score(index, reviewer)),
    ...['no', 'disclosed', 'yes'],
  ]);
  return `${[header, ...lines.map((line) => line.join(','))].join('\n')}\n`;
};

/** A panel of five. */
export const smallRules = fixtureJson('examples/rule-set.json') as Readonly<Record<string, unknown>>;

/** Scores perturbed so many times: what takes as long as it is to take. */
export const noise = (draws: number) => ({
  noise: [{ id: 'draws', spread: 1, draws, seed: 'the same every time' }],
});

/** 64 scenarios of every kind that the small pool knows. */
export const smallBatch = {
  title: 'Of every kind',
  scenarios: [{ id: 'equal', set: { 'women.min': 2, 'women.max': 2 } }],
  leaveOneOut: [{ id: 'reviewers', scores: 'all' as const }],
  ...noise(60),
};

/** Waits until `finishNow` aborts. */
export const untilAborted = (signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted === true) resolve();
    signal?.addEventListener('abort', () => {
      resolve();
    });
  });
