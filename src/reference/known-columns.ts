import { foldText, normaliseText } from '../input/documents/normalise-text.ts';
import { isOneEdit, skeletonOf } from '../input/look-alikes.ts';
import { knownAttributes } from './vocabulary.ts';

/** A name without what people spell differently: case, spaces, hyphens and underscores. */
const keyOf = (name: string): string => foldText(name).replace(/[\s\p{Pd}_]+/gu, '');

const knownColumns = ['id', 'name', 'score', ...knownAttributes];
const byKey: ReadonlyMap<string, string> = new Map(knownColumns.map((column) => [keyOf(column), column]));

/** What stands before and behind a colon, of whatever width. */
const aroundColon = /^([^:：﹕∶꞉]+)[:：﹕∶꞉] ?(.+)$/su;

/**
 * The column that a header, a key or a rule set means: a known column or derived attribute whatever its case,
 * spaces, hyphens and underscores (`UN staff` is `un_staff`), `score:NAME` whatever stands around the colon, and
 * any other as it stands, normalised.
 */
export const canonicalColumn = (name: string): string => {
  const text = normaliseText(name);
  const known = byKey.get(keyOf(text));
  if (known !== undefined) return known;
  const [, before = '', criterion = ''] = aroundColon.exec(text) ?? [];
  return keyOf(before) === 'score' ? `score:${criterion}` : text;
};

/**
 * The known column that another column looks like, by letters of another script or by one edit; null where it looks
 * like none, and for known columns themselves. `score:` stands for all columns of a criterion.
 */
export const looksLikeKnown = (column: string): string | null => {
  if (byKey.has(keyOf(column)) || column.startsWith('score:')) return null;
  const alike = (text: string, known: string): boolean =>
    skeletonOf(foldText(text)) === skeletonOf(known) ||
    (known.length >= shortest && isOneEdit(foldText(text), known, false));
  const [, before = ''] = aroundColon.exec(column) ?? [];
  if (alike(before, 'score')) return 'score:';
  return knownColumns.find((known) => alike(column, known)) ?? null;
};

/** Shorter names are an edit away from many a word: `sids` from `kids`. */
const shortest = 5;
