/** A row as people know it: `women`, or `nationality-cap (FRA)` for a row of an `each` rule. */
export const nameOfRow = ({
  rule,
  value,
}: {
  readonly rule: string;
  readonly value: string | null;
}): string => (value === null ? rule : `${rule} (${value})`);
