import type { EachRule } from '../forms/each.ts';
import type { GroupRule } from '../forms/group.ts';
import type { Authority, Bounds, Condition } from '../rule-parts.ts';

/** Members of a slate put into posts: who does what after the choice. */
export type Assignment = {
  readonly id: string;
  readonly pointer: string;
  /** Posts that one member may hold; each post held counts as one. */
  readonly each: { readonly min: number; readonly max: number };
  readonly posts: readonly Post[];
  readonly rules: readonly AssignmentRule[];
  /** Do the members' points count? Else only preferences do. */
  readonly scored: boolean;
};

/** A role, or the seats of a group. */
export type Post = {
  readonly id: string;
  readonly pointer: string;
  readonly min: number;
  /** Null: as many as the slate has members. */
  readonly max: number | null;
  /** Who may hold it; null: every member. */
  readonly condition: Condition | null;
  readonly prefers: readonly Preference[];
  /** What the points of a holder are multiplied by. */
  readonly weight: number;
  readonly authority: Authority;
  readonly clause: string | null;
};

/** Points for every holder who meets a condition. */
export type Preference = {
  readonly condition: Condition;
  readonly points: number;
  readonly pointer: string;
};

export type AssignmentRule = CountingRule | PairingRule;

/** Bounds the holders of some posts together, or of every post by itself. */
export type CountingRule = {
  readonly kind: 'counting';
  readonly id: string;
  /** Whom it counts, and the bounds. */
  readonly rule: EachRule | GroupRule;
  /** The posts whose holders it counts together; null: all. */
  readonly posts: readonly string[] | null;
  /** Does it hold for every post by itself? */
  readonly within: boolean;
};

/** Members who never, or always, hold the same post. */
export type PairingRule = {
  readonly kind: 'apart' | 'together';
  readonly id: string;
  readonly ids: readonly string[];
  readonly authority: Authority;
  readonly clause: string | null;
  readonly pointer: string;
};

/** The rules that count, as the rules of slates are. */
export const countingRules = ({ rules }: Assignment): readonly CountingRule['rule'][] =>
  rules.flatMap((one) => (one.kind === 'counting' ? [one.rule] : []));

/** The conditions of posts and of what they prefer, each with its place. */
export const conditionsOfPosts = ({
  posts,
}: Assignment): readonly { readonly condition: Condition; readonly pointer: string }[] =>
  posts.flatMap(({ condition, prefers, pointer }) => [
    ...(condition === null ? [] : [{ condition, pointer: `${pointer}/where` }]),
    ...prefers.map((one) => ({ condition: one.condition, pointer: `${one.pointer}/where` })),
  ]);

/** The bounds of a post. @param members - of the slate. */
export const seatsOfPost = (
  { min, max }: Post,
  members: number,
): Bounds & { readonly min: number; readonly max: number } => ({
  min,
  max: max ?? members,
});
