import type { Domain } from './domain.ts';
import { sizeRow, type Incidence } from './incidence.ts';
import type { Objective } from './objective.ts';
import type { Slate } from './problem.ts';
import { heuristicOptions } from './search-options.ts';

/**
 * Searches a domain for a slate by exchanging members, one for one. Exchanges that repair violated rows come first; the
 * weight of a row grows as long as it is violated. Then come exchanges that raise the objective; then some members are
 * exchanged at random and the next round starts. All of it is bounded by counts, so that the same slate is found on
 * every machine. The caller has to recount it.
 *
 * Source: breakout local search, Morris (AAAI 1993); iterated local search, Lourenço, Martin, Stützle (2003).
 *
 * @param among - candidates who may be taken in; those whom the domain takes are among them.
 * @param preference - how much each of them is wanted at the start, in the same order.
 * @param rounds - of repairing and improving, with random exchanges in between, `>= 1`.
 * @param effort - memberships that one repair inspects, about.
 */
export const searchLocally = (
  { scores, penalties }: Objective,
  { start, rowOf, rowCount, firstSoft }: Incidence,
  { fixings, lower, upper }: Domain,
  among: readonly number[],
  preference: ArrayLike<number>,
  rounds: number,
  effort: number,
  random: () => number,
): Slate | null => {
  const size = upper[sizeRow]!;
  const perCandidate = 1 + rowOf.length / Math.max(1, start.length - 1);
  let inspected = 0;
  const open = among.filter((candidate) => fixings[candidate] === -1);
  const counts = new Int32Array(rowCount);
  const weights = new Float64Array(rowCount).fill(1);
  const inSlate = new Uint8Array(start.length - 1);
  const tabuUntil = new Map<number, number>();
  let clock = 0;
  /** Members who are not fixed. */
  let movable: number[] = [];

  const place = (candidate: number, by: 1 | -1): void => {
    inSlate[candidate] = by === 1 ? 1 : 0;
    for (let at = start[candidate]!; at < start[candidate + 1]!; at += 1) counts[rowOf[at]!]! += by;
  };
  /** How much less is broken in a row when a candidate comes in; soft rows cannot be broken. */
  const reliefIn = (row: number): number => {
    if (row >= firstSoft) return 0;
    const count = counts[row]!;
    return count < lower[row]! ? weights[row]! : count >= upper[row]! ? -weights[row]! : 0;
  };
  /** The same when one goes out. */
  const reliefOut = (row: number): number => {
    if (row >= firstSoft) return 0;
    const count = counts[row]!;
    return count > upper[row]! ? weights[row]! : count <= lower[row]! ? -weights[row]! : 0;
  };
  const sumOver = (candidate: number, reliefOf: (row: number) => number): number => {
    let sum = 0;
    for (let at = start[candidate]!; at < start[candidate + 1]!; at += 1) sum += reliefOf(rowOf[at]!);
    return sum;
  };
  /** What the candidate brings, being out at present: score and the penalties that are saved. */
  const gain = (candidate: number): number => {
    let sum = scores[candidate]!;
    for (let at = start[candidate + 1]! - 1; at >= start[candidate]! && rowOf[at]! >= firstSoft; at -= 1) {
      if (counts[rowOf[at]!]! < lower[rowOf[at]!]!) sum += penalties[rowOf[at]! - firstSoft]!;
    }
    return sum;
  };
  const brokenRows = (): number[] => {
    const broken: number[] = [];
    for (let row = 1; row < firstSoft; row += 1) {
      if (counts[row]! < lower[row]! || counts[row]! > upper[row]!) broken.push(row);
    }
    return broken;
  };
  const isIn = (candidate: number, row: number): boolean => {
    for (let at = start[candidate]!; at < start[candidate + 1]!; at += 1) if (rowOf[at] === row) return true;
    return false;
  };
  const exchange = (out: number, into: number): void => {
    place(out, -1);
    place(into, 1);
    movable[movable.indexOf(out)] = into;
    clock += 1;
    tabuUntil.set(out, clock + heuristicOptions.tabuTenure);
  };

  /** `reliefIn` of each row, while exchanges are compared. */
  const reliefs = new Float64Array(rowCount);
  const updateReliefs = (candidate: number): void => {
    for (let at = start[candidate]!; at < start[candidate + 1]!; at += 1) {
      reliefs[rowOf[at]!] = reliefIn(rowOf[at]!);
    }
  };

  type Exchange = { readonly out: number; readonly into: number; readonly repairs: number };

  /** Of the exchanges that repair a row the one that repairs most, then the one that gains most; null: there is none. */
  const bestExchange = (broken: number): Exchange | null => {
    let best: Exchange | null = null;
    let mostGained = -Infinity;
    for (let row = 0; row < rowCount; row += 1) reliefs[row] = reliefIn(row);
    const isFree = (one: number): boolean => (tabuUntil.get(one) ?? 0) <= clock;
    const isShort = counts[broken]! < lower[broken]!;
    const others = open.filter((one) => inSlate[one] === 0 && isFree(one) && (!isShort || isIn(one, broken)));
    for (const out of movable) {
      if (!isFree(out) || (!isShort && !isIn(out, broken))) continue;
      inspected += others.length;
      const repairedByLeaving = sumOver(out, reliefOut);
      place(out, -1);
      updateReliefs(out);
      for (const into of others) {
        let repairs = repairedByLeaving;
        for (let at = start[into]!; at < start[into + 1]!; at += 1) repairs += reliefs[rowOf[at]!]!;
        if (best !== null && repairs < best.repairs) continue;
        const gained = scores[into]! - scores[out]!;
        if (best === null || repairs > best.repairs || gained > mostGained) {
          best = { out, into, repairs };
          mostGained = gained;
        }
      }
      place(out, 1);
      updateReliefs(out);
    }
    return best;
  };

  /** Exchanges until no row is violated. Where no exchange repairs anything, the violated rows gain weight. */
  const repair = (): boolean => {
    for (inspected = 0; inspected * perCandidate < effort;) {
      const broken = brokenRows();
      if (broken.length === 0) return true;
      inspected += rowCount + open.length;
      const best = bestExchange(broken[Math.floor(random() * broken.length)]!);
      if (best === null) {
        tabuUntil.clear();
        continue;
      }
      if (best.repairs <= 0) for (const row of broken) weights[row]! += 1;
      exchange(best.out, best.into);
      tabuUntil.set(
        best.into,
        clock + heuristicOptions.tabuTenure + Math.floor(random() * heuristicOptions.tabuTenure),
      );
    }
    return brokenRows().length === 0;
  };

  /** Exchanges that break nothing and gain, the best of each member. */
  const improve = (): void => {
    for (let gains = 0; gains < heuristicOptions.exchanges;) {
      const before = gains;
      for (const out of movable.slice()) {
        place(out, -1);
        const ownGain = gain(out);
        // Whoever repairs as much repairs the same rows, and violates none.
        const needed = sumOver(out, reliefIn);
        let [into, most] = [-1, ownGain];
        for (const candidate of open) {
          if (inSlate[candidate] === 1 || candidate === out) continue;
          if (scores[candidate]! <= most && penalties.length === 0) continue;
          const brings = gain(candidate);
          if (brings > most && sumOver(candidate, reliefIn) >= needed) [into, most] = [candidate, brings];
        }
        place(out, 1);
        if (into === -1) continue;
        exchange(out, into);
        gains += 1;
      }
      if (gains === before) return;
    }
  };
  const worth = (): number => {
    let sum = 0;
    inSlate.forEach((is, candidate) => {
      if (is === 1) sum += scores[candidate]!;
    });
    for (let row = firstSoft; row < rowCount; row += 1) {
      sum -= penalties[row - firstSoft]! * Math.max(0, lower[row]! - counts[row]!);
    }
    return sum;
  };
  const slate = (): Slate => Array.from(inSlate.keys()).filter((candidate) => inSlate[candidate] === 1);

  fixings.forEach((fixed, candidate) => {
    if (fixed === 1) place(candidate, 1);
  });
  const seats = size - inSlate.reduce((sum, is) => sum + is, 0);
  const wanted = among
    .map((candidate, index) => ({ candidate, preference: preference[index]! }))
    .filter(({ candidate }) => fixings[candidate] === -1)
    .sort((a, b) => b.preference - a.preference || scores[b.candidate]! - scores[a.candidate]!);
  if (seats < 0 || wanted.length < seats) return null;
  for (const { candidate } of wanted.slice(0, seats)) {
    place(candidate, 1);
    movable.push(candidate);
  }
  let best: { readonly slate: Slate; readonly worth: number } | null = null;
  for (let round = 1; ; round += 1) {
    if (repair()) {
      improve();
      if (best === null || worth() > best.worth) best = { slate: slate(), worth: worth() };
    }
    if (best === null || round === rounds) return best?.slate ?? null;
    for (const member of best.slate) if (inSlate[member] === 0) place(member, 1);
    for (const member of movable) if (!best.slate.includes(member)) place(member, -1);
    movable = best.slate.filter((member) => fixings[member] === -1);
    for (let count = 0; count < heuristicOptions.perturbedMembers && movable.length > 0; count += 1) {
      const out = movable[Math.floor(random() * movable.length)]!;
      const others = open.filter((one) => inSlate[one] === 0);
      if (others.length === 0) break;
      exchange(out, others[Math.floor(random() * others.length)]!);
    }
  }
};
