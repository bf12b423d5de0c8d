import type { Block, Certificate } from './certificate.ts';
import { insist } from './insist.ts';
import { rowsThatCount, toKinds, type Kinds } from './kinds.ts';
import { decideByLeaves } from './leaves.ts';
import type { Problem } from './problem.ts';
import { priced, type Program } from './program.ts';
import { checkTree, leavesOf, type TreeName } from './tree.ts';

type Selected = Certificate & { readonly outcome: 'selected' };

/**
 * Is the slate the one that the lots choose among all of its objective? Going through the candidates from the lowest
 * lot up, that one takes the first on whom it differs from any other. Suppose that it is not the slate of the
 * certificate, and that it differs from that first on d: then it has d and the slate has not, and both have
 * the same members of lower lots. As it is best by lot it takes those with the lowest lots of every kind. So it is
 * enough that nobody who is left out can be such a d. One of these shows it:
 *
 * - the tree of the optimum leaves d out of every slate of the objective;
 * - members with lower lots, and those who are in every slate of the objective, leave no seat in a row of d;
 * - somebody of the same kind with a lower lot is left out, or as many as there can be have lower lots;
 * - d is in a block: no slate with these members of lower lots has d and is better by lot.
 */
export const checkTies = (
  certificate: Selected,
  blocks: readonly Block[],
  program: Program,
  problem: Problem,
): void => {
  const { ids, indexOf, rows } = problem;
  const order = problem.order();
  const objective = BigInt(certificate.objective) / BigInt(certificate.unit);
  const members = new Set(certificate.slate.map((id) => indexOf.get(id)!));
  const decided = decideByLeaves(certificate, objective, program, problem);
  const rowsOf = rowsThatCount(problem);
  const kinds = toKinds(problem, rowsOf, order);

  const placeOf = new Map(order.map((candidate, place) => [candidate, place]));
  const { shifted, low } = fromLowest(program);
  const least = objective - rows[0]!.max * low;
  const draw: Draw = { order, placeOf, kinds, rowsOf, members, decided, least };
  const shown = new Set(blocks.flatMap((block, index) => checkBlock(block, index, draw, shifted, problem)));
  const seats = rows.map(({ max }) => max);
  const take = (candidate: number): void => rowsOf[candidate]!.forEach((row) => (seats[row]! -= 1n));
  for (const [candidate, isIn] of decided) if (isIn) take(candidate);
  const isShort = kinds.all.map(() => false);
  order.forEach((candidate, place) => {
    if (members.has(candidate)) {
      if (decided.get(candidate) !== true) take(candidate);
      return;
    }
    const { kind, rank } = kinds.of[candidate]!;
    const isRefuted =
      decided.get(candidate) === false ||
      shown.has(candidate) ||
      isShort[kind]! ||
      rank >= kinds.all[kind]!.most ||
      rowsOf[candidate]!.some((row) => seats[row]! <= 0n);
    insist(isRefuted, 'lot-open', { step: 'ties', lot: place + 1, lots: ids.length });
    isShort[kind] = true;
  });
};

/** The lots, and what is known before any block. */
type Draw = {
  /** Candidates from the lowest lot up. */
  readonly order: readonly number[];
  readonly placeOf: ReadonlyMap<number, number>;
  readonly kinds: Kinds;
  /** The rows that count, of each candidate. */
  readonly rowsOf: readonly (readonly number[])[];
  readonly members: ReadonlySet<number>;
  /** Who is in every slate of the objective, or in none. */
  readonly decided: ReadonlyMap<number, boolean>;
  /** The objective in units, with every score counted from the lowest. */
  readonly least: bigint;
};

/** Counts scores from the lowest, so that multipliers of the objective need no large ones of the size beside them. */
const fromLowest = (program: Program): { readonly shifted: Program; readonly low: bigint } => {
  const low = program.scores.reduce((least, score) => (score < least ? score : least));
  return { shifted: { ...program, scores: program.scores.map((score) => score - low) }, low };
};

/**
 * Of the slates of the objective with the same members of lower lots than the block's, none has a greater
 * Σ_j 2^(m − 1 − j) x_j over the m candidates of the block. One with a first member who is not in the slate would.
 * @returns its candidates.
 */
