/** Namespaces in which the formats that are read back are written; what records mean is not here. */
export const namespaces = {
  csvw: 'http://www.w3.org/ns/csvw#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
