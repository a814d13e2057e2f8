declare module 'shacl-engine' {
  export class Validator {
    constructor(shapes: unknown, options: { factory: unknown });
    validate(
      given: { dataset: unknown; terms?: unknown[] },
      shapes?: { terms: unknown[] }[],
    ): Promise<{ results: { shape: { ptr: { term: { value: string } } } }[] }>;
  }
}
