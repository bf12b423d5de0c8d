import { randomNumbers } from './random-numbers.ts';

/** Applicants, members, tags, and the scores that there are. */
const [applicants, size, tags, scores] = [160, 80, 24, 10_000];

interface HardPool {
  /** The pool as CSV. */
  readonly csv: string;
  readonly rules: { readonly id: string; readonly size: number };
  /** What a slate that satisfies the rules scores: no true bound is below it. */
  readonly objective: number;
}

/**
 * A call that no time limit of a test is long enough for, on any machine: everybody has about half of the tags, and
 * exactly as many members must have each tag as in a slate drawn beforehand. The optimum is not known.
 */
export const hardPool = (): HardPool => {
  const random = randomNumbers(1);
  const pool = Array.from({ length: applicants }, (_, index) => ({
    id: `c${index}`,
    score: Math.floor(random() * scores),
    tags: Array.from({ length: tags }, (_, tag) => `t${tag}`).filter(() => random() < 0.5),
  }));
  const drawn = pool.slice(0, size);
  const count = (tag: string): number => drawn.filter((applicant) => applicant.tags.includes(tag)).length;
  return {
    csv: ['id,score,tag', ...pool.map((one) => `${one.id},${one.score},${one.tags.join(';')}`), ''].join(
      '\n',
    ),
    rules: {
      id: 'hard',
      size,
      multivalued: ['tag'],
      score: { decimals: 0 },
      rules: Array.from({ length: tags }, (_, tag) => {
        const members = count(`t${tag}`);
        return { id: `tag-${tag}`, where: { tag: `t${tag}` }, min: members, max: members };
      }),
    } as HardPool['rules'],
    objective: drawn.reduce((sum, applicant) => sum + applicant.score, 0),
  };
};

/**
 * A call that javascript-lp-solver is busy with for long, deaf to any limit, while a first slate is there at once:
 * three groupings of which every value may be taken once, and three scores. It has a slate.
 */
export const busyPool = (): Pick<HardPool, 'csv' | 'rules'> => {
  const random = randomNumbers(1);
  const below = (count: number): number => Math.floor(random() * count);
  const [people, seats, values] = [500, 45, 53];
  const groupings = ['a', 'b', 'c'];
  const lines = Array.from({ length: people }, (_, index) => {
    const own = groupings.map(
      (name, place) => `${name}${index < seats ? (index * (place + 1)) % values : below(values)}`,
    );
    return [`P-${index}`, ...own, 1 + below(3)].join(',');
  });
  return {
    csv: [['id', ...groupings, 'score'].join(','), ...lines, ''].join('\n'),
    rules: {
      id: 'busy',
      size: seats,
      score: { decimals: 0 },
      ties: { seed: '1' },
      rules: groupings.map((name) => ({ id: name, each: name, max: 1 })),
    } as HardPool['rules'],
  };
};
