/** A reader of simple files gives up: the text may be good YAML all the same. */
export class NotSimple extends Error {}
