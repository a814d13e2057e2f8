/** What each pattern of the schemas asks for, in words and with an example; a test holds the two together. */
export const patternWords: Readonly<Record<string, string>> = {
  '^[0-9a-f]{64}$': 'a SHA-256: 64 digits and letters from a to f',
  '^[0-9a-f]{16}$': 'a fingerprint: 16 digits and letters from a to f',
  '^\\S(.*\\S)?$': 'text on one line, without space at its ends',
  '^[a-z]{2,3}(-[a-z0-9]+)*$': 'the tag of a language in lower case, such as en-gb',
  '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$':
    'a day, month or year in quotation marks, such as 2014-03-03, 2014-03 or 2014',
  '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$':
    'a day, month or year in quotation marks, such as 2014-03-03, 2014-03 or 2014',
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}$': 'a day, such as 2014-03-03',
  '^[0-9]{4}-(0[1-9]|1[0-2])$': 'a month, such as 2014-03',
  '^[0-9]{4}-[0-9]{2}$': 'a month, such as 2014-03',
  '^[0-9]{4}$': 'a year, such as 2014',
  '^[^/\\\\]+\\.md$': 'the name of a Markdown file in this folder, such as b.3.md',
  '^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$':
    'letters and digits, with single dots or hyphens between them, such as B.3',
  '^[a-z0-9]+(-[a-z0-9]+)*$':
    'lower-case letters and digits, with single hyphens between them, such as river-trust',
  '^[a-z][a-z0-9+.-]*:[^\\u0000-\\u0020<>"{}|\\\\^`]+$':
    'a whole address without spaces, such as https://example.org/page',
  '^[^/:\\u0000-\\u0020<>"{}|\\\\^`][^:\\u0000-\\u0020<>"{}|\\\\^`]*$':
    'an address below the base, such as id/river-trust',
  '^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$':
    'a version of three numbers, such as 1.0.0',
  '^(0|-?[1-9][0-9]*|-?(0|[1-9][0-9]*)\\.[0-9]*[1-9])$':
    'a number in quotation marks, without commas and without zeros that say nothing, such as 278 or 0.04',
  '^[A-Z]{3}$': 'the code of a currency (ISO 4217), such as GBP',
  '^[A-Z0-9]{2,3}$': 'the code of a unit (UN/CEFACT Recommendation 20), such as P1 for percent',
  '^https://[a-z0-9.-]+(:[0-9]+)?/([A-Za-z0-9._~-]+/)*$':
    'the start of all addresses: https, and a slash at its end, such as https://example.org/data/',
  '^(https?://[^ \\t\\n<>"{}]+(\\{address\\}[^ \\t\\n<>"{}]*)*|(mailto:)?[^ \\t\\n<>"{}@?&:/]+@[^ \\t\\n<>"{}@?&:/]+)$':
    'a mail address, or the address of a page, such as corrections@example.org',
  '^https://[^ ?#]+/$':
    'where dist is served: https, and a slash at its end, such as https://example.org/data/',
};
