import {
  boundWord,
  candidates,
  counted,
  exchangeText,
  listed,
  ofPoints,
  points,
  seats,
  type SideName,
  wordFor,
} from './wording.ts';

type Ids = readonly string[];
/** Objective units and what divides them into points. */
type Scaled = { readonly change: number; readonly scale: number };
type Exchanged = Scaled & { readonly enters: Ids; readonly leaves: Ids };
type Moved = {
  readonly rule: string;
  readonly side: SideName;
  readonly from: number;
  readonly to: number;
  readonly objective: number;
};

/** Rule and bound of one side, as the elements of two lists. */
type Sides = { readonly rules: Ids; readonly sides: readonly SideName[]; readonly bounds: readonly number[] };

const sidesText = ({ rules, sides, bounds }: Sides): string =>
  listed(rules.map((rule, index) => `the ${boundWord(sides[index]!)} of ${bounds[index]} of ${rule}`));

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What explanations say. */
export const explanationStatements = {
  'explanation-unfinished': (p: UnreachedNames) =>
    `The time limit was reached before everything was explained. Not known: ${unreachedTexts(p).join('; ')}.`,
  // Rules
  'side-binds': (p: Moved & Exchanged) =>
    `The ${boundWord(p.side)} of ${p.from} of ${p.rule} costs ${ofPoints(p.change, p.scale)}: with ${p.to} the best slate would score ${points(p.objective + p.change, p.scale)} instead of ${points(p.objective, p.scale)}${exchangeText(p.enters, p.leaves)}.`,
  'family-binds': (p: Moved & Exchanged) =>
    `The ${boundWord(p.side)} of ${p.from} for every value of ${p.rule} costs ${ofPoints(p.change, p.scale)} altogether: with ${p.to} for all of them the best slate would score ${points(p.objective + p.change, p.scale)} instead of ${points(p.objective, p.scale)}${exchangeText(p.enters, p.leaves)}.`,
  'tight-without-price': (p: { readonly rules: Ids }) =>
    `The slate also stands at ${p.rules.length === 1 ? 'a bound' : 'bounds'} of ${listed(p.rules)}, which ${p.rules.length === 1 ? 'costs' : 'cost'} nothing: a seat more of room there would gain no points.`,
  'nothing-binds': () =>
    'No single bound costs anything: none of them gains a point when it is a seat looser.',
  'pair-binds': (p: Sides & Exchanged) =>
    `${capitalised(sidesText(p))} cost ${ofPoints(p.change, p.scale)} together, though neither costs anything alone: with a seat more of room on both the best slate would gain so much${exchangeText(p.enters, p.leaves)}.`,
  'rule-removed': (p: Scaled & { readonly rule: string; readonly objective: number }) =>
    p.change === 0
      ? `Without ${p.rule} altogether the best slate would score the same.`
      : `Without ${p.rule} altogether the best slate would score ${points(p.objective + p.change, p.scale)}, ${ofPoints(p.change, p.scale)} more.`,
  'side-moved': (p: Moved & Scaled) =>
    p.change === 0
      ? `With a ${boundWord(p.side)} of ${p.to} of ${p.rule} in place of ${p.from} the best slate would score the same.`
      : `With a ${boundWord(p.side)} of ${p.to} of ${p.rule} in place of ${p.from} the best slate would ${p.change > 0 ? 'gain' : 'lose'} ${ofPoints(p.change, p.scale)} and score ${points(p.objective + p.change, p.scale)}.`,
  'seed-chosen': (p: { readonly seats: number; readonly seed: string }) =>
    `Lots drawn ${p.seed === '' ? 'without a seed' : `from the seed "${p.seed}"`} decided ${seats(p.seats)}: the person who chose the seed could have chosen among the best slates.`,
  'soft-target': (
    p: Scaled & { readonly rule: string; readonly target: number; readonly shortfall: number },
  ) =>
    p.shortfall === 0
      ? `The target of ${p.target} of ${p.rule} is met.`
      : `${seats(p.shortfall)} short of the target of ${p.target} of ${p.rule} cost ${ofPoints(p.change, p.scale)}; how the best slate would change with another target is not told.`,
  'side-moved-infeasible': (p: Omit<Moved, 'objective'>) =>
    `With a ${boundWord(p.side)} of ${p.to} of ${p.rule} in place of ${p.from} there would be no slate.`,
  // Members
  'member-costs': (p: Exchanged & { readonly candidate: string }) =>
    p.change === 0
      ? `Without ${p.candidate} another slate would be as good: lots decided the seat${exchangeText(p.enters, p.leaves)}.`
      : `Without ${p.candidate} the best slate would lose ${ofPoints(p.change, p.scale)}${exchangeText(p.enters, p.leaves)}.`,
  'member-indispensable': (p: { readonly candidate: string }) =>
    `Without ${p.candidate} there would be no slate that keeps the rules.`,
  // Others
  'other-costs': (
    p: Exchanged & { readonly candidate: string; readonly score: number; readonly breakEven: number },
  ) =>
    p.change === 0
      ? `${p.candidate} is in another slate that is as good: lots decided${exchangeText(p.enters, p.leaves)}.`
      : `${p.candidate} is out because taking this one in would cost ${ofPoints(p.change, p.scale)}${exchangeText(p.enters, p.leaves)}. With a score of ${points(p.breakEven, p.scale)} points instead of ${points(p.score, p.scale)} the candidate would have been in a best slate.`,
  'other-impossible': (p: { readonly candidate: string }) =>
    `${p.candidate} is out because no slate with this one keeps the rules.`,
  'other-obstacles': (
    p: Sides & {
      readonly candidate: string;
      readonly outscored: number;
      readonly keeps: readonly number[];
    },
  ) =>
    `${p.candidate} would bring more points than ${p.outscored} of the members, but can take none of their seats alone: ${obstaclesText(p)}.`,
  'other-outscored': (p: { readonly candidate: string }) => `No member would bring less than ${p.candidate}.`,
  'candidate-ineligible': (p: {
    readonly candidate: string;
    readonly reason: string;
    readonly clause: string;
  }) =>
    `${p.candidate} may not be chosen: ineligible under ${p.reason}${p.clause === '' ? '' : ` (${p.clause})`}.`,
  'candidate-unverified': (p: { readonly candidate: string }) =>
    `${p.candidate} may not be chosen: something that the resolution asks for is left blank in the application.`,
  'candidate-without-score': (p: { readonly candidate: string }) =>
    `${p.candidate} may not be chosen: a score is missing.`,
  // Alternates
  replacement: (p: Scaled & { readonly candidate: string; readonly replacement: string }) =>
    `If ${p.candidate} withdraws, ${p.replacement} can take the seat while everybody else stays${p.change === 0 ? ', at no loss' : `, ${ofPoints(p.change, p.scale)} ${p.change < 0 ? 'less' : 'more'}`}.`,
  'replacement-nearest': (p: Exchanged & { readonly candidate: string }) =>
    `Nobody can take the seat of ${p.candidate} while everybody else stays; the nearest slate changes ${seats(p.enters.length)} ${p.change === 0 ? 'at no loss' : `and loses ${ofPoints(p.change, p.scale)}`}${exchangeText(p.enters, p.leaves)}.`,
  'replacement-none': (p: { readonly candidate: string }) =>
    `Nobody can take the seat of ${p.candidate}: without this one there is no slate.`,
  'reserve-list': (p: ReserveCases & { readonly candidates: Ids }) =>
    `A reserve of ${candidates(p.candidates.length)} (${p.candidates.join(', ')}) can fill the seats of those who withdraw while everybody else stays: ${listed(p.tried.map((tried, index) => withdrawalsText(p, index)))}.`,
  'reserve-empty': () => 'Nobody can be kept in reserve: no seat can be filled while everybody else stays.',
  'slate-differing': (p: Scaled & { readonly seats: readonly number[]; readonly differs: number }) =>
    `The best slate that differs in at least ${orListed(p.seats)} ${wordFor(p.seats.at(-1)!, 'seat')} ${p.change === 0 ? 'is as good' : `scores ${ofPoints(p.change, p.scale)} less`}; it differs in ${p.differs}.`,
  'slate-differing-none': (p: { readonly seats: readonly number[] }) =>
    `No slate differs in ${orListed(p.seats)} ${wordFor(p.seats.at(-1)!, 'seat')} or more.`,
  'pool-split': (p: {
    readonly within: number;
    readonly always: number;
    readonly contested: number;
    readonly never: number;
  }) =>
    `Of all slates within ${counted(p.within, 'point')} of the best, ${candidates(p.always)} ${p.always === 1 ? 'is' : 'are'} in every one, ${p.contested === 0 ? 'none' : p.contested} in some, and ${p.never} in none.`,
  // No slate
  conflict: (
    p: Sides & {
      /** Bounds that are not negotiable, or at their limits, and take part. */
      readonly besideRules: Ids;
      readonly besideSides: readonly SideName[];
      readonly besideBounds: readonly number[];
    },
  ) =>
    `${capitalised(sidesText(p))} cannot ${keptText(p.rules.length)}${besideText({ rules: p.besideRules, sides: p.besideSides, bounds: p.besideBounds })}, however far the other negotiable bounds give way.`,
  'conflict-not-negotiable': (p: Sides) =>
    `${capitalised(sidesText(p))} cannot ${keptText(p.rules.length)}, however far the negotiable bounds give way.`,
  repair: (
    p: Sides & { readonly to: readonly number[]; readonly objective: number; readonly scale: number },
  ) =>
    `${capitalised(
      listed(
        p.rules.map(
          (rule, index) =>
            `${p.sides[index] === 'min' ? 'lower' : 'raise'} the ${boundWord(p.sides[index]!)} of ${rule} from ${p.bounds[index]} to ${p.to[index]}`,
        ),
      ),
    )}: the best slate then scores ${points(p.objective, p.scale)} points.`,
  'no-repair': () => 'No repair: even with every negotiable bound at its limit there is no slate.',
  'nothing-negotiable': () => 'No bound of the rule set is negotiable, so there is nothing to repair.',
  'moves-not-smallest': (p: { readonly repair: number }) =>
    `Repair ${p.repair} has more ways to move its bounds than were looked at: none of its moves can be made smaller alone, but others may be smaller in all.`,
  'map-limit': (p: Found) => `${foundText(p)} There are more: the search ends at 500 of both together.`,
  'map-time': (p: Found) => `${foundText(p)} There may be more: the time limit was reached.`,
  // Withdrawals
  'withdrawal-kept': (p: Exchanged & { readonly withdrawn: Ids }) =>
    p.enters.length === 0
      ? `Without ${listed(p.withdrawn)} the slate can stay as it is.`
      : `Without ${listed(p.withdrawn)} and with everybody else kept, the best slate has ${listed(p.enters)} instead: ${changeText(p)}.`,
  'withdrawal-fewest': (p: Exchanged & { readonly withdrawn: Ids; readonly moved: Ids }) =>
    `Without ${listed(p.withdrawn)} nobody can fill the seats while everybody else stays; with the fewest changes ${listed(p.moved)} ${p.moved.length === 1 ? 'gives up a seat' : 'give up their seats'} too, with ${listed(p.enters)} instead: ${changeText(p)}.`,
  'withdrawal-open': (p: { readonly candidates: Ids }) =>
    `The points of these slates are proved to be the most there are. Between equally good ones the draw was not finished: ${p.candidates.length === 1 ? 'the seat' : 'the seats'} of ${listed(p.candidates)} may change.`,
  'withdrawal-optimum': (p: Exchanged & { readonly moved: Ids }) =>
    p.moved.length === 0
      ? 'This is also the best slate of all without them.'
      : `The best slate of all without them: ${listed(p.moved)} would go as well, with ${listed(p.enters)} instead: ${changeText(p)}.`,
  'withdrawal-infeasible': (p: { readonly withdrawn: Ids }) =>
    `Without ${listed(p.withdrawn)} there is no slate that keeps the rules.`,
  'withdrawn-ineligible': (p: { readonly candidates: Ids }) =>
    `${listed(p.candidates)} of the slate given ${p.candidates.length === 1 ? 'is' : 'are'} ineligible and count${p.candidates.length === 1 ? 's' : ''} as withdrawn.`,
  'given-incomplete': (p: { readonly members: number; readonly size: number }) =>
    `The slate given has ${p.members} eligible of ${seats(p.size)}: changes are counted from the score of these alone.`,
  'withdrawn-not-a-member': (p: { readonly candidates: Ids }) =>
    `${listed(p.candidates)} ${p.candidates.length === 1 ? 'is not on the slate; the candidate is' : 'are not on the slate; they are'} kept out of the new one.`,
} as const;

