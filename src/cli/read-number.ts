/** A plain number as text: digits, optionally a point and digits; null for anything else. */
export const readNumber = (text: string): number | null => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : null);
