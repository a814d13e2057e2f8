/** Write digits, times ten to a power, as a canonical decimal: `17.97` and 6 give `17970000`. */
export function toDecimal(digits: string, power = 0): string {
  const negative = digits.startsWith('-') || digits.startsWith('\u2212');
  const unsigned = negative ? digits.slice(1) : digits;
  const dot = unsigned.indexOf('.');
  const whole = dot === -1 ? unsigned : unsigned.slice(0, dot);
  const fraction = dot === -1 ? '' : unsigned.slice(dot + 1);
  const point = Math.max(whole.length + power, 0);
  const all = (whole + fraction).padStart(fraction.length - power, '0').padEnd(point, '0');
  const left = withoutZerosBefore(all.slice(0, point));
  const right = withoutZerosAfter(all.slice(point));
  const decimal = right === '' ? left : `${left}.${right}`;
  return negative && decimal !== '0' ? `-${decimal}` : decimal;
}

function withoutZerosBefore(digits: string): string {
  let start = 0;
  while (start < digits.length - 1 && digits[start] === '0') start++;
  return digits.slice(start) || '0';
}

function withoutZerosAfter(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

/** Divide two whole numbers where the result has an end: 3 and 4 give `0.75`, 1 and 3 nothing. */
export function divideExactly(numerator: string, denominator: string): string | undefined {
  const divisor = BigInt(denominator);
  for (let power = 0; power <= 6 && divisor > 0n; power++) {
    const dividend = BigInt(numerator) * 10n ** BigInt(power);
    if (dividend % divisor === 0n) return toDecimal((dividend / divisor).toString(), -power);
  }
  return undefined;
}

/** Add two canonical decimals. */
export function addDecimals(left: string, right: string): string {
  const power = Math.max(fractionLength(left), fractionLength(right));
  return toDecimal((scaled(left, power) + scaled(right, power)).toString(), -power);
}

/** Multiply two canonical decimals. */
export function multiplyDecimals(left: string, right: string): string {
  const power = fractionLength(left) + fractionLength(right);
  const product = scaled(left, fractionLength(left)) * scaled(right, fractionLength(right));
  return toDecimal(product.toString(), -power);
}

/** Compare two canonical decimals: negative, zero or positive. */
export function compareDecimals(left: string, right: string): number {
  const power = Math.max(fractionLength(left), fractionLength(right));
  const difference = scaled(left, power) - scaled(right, power);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function fractionLength(decimal: string): number {
  const point = decimal.indexOf('.');
  return point === -1 ? 0 : decimal.length - point - 1;
}

function scaled(decimal: string, power: number): bigint {
  return BigInt(decimal.replace('.', '') + '0'.repeat(power - fractionLength(decimal)));
}
