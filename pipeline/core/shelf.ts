/** Holds what can be made again, the latest used, so that memory does not grow with how much there is. */
export interface Shelf<Value> {
  /** Give what stands there under a key, or make it. */
  readonly take: (key: string, weight: number, make: () => Value) => Value;
}

/** Open a shelf for values up to a weight in all; one that is heavier stands there alone. */
export function openShelf<Value>(limit: number): Shelf<Value> {
  const held = new Map<string, { readonly value: Value; readonly weight: number }>();
  let sum = 0;
  const remove = (key: string): void => {
    sum -= held.get(key)?.weight ?? 0;
    held.delete(key);
  };
  const take: Shelf<Value>['take'] = (key, weight, make) => {
    const found = held.get(key);
    remove(key);
    const placed = found ?? { value: make(), weight };
    for (const oldest of held.keys()) {
      if (sum + placed.weight <= limit) break;
      remove(oldest);
    }
    held.set(key, placed);
    sum += placed.weight;
    return placed.value;
  };
  return { take };
}
