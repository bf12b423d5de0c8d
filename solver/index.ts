/** The only door of the solver. */
export type { Problem, Row, Slate, SoftRow } from './problem.ts';
export { recount, type Recount, type Violation } from './recount.ts';
export type { Shortage } from './arithmetic.ts';
export { engineNames, type Clock, type Engine, type EngineName } from './engine.ts';
export { loadEngine } from './engines/load-engine.ts';
export {
  boundWithoutRules,
  solve,
  type Answer,
  type CountedSlate,
  type Deadline,
  type StopReason,
} from './solve.ts';
export { canBeLoosened, loosen, tightSides, type LoosenedSide, type RowSide } from './loosen.ts';
