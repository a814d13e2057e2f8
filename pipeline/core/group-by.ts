/** Add a value to the list that a key has, in the order of the calls. */
export function addTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const same = groups.get(key);
  if (same === undefined) groups.set(key, [value]);
  else same.push(value);
}

/** Put what has the same key together; groups and what is in them keep the order of the items. */
export function groupBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}
