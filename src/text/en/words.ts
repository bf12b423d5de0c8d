/** What lists and figures in sentences are made of. */
export const words = {
  more: '{count, number} more',
} as const;

/** The end of a message that names something unknown: what was probably meant, where something comes near. */
export const meant = '{hasMeant, select, yes { Did you mean "{meant}"?} other {}}';
