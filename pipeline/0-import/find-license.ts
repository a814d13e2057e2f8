const address = /https?:\/\/[^\s<>"'()[\]{}|\\^`]+/g;
const licenseAddress = /licen[cs]e|creativecommons\.org\//i;

/** Find the address of a licence that a text states. */
export function findLicense(text: string): string | undefined {
  return text
    .match(address)
    ?.find((found) => licenseAddress.test(found))
    ?.replace(/[.,;:]+$/, '');
}
