/** A binary heap: the item that stands before all others is at hand. */
export type Heap<T> = {
  readonly push: (item: T) => void;
  readonly pop: () => T | undefined;
  readonly peek: () => T | undefined;
};

/** @param isBefore - a strict order. */
export const createHeap = <T>(isBefore: (a: T, b: T) => boolean): Heap<T> => {
  const items: T[] = [];
  const swap = (a: number, b: number): void => {
    [items[a], items[b]] = [items[b]!, items[a]!];
  };
  return {
    peek: () => items[0],
    push: (item) => {
      let at = items.push(item) - 1;
      for (let up = (at - 1) >> 1; at > 0 && isBefore(items[at]!, items[up]!); up = (at - 1) >> 1) {
        swap(at, up);
        at = up;
      }
    },
    pop: () => {
      const top = items[0];
      const last = items.pop();
      if (top === undefined || items.length === 0) return top;
      items[0] = last!;
      for (let at = 0; ;) {
        const left = 2 * at + 1;
        if (left >= items.length) return top;
        const right = left + 1;
        const child = right < items.length && isBefore(items[right]!, items[left]!) ? right : left;
        if (!isBefore(items[child]!, items[at]!)) return top;
        swap(at, child);
        at = child;
      }
    },
  };
};
