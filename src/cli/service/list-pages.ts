import type { z } from 'zod';
import { ask, type Asked } from './ask.ts';
import type { Service } from './with-service.ts';

/** A page of a list, and where the list goes on; null: nowhere. */
type Page = { readonly next: string | null };

/**
 * The entries of a list, page after page.
 * @param path - of the list. @param query - what narrows it; what is undefined is left out.
 * @param entriesOf - of a page. @param largest - as many as a page may have.
 * @param most - how many at most; Infinity: all.
 * @returns `next`: where it goes on; null where these are all.
 */
export const listPages = async <P extends Page, T>(
  service: Service,
  path: string,
  query: Readonly<Record<string, string | undefined>>,
  schema: z.ZodType<P>,
  entriesOf: (page: P) => readonly T[],
  largest: number,
  most = Infinity,
): Promise<Asked<{ readonly entries: readonly T[]; readonly next: string | null }>> => {
  const entries: T[] = [];
  let next: string | null = null;
  do {
    const asked = new URLSearchParams({ limit: String(Math.min(largest, most - entries.length)) });
    for (const [name, value] of Object.entries(query)) if (value !== undefined) asked.set(name, value);
    if (next !== null) asked.set('cursor', next);
    const page: Asked<P> = await ask(service, { path: `${path}?${asked}`, schema });
    if ('code' in page) return page;
    entries.push(...entriesOf(page.document));
    next = page.document.next;
  } while (next !== null && entries.length < most);
  return { document: { entries, next } };
};
