/*
 * Every number that steers the search, with its default and its reason. None of them changes an answer: they change
 * how long it takes, and which proof comes out. They count steps, not time, so that a problem is solved in the same way
 * on every machine. What a caller or a test varies is an argument: `Switches` below, `MapBudget`, `MoveBudget`.
 */

/** Which candidates the linear program sees. */
export const pricingOptions = {
  /** Candidates in the first linear program for each seat: fewer need more rounds, more make every round slower. */
  startingPerSeat: 4,
  /** Candidates of a row with a minimum in the first linear program for each seat of the minimum, at least. */
  startingPerSeatOfMinimum: 2,
  /** Columns that one round adds at most. */
  columnsPerRound: 120,
  /** Reduced costs below this many objective units are rounding errors. */
  leastReducedCost: 1e-3,
  /** Candidates in the subset of partial pricing; a pool of up to twice as many is always priced whole. */
  subsetSize: 500,
  /** A value of a linear program this near to a whole number counts as that number. */
  integrality: 1e-6,
  /** The row of the optimum is scaled until no coefficient is larger: larger ones spoil the simplex. */
  mostCoefficient: 1024,
} as const;

/** In which order the tree grows. */
export const branchingOptions = {
  /** In a larger tree the search no longer goes depth first only: the first decisions may have been wrong. */
  nodesDepthFirst: 400,
  /** Without a slate: nodes below one node, depth first, before the search goes to the highest bound. */
  stepsDepthFirst: 60,
  /** With a slate: one dive to the end of a branch in so many jumps to the highest bound. */
  jumpsPerDive: 20,
  /** What a unit of score weighs where the draw branches by score: more than any fraction does. */
  scoreWeight: 1e4,
} as const;

/** Rows that follow from others. */
export const cutOptions = {
  /** Nodes before pairs are merged into cliques: easy trees end before. */
  nodesBeforeMerging: 8,
  /** Nodes before cuts are separated while there is no slate, and when there is one. */
  nodesBeforeCutsWithoutSlate: 30,
  nodesBeforeCuts: 200,
  /** Cuts stay if they close this part of the gap: every later linear program has to carry them. */
  shareOfGap: 0.1,
  /** Rounds at most, and rounds without a better bound before it ends. */
  rounds: 40,
  roundsInVain: 3,
  /** Cuts over all searches of a problem, and in one round. */
  most: 300,
  perRound: 15,
  /** Primes by which sums of rows are divided; `addedTwice` of a cut goes no further than three. */
  divisors: [2, 3],
  /** Orders in which rows are added up in one round: the first by slack, the others drawn. */
  orders: 4,
  /** Rows with more slack than this, seats, do not take part: at 1 no cut can be violated. */
  mostSlack: 0.9,
  /** Sides of rows that take part at most. */
  mostSides: 400,
  /** A cut that is violated by less, seats, moves nothing. */
  leastViolation: 0.02,
  /** Pairs that are merged at most: growing the cliques takes quadratic time. */
  mostPairs: 20_000,
  /** Coefficients of merged rows over all candidates, at most: memory. */
  mostCliqueEntries: 5_000_000,
} as const;

/** Slates that are found beside the tree. */
export const heuristicOptions = {
  /** Nodes after which each round begins. */
  rounds: [8, 60, 400, 3200, 25_600],
  /** In smaller trees only where there is no slate yet: the tree finds better ones itself. */
  nodesBeforeImproving: 400,
  /** Linear programs of one dive, and how often it backtracks, at most. */
  diveSteps: 120,
  diveBacktracks: 12,
  /** This part of the candidates with a value is taken at once. */
  diveShare: 0.2,
  /** By how much of the largest score each score is perturbed for a further dive. */
  perturbation: 0.05,
  /** Nodes of the search in the neighbourhood of a slate, times the round. */
  neighbourhoodNodes: 60,
  /** Rounds of local search, and memberships that each inspects at most to repair a slate. */
  localSearchRounds: 4,
  localSearchEffort: 5e6,
  /** The same in the first round, which many short searches reach. */
  firstLocalSearchEffort: 1e6,
  /** Exchanges that improve a slate, in one round of local search. */
  exchanges: 60,
  /** Members who are exchanged at random between two rounds. */
  perturbedMembers: 3,
  /** Exchanges for which whoever left does not come back. */
  tabuTenure: 6,
} as const;

