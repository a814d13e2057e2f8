/** A table of bodies: a line each, `name; other names | identifier`. */
export interface Table {
  readonly scheme?: string;
  readonly seenIn?: string;
  /** The start of each body's page, completed by what stands after a second bar. */
  readonly page?: string;
  readonly rows: string;
}