const checkBlock = (
  { candidates: ids, nodes }: Block,
  number: number,
  draw: Draw,
  program: Program,
  problem: Problem,
): readonly number[] => {
  const { order, placeOf, kinds, members, least } = draw;
  const block = `/ties/${number}`;
  const candidates = ids.map((id) => {
    const candidate = problem.indexOf.get(id);
    insist(candidate !== undefined, 'not-eligible', { step: 'ties', place: `${block}/candidates` });
    return candidate;
  });
  const places = candidates.map((candidate) => placeOf.get(candidate)!);
  const areInOrder = places.every((place, index) => index === 0 || places[index - 1]! < place);
  insist(areInOrder, 'out-of-order', { step: 'ties', place: `${block}/candidates` });

  const last = candidates.length - 1;
  const worthOf = new Map(candidates.map((candidate, index) => [candidate, 1n << BigInt(last - index)]));
  const reached = candidates.reduce((sum, one) => sum + (members.has(one) ? worthOf.get(one)! : 0n), 0n);
  const before = withoutFullRows(seatsBefore(order.slice(0, places[0]), draw), draw, problem);
  const within = kinds.all.flatMap((_, kind) => (before.most[kind]! > 0 ? [kind] : []));
  const tree: TreeName = { step: 'ties', nodes: `${block}/nodes` };
  checkTree(nodes, problem, tree);
  for (const { node, leaf, choices } of leavesOf(nodes, problem, tree)) {
    const at = { step: 'ties', place: `${tree.nodes}/${node}` } as const;
    const optimum = BigInt(leaf.optimum);
    const { fixed, gain } = priced(leaf.multipliers, optimum, program, at);
    const seats = narrowed(before, choices, kinds);
    if (seats.isEmpty) continue;
    const weight = leaf.kind === 'bound' ? BigInt(leaf.denominator) : 0n;
    let value = fixed - optimum * least;
    for (const kind of within) {
      const { candidates: alike } = kinds.all[kind]!;
      for (let rank = 0; rank < seats.most[kind]!; rank += 1) {
        const candidate = alike[rank]!;
        const own = weight * (worthOf.get(candidate) ?? 0n) + gain(candidate);
        if (rank < seats.least[kind]! || own > 0n) value += own;
      }
    }
    const limit = leaf.kind === 'bound' ? (reached + 1n) * weight : 0n;
    insist(value < limit, 'exceeds-bound', at);
  }
  return candidates;
};

/**
 * How many of each kind a slate can have. It takes those of the lowest lots, so the first `least` are in and those from
 * `most` on are out.
 */
type Seats = { readonly least: Int32Array; readonly most: Int32Array; readonly isEmpty: boolean };

/** By the tree of the optimum, and by those who come before a block: they are members as in the slate. */
const seatsBefore = (before: readonly number[], { kinds, members, decided }: Draw): Seats => {
  const whole: Seats = {
    least: new Int32Array(kinds.all.length),
    most: Int32Array.from(kinds.all, ({ candidates, most }) => Math.min(candidates.length, most)),
    isEmpty: false,
  };
  const choices = before.map((candidate) => [candidate, members.has(candidate)] as const);
  return narrowed(narrowed(whole, decided, kinds), choices, kinds);
};

/** Where those who are taken leave no seat in a row, nobody else has one there. */
const withoutFullRows = (
  { least, most, isEmpty }: Seats,
  { kinds, rowsOf }: Draw,
  { rows }: Problem,
): Seats => {
  const left = rows.map(({ max }) => Number(max));
  const rowsOfKind = kinds.all.map(({ candidates }) => rowsOf[candidates[0]!]!);
  rowsOfKind.forEach((own, kind) => own.forEach((row) => (left[row]! -= least[kind]!)));
  const narrower = most.map((seats, kind) =>
    rowsOfKind[kind]!.some((row) => left[row]! <= 0) ? Math.min(seats, least[kind]!) : seats,
  );
  return { least, most: narrower, isEmpty };
};

/** The seats where these candidates are taken or left out, and with them all of their kind who come before or after. */
const narrowed = (
  { least, most, isEmpty }: Seats,
  choices: Iterable<readonly [candidate: number, isTaken: boolean]>,
  { of }: Kinds,
): Seats => {
  const seats = { least: least.slice(), most: most.slice(), isEmpty };
  for (const [candidate, isTaken] of choices) {
    const { kind, rank } = of[candidate]!;
    if (isTaken) seats.least[kind] = Math.max(seats.least[kind]!, rank + 1);
    else seats.most[kind] = Math.min(seats.most[kind]!, rank);
    seats.isEmpty ||= seats.least[kind]! > seats.most[kind]!;
  }
  return seats;
};
