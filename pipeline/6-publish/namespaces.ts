/** Namespaces in which the formats that are read back are written, and the one of feeds; what records mean is not here. */
export const namespaces = {
  csl: 'http://purl.org/net/xbiblio/csl',
  atom: 'http://www.w3.org/2005/Atom',
  csvw: 'http://www.w3.org/ns/csvw#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