/** The choice between optimal slates. */
export const tieOptions = {
  /** Candidates that one integer program decides: their weights are powers of two, which have to stay exact. */
  blockSize: 20,
  /** With fewer candidates a program is solved to the end instead of halved. */
  leastBlockSize: 5,
  /**
   * How a program is tried: by which branching rule, and for how many nodes. Neither rule is good for all: where
   * seats are scarce, the order of the draw takes a hundred times as long, and where they are not, the other.
   */
  tries: [
    { byScore: false, mostNodes: 30 },
    { byScore: true, mostNodes: 60 },
    { byScore: false, mostNodes: 300 },
    { byScore: true, mostNodes: 300 },
  ],
  /** From so many leaves of the proof on its tree is used again, and it is asked whether the slate is the only one. */
  leavesOfLargeProof: 20,
  /** Nodes for that question, for each leaf of the proof. */
  nodesPerLeaf: 4,
  /** Nodes that ask for the core before local search looks for slates without each member. */
  coreNodes: 20,
  /** Memberships that this local search inspects. */
  localSearchEffort: 5e5,
} as const;

/** Infeasibility that is seen by counting: beyond these an engine is quicker. */
export const countingOptions = {
  /** Pairs of rows that are compared. */
  mostPairs: 250_000,
  /** Rows from which families are grown. */
  mostStarts: 40,
} as const;

/** How far explanations go. */
export const explanationOptions = {
  /** Conflicts and repairs in all: there can be exponentially many. */
  conflictsAndRepairs: 500,
  /** Ways to move the sides of one repair that are gone through, and how many of these are solved. */
  repairWays: 200_000,
  repairSolves: 20_000,
  /** Moves that are remembered as too small; beyond it the refutations of the reoptimizer are quick enough. */
  rememberedMoves: 500,
  /** Pairs of sides that are reported with their slates. */
  pairsWithSlates: 10,
  /** Candidates that are tried in the seats of one set of members: where any way is enough, and for the best. */
  triedForAny: 20_000,
  triedForBest: 2000,
  /** Withdrawals that the reserve list is made for, members. */
  withdrawals: 5,
  /** Withdrawals of up to so many members are settled one and all; of more, so many sets are asked about. */
  settledWithdrawals: 2,
  askedWithdrawals: 60,
  /** Sets of withdrawals that are tried: of up to `settledWithdrawals` members all of a panel of 40, and of more. */
  triedSmallWithdrawals: 1000,
  triedLargeWithdrawals: 250,
} as const;

/** Milliseconds from one report of progress to the next: as often as somebody can read it. */
export const progressInterval = 250;

/** Bounds within which sums are exact. No answer depends on them, but proofs would be wrong with larger ones. */
export const exactness = {
  /** The largest number of which a sum of two is still exact in double precision. */
  largestTerm: 2 ** 52,
  /** The finest common denominator of multipliers, and where an optimum has to be reached: it weighs every score. */
  denominator: 1e6,
  denominatorWithOptimum: 1e9,
} as const;

/**
 * The shortcuts of a solve. They change what it costs and the tree of the proof, and nothing else: tests show it by
 * going without them.
 */
export type Switches = {
  /** Pricing looks at the subset of the candidates who could matter. */
  readonly partialPricing: boolean;
  /** Whom a dual bound decides is not asked about. */
  readonly fixing: boolean;
  /** The tree of a similar problem is tried first. */
  readonly warmStartTree: boolean;
  /** A slate that was found before can answer a question. */
  readonly solutionPool: boolean;
  /** Rows that follow from others are added where a tree grows. */
  readonly cuts: boolean;
};

export const allOn: Switches = {
  partialPricing: true,
  fixing: true,
  warmStartTree: true,
  solutionPool: true,
  cuts: true,
};
