/** How a list item starts on a page: a bullet, which is not kept, or a label, which is. */
const bullet = /^(?:[•◦▪‣·●○■□⁃]\s*|[-+*–—]\s+)/u;
const label =
  /^(\((?:[A-Za-z]{1,2}|[ivxlc]+|\d{1,3})\)|(?:[a-z]|[ivxlc]+|\d{1,3})\)|(?:[a-z]|[ivxlc]+)\.)\s+/;

/** The start of a list item: `length` is what bullet or label take of the line. */
export interface ListLabel {
  readonly label: string | undefined;
  readonly length: number;
}

/** Find the bullet or the label with which a line starts as a list item. */
export function findListLabel(line: string): ListLabel | undefined {
  const bulletLength = bullet.exec(line)?.[0].length ?? 0;
  const labelled = label.exec(line.slice(bulletLength));
  if (bulletLength === 0 && labelled === null) return undefined;
  return { label: labelled?.[1], length: bulletLength + (labelled?.[0].length ?? 0) };
}
