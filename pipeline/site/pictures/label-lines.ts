import { clip } from '../hast.ts';

const lineLength = 20;

/** Cut a name into two lines of a drawing at most, between words where that is possible. */
export function labelLines(name: string): readonly string[] {
  if (name.length <= lineLength) return [name];
  const space = name.lastIndexOf(' ', lineLength);
  const first = space > 4 ? name.slice(0, space) : clip(name, lineLength);
  const rest = space > 4 ? name.slice(space + 1) : '';
  return rest === '' ? [first] : [first, clip(rest, lineLength)];
}
