import { hash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal of bytes, or of a text as UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** First ten characters, in lower case, of RFC 4648 base32 of SHA-256 over the UTF-8 of a text. */
export function shortKey(text: string): string {
  // Thirteen digits are 52 bits, which a number holds exactly; ten characters take the first 50.
  let bits = Math.floor(Number.parseInt(sha256(text).slice(0, 13), 16) / 4);
  let key = '';
  while (key.length < 10) {
    key = (alphabet[bits % 32] ?? '') + key;
    bits = Math.floor(bits / 32);
  }
  return key;
}

/**
 * The fingerprint of a wording: the first 16 hexadecimal digits of SHA-256 over the UTF-8 of its plain
 * text after each dash (U+2010-2015, U+2212) became `-` and each quotation mark `'`.
 */
export function fingerprint(plainText: string): string {
  const folded = plainText
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/["'\u00ab\u00bb\u2018-\u201f\u2032\u2033\u2039\u203a]/g, "'");
  return sha256(folded).slice(0, 16);
}
