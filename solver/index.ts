/** The only door of the solver. */
export type { Problem, Row, Slate, SoftRow } from './problem.ts';
export { recount, type CountedSlate, type Recount, type Violation } from './recount.ts';
export type { Shortage } from './arithmetic.ts';
export {
  engineNames,
  type Clock,
  type Deadline,
  type Engine,
  type EngineName,
  type LinearEngine,
} from './engine.ts';
export { loadEngine, loadLinearEngine } from './engines/load-engine.ts';
export { boundWithoutRules, solve, type Answer, type Effort, type SolveSettings } from './solve.ts';
export { leavesOf, type Proof, type ProofLeaf, type ProofNode } from './proof.ts';
export { type ByLot } from './ties.ts';
export { toVipr } from './vipr.ts';
export { solveWholeModel, type Claim } from './whole-model.ts';
export { crossCheck, type CrossCheck } from './cross-check.ts';
export { canBeLoosened, loosen, tightSides, type LoosenedSide, type RowSide } from './loosen.ts';
export { withReoptimizer, type Question, type Reoptimizer } from './reoptimizer.ts';
export type { RowBounds } from './moved-leaves.ts';
