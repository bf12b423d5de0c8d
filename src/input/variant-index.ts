import { groupBy } from './collections.ts';

/**
 * Finds texts that are the same once each has lost one character, or none. Variants are known by their hashes, so that
 * no text is made of one that no other text has.
 */
export type VariantIndex = {
  /** Texts that have a variant in common, two or more in each, in the order in which the variants are first met. */
  readonly shared: () => readonly (readonly number[])[];
  /** Texts that have this variant. */
  readonly having: (variant: string) => readonly number[];
};

/** Of a polynomial hash over 32 bits. */
const base = 0x01000193;
/** The variant is the text itself. */
const whole = -1;

/** @param leftOut - the places of a text that are left out, each once: one for each of its variants but itself. */
export const createVariantIndex = (
  texts: readonly string[],
  leftOut: (text: string) => readonly number[],
): VariantIndex => {
  const places = texts.map(leftOut);
  const count = places.reduce((sum, { length }) => sum + length + 1, 0);
  // An entry for each variant: its hash, its text, the place left out, and the entry before it in the same slot.
  const hashes = new Int32Array(count);
  const owners = new Int32Array(count);
  const lacking = new Int32Array(count);
  const before = new Int32Array(count);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 2))).fill(-1);
  const mask = slots.length - 1;
  const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & mask;

  let entries = 0;
  const add = (hash: number, owner: number, place: number): void => {
    const slot = slotOf(hash);
    hashes[entries] = hash;
    owners[entries] = owner;
    lacking[entries] = place;
    before[entries] = slots[slot]!;
    slots[slot] = entries;
    entries += 1;
  };
  const powers = powersUpTo(texts.reduce((longest, { length }) => Math.max(longest, length), 0));
  texts.forEach((text, owner) => {
    if (places[owner]!.length === 0) return;
    const prefixes = prefixHashes(text);
    const all = prefixes[text.length]!;
    add(all, owner, whole);
    for (const place of places[owner]!) {
      // What is before the place and what is behind it, put together.
      const behind = text.length - place - 1;
      const difference = (prefixes[place]! - prefixes[place + 1]!) | 0;
      add((all + Math.imul(difference, powers[behind]!)) | 0, owner, place);
    }
  });

  const variantOf = (entry: number): string => {
    const [text, place] = [texts[owners[entry]!]!, lacking[entry]!];
    return place === whole ? text : text.slice(0, place) + text.slice(place + 1);
  };
  /** Entries in a slot, the first one first. */
  const entriesIn = (slot: number): readonly number[] => {
    const found: number[] = [];
    for (let entry = slots[slot]!; entry >= 0; entry = before[entry]!) found.push(entry);
    return found.reverse();
  };
  const ownersOf = (group: readonly number[]): readonly number[] => group.map((entry) => owners[entry]!);

  return {
    shared: () => {
      const groups: (readonly number[])[] = [];
      slots.forEach((last, slot) => {
        if (last < 0 || before[last]! < 0) return;
        for (const same of groupBy(entriesIn(slot), (entry) => hashes[entry]!).values()) {
          if (same.length === 1) continue;
          groups.push(...[...groupBy(same, variantOf).values()].filter(({ length }) => length > 1));
        }
      });
      return groups.sort(([a], [b]) => a! - b!).map(ownersOf);
    },
    having: (variant) => {
      const slot = slotOf(prefixHashes(variant)[variant.length]!);
      return ownersOf(entriesIn(slot).filter((entry) => variantOf(entry) === variant));
    },
  };
};

/** Hashes of the first n characters, n from 0. */
const prefixHashes = (text: string): Int32Array => {
  const hashes = new Int32Array(text.length + 1);
  for (let index = 0; index < text.length; index += 1) {
    hashes[index + 1] = (Math.imul(hashes[index]!, base) + text.charCodeAt(index)) | 0;
  }
  return hashes;
};

const powersUpTo = (most: number): Int32Array => {
  const powers = new Int32Array(most + 1).fill(1);
  for (let exponent = 1; exponent <= most; exponent += 1) {
    powers[exponent] = Math.imul(powers[exponent - 1]!, base);
  }
  return powers;
};
