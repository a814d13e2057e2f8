import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal of bytes, or of a text as UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** First ten characters, in lower case, of RFC 4648 base32 of SHA-256 over the UTF-8 of a text. */
export function shortKey(text: string): string {
  const bytes = createHash('sha256').update(text).digest();
  let bits = 0;
  let held = 0;
  let key = '';
  for (const byte of bytes.subarray(0, 7)) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5 && key.length < 10) {
      bits -= 5;
      key += alphabet[(held >> bits) & 31] ?? '';
    }
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
