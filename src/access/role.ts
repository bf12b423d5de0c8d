/** What callers may do, from little to everything; each role may do what those before it may. */
export const roles = ['viewer', 'analyst', 'custodian'] as const;
export type Role = (typeof roles)[number];

/** May who has the role `held` do what `needed` is needed for? */
export const includesRole = (held: Role, needed: Role): boolean =>
  roles.indexOf(held) >= roles.indexOf(needed);
