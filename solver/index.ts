/** The solver's only public module. */
export type { Problem, Row, Slate, SoftRow } from './problem.ts';
export { recount, type CountedSlate, type Recount, type Violation } from './recount.ts';
export { findCountingInfeasibilities, type CountingInfeasibility } from './counting-infeasibility.ts';
export {
  engineNames,
  type Clock,
  type Deadline,
  type Engine,
  type EngineName,
  type LinearEngine,
} from './engine.ts';
export { loadEngine, loadLinearEngine } from './engines/load-engine.ts';
export {
  boundWithoutRules,
  solve,
  type Answer,
  type Effort,
  type SolveSettings,
  type WarmStart,
} from './solve.ts';
export { slateOrigins, type FoundSlate, type SlateOrigin } from './search-goal.ts';
export { allOn, type Switches } from './search-options.ts';
export type { Progress } from './progress.ts';
export {
  leavesOf,
  type DerivedRow,
  type Proof,
  type ProofLeaf,
  type ProofNode,
  type TieBlock,
  type TieLeaf,
} from './proof.ts';
export { type TieBreakOrder } from './ties.ts';
export { nthLargest } from './nth-largest.ts';
export { toVipr } from './vipr.ts';
export { solveMonolithicMip, type EngineClaim } from './monolithic-mip.ts';
export { crossCheck, type CrossCheck } from './cross-check.ts';
export { withReoptimizer } from './reoptimizer.ts';
export type { Question, Reoptimizer } from './questions.ts';
export type { RowBounds } from './repriced-leaves.ts';
export {
  exchangeFor,
  toChange,
  withinTime,
  type Change,
  type Exchange,
  type ExplanationContext,
} from './explanation/context.ts';
export {
  bindingSides,
  gainsOf,
  relaxingMoves,
  moves,
  otherMoves,
  priceRows,
  type BindingSide,
  type RowPrices,
  type Side,
} from './explanation/row-prices.ts';
export { pairSides, type PairsOfSides } from './explanation/paired-sides.ts';
export { createObstacles, priceMember, priceOther, type Obstacles } from './explanation/candidate-prices.ts';
export { bestReplacement, replacementsOf } from './explanation/replacements.ts';
export { createFillings, type Fillings } from './explanation/fillings.ts';
export { reserveListOf, type ReserveList } from './explanation/reserve-list.ts';
export { nextBest } from './explanation/next-best.ts';
export { bestDifferingIn, splitPool, type PoolSplit } from './explanation/alternatives.ts';
export {
  nearestWithout,
  replaceWithdrawn,
  type Proposed,
  type Withdrawal,
} from './explanation/withdrawal.ts';
export { mapConflicts, type Conflict, type ConflictMap } from './explanation/conflict-map.ts';
export { smallestMoves, type Repair } from './explanation/repairs.ts';
export type { NegotiableSide } from './explanation/negotiable-bounds.ts';
