import { DataFactory, Store } from 'n3';
import { loadLibrary } from './load-library.ts';

/** Something that a record has or lacks against its shape. */
export interface ShapeFault {
  /** The address of the record. */
  readonly address: string;
  /** The property, or undefined where the record as a whole does not fit. */
  readonly property: string | undefined;
  readonly shape: string;
  /** What was found, where it is one value. */
  readonly found: string | undefined;
  readonly problem: string;
}

/**
 * Hold a dataset, joined with its vocabulary, against shapes (SHACL Core); undefined where the engine
 * is not installed.
 */
export async function checkShapes(data: Store, shapes: Store): Promise<ShapeFault[] | undefined> {
  const library = (await loadLibrary('shacl-engine')) as Library | undefined;
  if (library === undefined) return undefined;
  const validator = new library.Validator(shapes, { factory: DataFactory });
  const { results } = await validator.validate({ dataset: plainly(data) });
  return results.map(toFault);
}

/**
 * Version 1.1.2 takes no string with a line break, or with a character beyond U+FFFF, for an
 * xsd:string: it is shown spaces instead.
 */
function plainly(data: Store): Store {
  const shown = data.getQuads(null, null, null, null).map((quad) => {
    const { subject, predicate, object } = quad;
    if (object.termType !== 'Literal' || object.value.search(unread) < 0) return quad;
    const line = object.value.replace(unread, ' ');
    return DataFactory.quad(subject, predicate, DataFactory.literal(line, object.datatype));
  });
  return new Store(shown);
}

const unread = /[^\u0020-\ud7ff\ue000-\ufffd]/g;

function toFault({ focusNode, path, shape, value, message, constraintComponent }: Result) {
  const [words] = message;
  return {
    address: focusNode.term?.value ?? '',
    property: path?.[0]?.predicates[0]?.value,
    shape: shape.ptr.term?.value ?? '',
    found: value?.term?.value,
    problem: words?.value ?? constraintComponent.value,
  };
}

interface Value {
  readonly value: string;
}

interface Pointer {
  readonly term?: Value;
}

/** The engine as we use it: it brings no types of its own. */
interface Library {
  readonly Validator: new (
    shapes: Store,
    options: { readonly factory: typeof DataFactory },
  ) => {
    readonly validate: (given: {
      readonly dataset: Store;
    }) => Promise<{ readonly results: readonly Result[] }>;
  };
}

interface Result {
  readonly focusNode: Pointer;
  readonly path?: readonly { readonly predicates: readonly Value[] }[];
  readonly shape: { readonly ptr: Pointer };
  readonly value?: Pointer;
  readonly message: readonly Value[];
  readonly constraintComponent: Value;
}
