import { createHash } from 'node:crypto';
import { countriesText } from '../../src/reference/countries.ts';

/**
 * Assignments counted again from the pool and the rule set: no line of the solver, of the checker or of what formulates
 * problems has a part in it. It knows no quotes in CSV, no aliases of affiliations, no overrides of countries, no
 * recoded values and no missing scores.
 */
export type RulesWithAssignments = {
  readonly size: number;
  readonly score?:
    | 'none'
    | {
        readonly weights?: Readonly<Record<string, number>>;
        readonly column?: string;
        readonly decimals?: number;
      };
  readonly counting?: Readonly<Record<string, 'all' | 'primary'>>;
  readonly attributes?: Readonly<Record<string, { readonly type: string }>>;
  readonly ties?: { readonly seed: string };
  readonly assignments: readonly AssignmentEntry[];
};

export type AssignmentEntry = {
  readonly id: string;
  readonly each?: { readonly min?: number; readonly max?: number };
  readonly posts: readonly PostEntry[];
  readonly rules?: readonly RuleEntry[];
  readonly score?: 'points' | 'none';
};

export type PostEntry = {
  readonly id: string;
  readonly seats: number | { readonly min?: number; readonly max?: number };
  readonly where?: ConditionEntry;
  readonly prefers?: readonly { readonly where: ConditionEntry; readonly points: number }[];
  readonly weight?: number;
};

export type RuleEntry = {
  readonly id: string;
  readonly posts?: readonly string[];
  readonly within?: 'every-post';
  readonly each?: string;
  readonly among?: readonly (string | number)[];
  readonly where?: ConditionEntry;
  readonly candidates?: readonly string[];
  readonly apart?: readonly string[];
  readonly together?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly whereEligible?: boolean;
};

type Bound = string | number;
export type ConditionEntry = Readonly<
  Record<string, Bound | readonly Bound[] | { readonly min?: Bound; readonly max?: Bound }>
>;

/** Holders by post, in the order of the posts. */
export type Holders = readonly (readonly string[])[];

export type Recounted = { readonly objective: number; readonly broken: readonly string[] };

const lines = (text: string): readonly (readonly string[])[] =>
  text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(','));

const [countryColumns = [], ...countryRows] = lines(
  countriesText()
    .table.split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n'),
);
const ofCountry = (code: string, column: string): string =>
  countryRows.find((row) => row[0] === code)?.[countryColumns.indexOf(column)] ?? '';
const derived = new Map([
  ['region', 'regional_group'],
  ['development', 'm49_development'],
  ...['ldc', 'lldc', 'sids'].map((name): [string, string] => [name, name]),
]);
const lists = ['nationality', 'affiliation', 'expertise'];

type Person = Readonly<Record<string, readonly string[]>>;

/** @param first - of how many values one counts only the first. */
const valuesOf = (person: Person, attribute: string, first: boolean): readonly string[] => {
  const column = derived.get(attribute);
  if (!(attribute in person) && column !== undefined) {
    const [nation = ''] = person['nationality'] ?? [];
    return [ofCountry(nation, column)].filter((value) => value !== '');
  }
  const all = person[attribute] ?? [];
  return (first ? all.slice(0, 1) : all).filter((value) => attribute !== 'affiliation' || value !== 'none');
};

const suits = (value: string, wanted: ConditionEntry[string]): boolean => {
  if (typeof wanted === 'string' || typeof wanted === 'number') return value === String(wanted);
  if (wanted instanceof Array) return wanted.some((one) => value === String(one));
  const { min, max } = wanted;
  const isDate = /^\d{4}-\d\d-\d\d$/.test(value);
  const compare = (end: Bound): number =>
    isDate ? (value < String(end) ? -1 : 1) * Number(value !== String(end)) : Number(value) - Number(end);
  return (min === undefined || compare(min) >= 0) && (max === undefined || compare(max) <= 0);
};

/**
 * Prepares to recount assignments of some members.
 * @param members - ids of the slate.
 */
