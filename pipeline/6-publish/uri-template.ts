/** Gives the value of a variable, or undefined where its cell is empty. */
export type Variables = (name: string) => string | undefined;

/** Compile a URI template (RFC 6570) of plain text, `{name}` and `{+name}`; others throw. */
export function compileTemplate(template: string): (variables: Variables) => string {
  const parts = [...template.matchAll(/\{(\+?)(\w+)\}|([^{}]+)|(.)/gs)].map(
    ([, reserved, name, text, other]) => {
      if (other !== undefined) throw new Error(`Unexpected ${other} in the template ${template}`);
      if (name === undefined) return () => text ?? '';
      const encode = reserved === '+' ? encodeReserved : encodeAll;
      return (variables: Variables) => encode(variables(name) ?? '');
    },
  );
  return (variables) => parts.map((part) => part(variables)).join('');
}

/** `{+name}` keeps what has a meaning in a URI, and what is encoded already. */
function encodeReserved(value: string): string {
  const pieces = value.split(/(%[0-9A-Fa-f]{2}|[\w.~:/?#[\]@!$&'()*+,;=-]+)/);
  return pieces.map((piece, index) => (index % 2 === 1 ? piece : encodeAll(piece))).join('');
}

/** `{name}` keeps letters, digits and `-._~` only; all else is encoded as UTF-8. */
function encodeAll(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
