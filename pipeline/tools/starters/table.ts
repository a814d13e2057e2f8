/** A table of bodies: a line each, `name; other names | identifier | page`. */
export interface Table {
  readonly scheme?: string;
  readonly seenIn?: string;
  /** The start of each body's page, completed by what stands after a second bar. */
  readonly page?: string;
  /** What all of its bodies are, where their names alone do not say it. */
  readonly about?: string;
  readonly rows: string;
}

/** What became of a body: it had another name, or ended. */
export interface Change {
  readonly body: string;
  /** The name that it had, and forms of it after semicolons; left out where the body itself ended. */
  readonly was?: string;
  /** The day or month of the change, as YYYY-MM-DD or YYYY-MM. */
  readonly on: string;
  /** What took the place of a body that ended. */
  readonly then?: string;
  readonly seenIn: string;
}
