/**
 * The n-th largest number, in time proportional to how many there are. Reorders the numbers.
 * @param numbers - none of them NaN. @param n - `1 .. numbers.length`.
 *
 * Source: quickselect, Hoare (1961), Algorithm 65: FIND.
 */
export const nthLargest = (numbers: Float64Array, n: number): number => {
  const wanted = numbers.length - n;
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const pivot = numbers[(low + high) >> 1]!;
    let [left, right] = [low, high];
    while (left <= right) {
      while (numbers[left]! < pivot) left += 1;
      while (numbers[right]! > pivot) right -= 1;
      if (left > right) break;
      const swapped = numbers[left]!;
      numbers[left++] = numbers[right]!;
      numbers[right--] = swapped;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return numbers[wanted]!;
};
