/** What each address answers, as the site carries it for servers: `addresses.json`. */
export interface AddressList {
  readonly base: string;
  /** Addresses of things and documents that have a page. */
  readonly addresses: readonly string[];
  /** Those of them that are documents, and answer with their own data. */
  readonly documents: readonly string[];
  /** Addresses that ended, each with what took its place. */
  readonly ended: readonly { readonly address: string; readonly to: readonly string[] }[];
}

/** Finds addresses by the decoded path of a request. */
export interface AddressBook {
  readonly address: (path: string) => string | undefined;
  readonly isDocument: (address: string) => boolean;
  readonly ended: (
    path: string,
  ) => { readonly address: string; readonly to: readonly string[] } | undefined;
}

/** Open the list of a site, so that each request finds its address in constant time. */
export function openAddressBook({ addresses, documents, ended }: AddressList): AddressBook {
  const known = new Map(addresses.map((address) => [decoded(address), address]));
  const gone = new Map(ended.map((end) => [decoded(end.address), end]));
  const isDocument = new Set(documents);
  return {
    address: (path) => known.get(path),
    isDocument: (address) => isDocument.has(address),
    ended: (path) => gone.get(path),
  };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
