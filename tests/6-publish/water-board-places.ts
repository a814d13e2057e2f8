/** Gives the words for a place in the records; the same words for each call, or others. */
export type Say = (words: string) => string;

export const report = 'report/water-board';
export const section = `${report}/b.3`;
export const paragraph = `${report}/b/paragraph/16.1`;
export const bare = `${report}/b/paragraph/(17)`;
export const item = `${paragraph}/item/a`;
export const footnotes = `${section}/footnote`;

/** An address with everything that an address can hold. */
export const page = "https://example.org/a/(b)?c=d&e=%C3%A9,f;g=%2F!*~$'[1]@h#i";
