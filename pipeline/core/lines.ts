/** Give the lines of a text that are not empty, such as those of N-Triples. */
export function filledLines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