/** What the time did not reach, by name. */
type UnreachedNames = {
  /** Rows, and `each` rules as a whole, of whose bounds some price is not known. */
  readonly rules: Ids;
  readonly families: Ids;
  /** Bounds that cost something, and to which slate is not known: rows and sides. */
  readonly binding: Ids;
  readonly sides: readonly SideName[];
  readonly members: Ids;
  readonly others: Ids;
  readonly nearest: Ids;
  /** Seats in which another slate is to differ. */
  readonly alternatives: readonly number[];
  readonly sections: readonly ('replacements' | 'reserve' | 'split' | 'pairs')[];
};

/** Of so many each is named; of more they are counted. */
const mostNamed = 5;

/** `A, B and C`, `26 rows`. */
const allOf = (names: Ids, one: string): string =>
  names.length <= mostNamed ? listed(names) : counted(names.length, one);

/** `A, B or C`, `each of 26 members`: one at a time. */
const anyOf = (names: Ids, one: string): string =>
  names.length <= mostNamed ? orListed(names) : `each of ${counted(names.length, one)}`;

/** A clause for each kind of what the time did not reach, in the order in which they are asked. */
const unreachedTexts = (p: UnreachedNames): readonly string[] => {
  const bounds = p.binding.map((rule, index) => `the ${boundWord(p.sides[index]!)} of ${rule}`);
  const clauses: readonly (readonly [isMissing: boolean, text: string])[] = [
    [p.rules.length > 0, `some prices of ${allOf(p.rules, 'row')}`],
    [p.families.length > 0, `some prices of all values together of ${allOf(p.families, 'rule')}`],
    [p.binding.length > 0, `who would come in with a seat more of room at ${anyOf(bounds, 'bound')}`],
    [p.members.length > 0, `what leaving out ${anyOf(p.members, 'member')} costs`],
    [p.others.length > 0, `what taking in ${anyOf(p.others, 'candidate')} costs`],
    [p.sections.includes('replacements'), 'who can take the seat of a member while everybody else stays'],
    [p.nearest.length > 0, `the nearest slate without ${anyOf(p.nearest, 'member')}`],
    [p.sections.includes('reserve'), 'the whole reserve list'],
    [
      p.alternatives.length > 0,
      `the best slate that differs in ${orListed(p.alternatives)} ${wordFor(p.alternatives.at(-1) ?? 0, 'seat')}`,
    ],
    [p.sections.includes('split'), 'who is in every slate that comes close'],
    [p.sections.includes('pairs'), 'all pairs of bounds that cost something together'],
  ];
  return clauses.filter(([isMissing]) => isMissing).map(([, text]) => text);
};

