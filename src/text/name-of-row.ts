/** A row as people know it: `women`, or `nationality-cap (FRA)` for a row of an `each` rule. */
export const nameOfRow = ({
  rule,
  value,
}: {
  readonly rule: string;
  readonly value: string | null;
}): string => (value === null ? rule : `${rule} (${value})`);

/** What names a row of an assignment among those of its rule: its post and its value, as far as it has them. */
export const postAndValue = (post: string | null, value: string | null): string | null =>
  post === null ? value : value === null ? post : `${post}, ${value}`;

/** The post and the value that a name was made of; null: it is of no post. @param posts - their ids. */
export const readPostAndValue = (
  name: string,
  posts: readonly string[],
): { readonly post: string; readonly value: string | null } | null => {
  // The longest first, as an id may be the beginning of another.
  const post = posts
    .toSorted((a, b) => b.length - a.length)
    .find((one) => name === one || name.startsWith(`${one}, `));
  if (post === undefined) return null;
  return { post, value: name === post ? null : name.slice(post.length + 2) };
};
