const address = /https?:\/\/[^\s<>"'()[\]{}|\\^`]+/g;
const licenseAddress = /licen[cs]e|creativecommons\.org\//i;

/** An address as people print it, without its scheme; a licence has it in its path. */
const printed =
  /(?<![\w/.@-])(?:[a-z\d-]+\.)+[a-z]{2,}\/[^\s<>"'()[\]{}|\\^`]*licen[cs]e[^\s<>"'()[\]{}|\\^`]*/i;

/** Find the address of a licence that a text states, with or without its scheme. */
export function findLicense(text: string): string | undefined {
  const whole = text.match(address)?.find((found) => licenseAddress.test(found));
  const bare = printed.exec(text)?.[0];
  const found = whole ?? (bare === undefined ? undefined : `https://${bare}`);
  return found?.replace(/[.,;:]+$/, '');
}