const mostObstacles = 3;

/** The bounds that keep most seats, and how many. */
const obstaclesText = ({
  rules,
  sides,
  bounds,
  keeps,
}: Sides & { readonly keeps: readonly number[] }): string => {
  const told = rules
    .slice(0, mostObstacles)
    .map(
      (rule, index) =>
        `the ${boundWord(sides[index]!)} of ${bounds[index]} of ${rule} keeps ${seats(keeps[index]!)}`,
    );
  const left = rules.length - told.length;
  return left === 0
    ? listed(told)
    : `${told.join(', ')}, and ${left} more ${left === 1 ? 'keeps' : 'keep'} others`;
};

const keptText = (bounds: number): string =>
  bounds === 1 ? 'be kept' : bounds === 2 ? 'both be kept' : 'all be kept';

const besideText = (sides: Sides): string => (sides.rules.length === 0 ? '' : ` beside ${sidesText(sides)}`);

type Found = { readonly conflicts: number; readonly repairs: number };

const foundText = ({ conflicts, repairs }: Found): string =>
  `${counted(conflicts, 'conflict')} and ${counted(repairs, 'repair')} are listed.`;

/** By number of members who withdraw together: cases tried, and how they ended. */
type ReserveCases = {
  readonly tried: readonly number[];
  readonly served: readonly number[];
  readonly impossible: readonly number[];
  readonly unsettled: readonly number[];
  /** Numbers of members of whom not all cases were tried. */
  readonly sampled: readonly number[];
};

const withdrawalsText = (cases: ReserveCases, index: number): string => {
  const [tried, served] = [cases.tried[index]!, cases.served[index]!];
  const [impossible, unsettled] = [cases.impossible[index]!, cases.unsettled[index]!];
  const together = index + 1;
  const who =
    together === 1
      ? wordFor(tried, 'member')
      : together === 2
        ? wordFor(tried, 'pair')
        : `${wordFor(tried, 'set')} of ${together}`;
  const notes = [
    ...(impossible === 0 ? [] : [`for ${impossible} nobody at all could`]),
    ...(unsettled === 0 ? [] : [`for ${unsettled} it was not settled whether anybody could`]),
  ];
  const sampled = cases.sampled.includes(together) ? ' tried' : '';
  const note = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return `${served === tried ? `all ${tried}` : `${served} of ${tried}`} ${who}${sampled}${note}`;
};

const orListed = (items: readonly (string | number)[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)!}`;

const changeText = ({ change, scale }: Scaled): string =>
  change === 0 ? 'no loss' : `${ofPoints(change, scale)} ${change < 0 ? 'less' : 'more'}`;
