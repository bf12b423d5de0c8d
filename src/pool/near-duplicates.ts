import { similarity } from '../input/similarity.ts';
import { groupBy } from '../input/collections.ts';
import { valuesOf, type Column } from './column.ts';
import type { Pool } from './pool.ts';

/** Two spellings that may be one affiliation. */
export type SimilarPair = { readonly first: string; readonly second: string; readonly similarity: number };

/** Words that distinguish organisations as little as the order of the words does. */
const fillers = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'la',
  'le',
  'du',
  'des',
  'del',
  'der',
  'die',
  'für',
  'di',
  'y',
  'et',
]);

const likeness = 0.88;
/** A block larger than this is a word like "university": it says nothing. */
const largestBlock = 60;
const prefixLength = 4;
/** Words this short are codes or initials (USA, MIT): a letter more or less is another word. */
const longestCode = 3;

/**
 * Pairs of affiliations that look alike: the same words in another order, or a spelling a slip away.
 * Compared within blocks of a shared word beginning, never over all pairs; numbers and short codes must
 * agree, as "Institute 1" and "Institute 2" are different on purpose.
 * @param names - distinct labels.
 */
export const findSimilarAffiliations = (names: readonly string[]): readonly SimilarPair[] => {
  const entries = names.map(toEntry);
  const keyed = entries.flatMap(({ words, sorted }, index) =>
    [...new Set([...words.map((word) => word.slice(0, prefixLength)), sorted])].map((key) => ({
      key,
      index,
    })),
  );
  const pairs = new Map<string, SimilarPair>();
  for (const members of groupBy(keyed, ({ key }) => key).values()) {
    if (members.length < 2 || members.length > largestBlock) continue;
    const block = members.map(({ index }) => index);
    for (const [position, a] of block.entries()) {
      for (const b of block.slice(position + 1)) {
        const key = `${a}:${b}`;
        if (pairs.has(key)) continue;
        const found = likenessOf(entries[a]!, entries[b]!);
        if (found < likeness) continue;
        const [first, second] = [names[a]!, names[b]!].sort(byCodeUnits) as [string, string];
        pairs.set(key, { first, second, similarity: found });
      }
    }
  }
  return [...pairs.values()].sort((a, b) => byCodeUnits(a.first, b.first) || byCodeUnits(a.second, b.second));
};

type Entry = {
  readonly words: readonly string[];
  readonly sorted: string;
  readonly text: string;
  readonly codes: string;
};

const toEntry = (name: string): Entry => {
  const words = bareWords(name)
    .split(' ')
    .filter((word) => word !== '' && !fillers.has(word));
  return {
    words,
    sorted: [...words].sort(byCodeUnits).join(' '),
    text: words.join(' '),
    codes: words.filter((word) => /\d/.test(word) || word.length <= longestCode).join(' '),
  };
};

const likenessOf = (a: Entry, b: Entry): number => {
  if (a.codes !== b.codes) return 0;
  if (a.sorted === b.sorted) return 1;
  const longest = Math.max(a.text.length, b.text.length);
  // The difference in length alone would take it below the threshold.
  if (Math.abs(a.text.length - b.text.length) > (1 - likeness) * longest) return 0;
  return similarity(a.text, b.text);
};

/** Lower case, without accents, punctuation and what cannot be seen, spaces collapsed. */
const bareWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Groups of candidates (indices in the pool, ascending) who are likely one person: the same name without
 * case, accents, punctuation and the order of its parts, and a nationality in common.
 */
export const findLikelySamePersons = (pool: Pool): readonly (readonly number[])[] => {
  if (pool.names === null) return [];
  const nationalities = pool.attributes.get('nationality');
  const folded = pool.names.map((name) => bareWords(name).split(' ').sort(byCodeUnits).join(' '));
  const named = pool.ids.flatMap((_, index) => (folded[index] === '' ? [] : [index]));
  return [...groupBy(named, (index) => folded[index]!).values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => splitByNationality(group, nationalities));
};

/** Those of a group who are linked by nationalities in common, directly or through others of the group. */
const splitByNationality = (
  group: readonly number[],
  nationalities: Column | undefined,
): readonly (readonly number[])[] => {
  if (nationalities === undefined) return [group];
  const leader = new Map(group.map((member) => [member, member]));
  const leaderOf = (member: number): number => {
    let found = member;
    while (leader.get(found) !== found) found = leader.get(found)!;
    leader.set(member, found);
    return found;
  };
  const firstOf = new Map<string, number>();
  for (const member of group) {
    for (const country of valuesOf(nationalities, member)) {
      const first = firstOf.get(country) ?? member;
      firstOf.set(country, first);
      const [one, other] = [leaderOf(first), leaderOf(member)];
      leader.set(Math.max(one, other), Math.min(one, other));
    }
  }
  return [...groupBy(group, leaderOf).values()].filter((part) => part.length > 1);
};

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
