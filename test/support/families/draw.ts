import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Problem, Row } from '../../../solver/index.ts';

/** A problem whose candidates still stand in the order in which they were made. */
export type Drawn = {
  readonly problem: Problem;
  /** `first`: the first `size` candidates satisfy every row; null: nothing is known. */
  readonly known: 'first' | 'infeasible' | null;
};

/** A source of random choices; the same seed gives the same ones on any machine. */
export type Random = {
  /** A whole number in `least .. most`. */
  readonly whole: (least: number, most: number) => number;
  readonly shuffled: <T>(list: readonly T[]) => T[];
};

export const randomOf = (seed: string): Random => {
  const rng = xoroshiro128plus(createHash('sha256').update(seed, 'utf8').digest().readInt32BE(0));
  const whole = (least: number, most: number): number => uniformInt(rng, least, most);
  return {
    whole,
    shuffled: (list) => {
      const copy = [...list];
      for (let last = copy.length - 1; last > 0; last -= 1) {
        const other = whole(0, last);
        [copy[last], copy[other]] = [copy[other]!, copy[last]!];
      }
      return copy;
    },
  };
};

/** `0 .. length - 1`. */
export const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Scores of `levels` values next to each other: 1 makes all equal, as many as candidates all different. */
export const drawScores = (random: Random, candidates: number, levels: number): number[] =>
  random.shuffled(range(candidates)).map((place) => 1000 + Math.floor((place * levels) / candidates));

/** Who has each tag, given the tags of each candidate. */
export const membersOfTags = (tagsOf: readonly (readonly number[])[], tags: number): number[][] => {
  const members = Array.from({ length: tags }, (): number[] => []);
  tagsOf.forEach((own, candidate) => {
    for (const tag of own) members[tag]!.push(candidate);
  });
  return members;
};

/** How many of the members are among the first `size` candidates. */
export const countFirst = (members: readonly number[], size: number): number =>
  members.filter((candidate) => candidate < size).length;

/** Bounds at most `slack` seats from the count of the first `size` candidates. */
export const rowAround = (members: readonly number[], size: number, slack: number): Row => {
  const count = countFirst(members, size);
  return {
    members,
    min: Math.max(0, count - slack),
    max: Math.min(size, count + slack),
  };
};
