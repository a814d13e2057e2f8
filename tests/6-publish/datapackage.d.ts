declare module 'datapackage' {
  /** A table with its schema: what the tests use of it. */
  interface Resource {
    readonly name: string;
    readonly schema: { readonly foreignKeys: readonly unknown[] };
    readonly read: (options: {
      readonly relations: boolean;
      readonly forceCast: boolean;
    }) => Promise<readonly unknown[]>;
  }

  /** The validator of Frictionless Data in JavaScript. */
  export const Package: {
    readonly load: (
      descriptor: unknown,
      options: { readonly basePath: string; readonly strict: boolean },
    ) => Promise<{
      readonly valid: boolean;
      readonly errors: readonly Error[];
      readonly resources: readonly Resource[];
    }>;
  };
}