export const createRecount = (
  pool: string,
  rules: RulesWithAssignments,
  assignment: AssignmentEntry,
  members: readonly string[],
) => {
  const [header = [], ...rows] = lines(pool);
  const isList = (column: string): boolean =>
    lists.includes(column) || rules.attributes?.[column]?.type === 'list';
  const people = new Map(
    rows.map((row): [string, Person] => [
      row[header.indexOf('id')]!,
      Object.fromEntries(
        header.map((column, index) => [
          column,
          (isList(column) ? row[index]!.split(';') : [row[index]!]).filter((value) => value !== ''),
        ]),
      ),
    ]),
  );
  const isPrimary = (attribute: string): boolean => rules.counting?.[attribute] === 'primary';
  const meets = (id: string, condition: ConditionEntry = {}, counted: boolean): boolean =>
    Object.entries(condition).every(([attribute, wanted]) =>
      valuesOf(people.get(id)!, attribute, counted && isPrimary(attribute)).some((value) =>
        suits(value, wanted),
      ),
    );

  const { score = {} } = rules;
  const { weights, column, decimals = 1 } = score === 'none' ? { weights: {} } : score;
  const criteria = Object.entries(
    weights ??
      (column === undefined
        ? Object.fromEntries(
            (header.includes('score') ? ['score'] : header.filter((name) => name.startsWith('score:'))).map(
              (name) => [name, 1],
            ),
          )
        : { [column]: 1 }),
  ).map(([name, weight]) => [header.includes(`score:${name}`) ? `score:${name}` : name, weight] as const);
  const scale = score === 'none' ? 1 : 10 ** decimals * criteria.reduce((sum, [, weight]) => sum + weight, 0);
  const pointsOf = (id: string): number =>
    criteria.reduce(
      (sum, [name, weight]) => sum + weight * Math.round(Number(people.get(id)![name]![0]) * 10 ** decimals),
      0,
    );

  const { posts, each: { min: fewest = 0, max: most = 1 } = {} } = assignment;
  const worth = posts.map(
    ({ weight = 1, prefers = [] }) =>
      new Map(
        members.map((id) => [
          id,
          (assignment.score === 'none' ? 0 : weight * pointsOf(id)) +
            prefers.reduce(
              (sum, { where, points }) => sum + (meets(id, where, false) ? Math.round(points * scale) : 0),
              0,
            ),
        ]),
      ),
  );
  const may = posts.map(({ where }) => new Set(members.filter((id) => meets(id, where, false))));
  const numberOf = new Map(posts.map(({ id }, index) => [id, index]));

  /** What a rule counts: a list of posts, who counts there, and the bounds. */
  const counts = (assignment.rules ?? []).flatMap((rule) => {
    if (rule.apart !== undefined || rule.together !== undefined) return [];
    const scopes =
      rule.within === undefined
        ? [(rule.posts ?? posts.map(({ id }) => id)).map((id) => numberOf.get(id)!)]
        : posts.map((_, index) => [index]);
    const { each } = rule;
    const valued = (id: string): readonly string[] =>
      each === undefined ? [] : valuesOf(people.get(id)!, each, isPrimary(each));
    const groups =
      each !== undefined
        ? [...new Set(rule.among?.map(String) ?? members.flatMap(valued))].map((value) => ({
            value,
            who: new Set(members.filter((id) => valued(id).includes(value))),
          }))
        : [
            {
              value: '',
              who: new Set(
                members.filter((id) => rule.candidates?.includes(id) ?? meets(id, rule.where, true)),
              ),
            },
          ];
    return scopes.flatMap((scope) =>
      groups.map(({ value, who }) => {
        const there = [...who].filter((id) => scope.some((post) => may[post]!.has(id))).length;
        const min = rule.min ?? 0;
        return {
          name: `${rule.id} ${value} ${scope.map((post) => posts[post]!.id).join()}`,
          scope,
          who,
          min: rule.whereEligible === true ? Math.min(min, there) : min,
          max: rule.max ?? Infinity,
        };
      }),
    );
  });
  const pairs = (assignment.rules ?? []).flatMap(({ id, apart, together }) =>
    apart === undefined && together === undefined
      ? []
      : [
          {
            id,
            isApart: apart !== undefined,
            who: [...new Set(apart ?? together)].filter((one) => members.includes(one)),
          },
        ],
  );

  const recount = (holders: Holders): Recounted => {
    const broken: string[] = [];
    const insist = (holds: boolean, what: string): void => {
      if (!holds) broken.push(what);
    };
    posts.forEach(({ id, seats }, post) => {
      const own = holders[post]!;
      const { min = 0, max = Infinity } = typeof seats === 'number' ? { min: seats, max: seats } : seats;
      insist(own.length >= min && own.length <= max, `seats of ${id}`);
      insist(
        own.every((one) => may[post]!.has(one)),
        `where of ${id}`,
      );
      insist(new Set(own).size === own.length, `twice in ${id}`);
    });
    for (const id of members) {
      const held = holders.filter((own) => own.includes(id)).length;
      insist(held >= fewest && held <= most, `posts of ${id}`);
    }
    for (const { name, scope, who, min, max } of counts) {
      const count = scope.reduce((sum, post) => sum + holders[post]!.filter((id) => who.has(id)).length, 0);
      insist(count >= min && count <= max, name);
    }
    for (const { id, isApart, who } of pairs) {
      holders.forEach((own, post) => {
        const there = who.filter((one) => own.includes(one)).length;
        insist(isApart ? there <= 1 : there === 0 || there === who.length, `${id} in ${posts[post]!.id}`);
      });
    }
    const objective = holders.reduce(
      (sum, own, post) => own.reduce((total, id) => total + (worth[post]!.get(id) ?? 0), sum),
      0,
    );
    return { objective, broken };
  };
  return { recount, scale, may };
};

/** The lot of a member in a post, hexadecimal. */
export const lotOf = (seed: string, assignment: string, post: string, member: string): string =>
  createHash('sha256').update(`${seed}\0${assignment}\0${post}\0${member}`, 'utf8').digest('hex');
