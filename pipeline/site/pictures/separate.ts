/** A thing of a drawing with the room that it and its words take around its place. */
export interface Box {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

const rounds = 400;

/** Push boxes apart until none overlaps another, within a width; the same boxes end the same way. */
export function separate(boxes: readonly Box[], width: number): void {
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) moved = pushApart(one, other) || moved;
    }
    for (const box of boxes) {
      box.x = Math.min(Math.max(box.x, box.width / 2), width - box.width / 2);
    }
    if (!moved) return;
  }
}

/** Move two boxes that overlap along the shorter way, each by half of it. */
function pushApart(one: Box, other: Box): boolean {
  const wide = (one.width + other.width) / 2 - Math.abs(one.x - other.x);
  const high = (one.height + other.height) / 2 - Math.abs(one.y - other.y);
  if (wide <= 0.01 || high <= 0.01) return false;
  if (wide < high / 2) {
    const step = one.x <= other.x ? wide / 2 : -wide / 2;
    one.x -= step;
    other.x += step;
  } else {
    const step = one.y <= other.y ? high / 2 : -high / 2;
    one.y -= step;
    other.y += step;
  }
  return true;
}
