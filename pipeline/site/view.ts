import type { AnyRecord } from '../core/model.ts';
import type { Context, ContextPlan } from '../5-emit/compile-context.ts';
import type { Dataset } from './dataset.ts';
import type { Element } from './hast.ts';
import type { About } from './read-about.ts';
import type { Catalogue } from './read-catalogue.ts';
import type { History } from './read-history.ts';
import { pagePath, relativeReference } from './paths.ts';

/** What all pages share. */
export interface Site {
  readonly about: About;
  readonly dataset: Dataset;
  readonly catalogue: Catalogue;
  readonly history: History;
  readonly context: Context;
  readonly plan: ContextPlan;
  /** Addresses that have a page of their own. */
  readonly hasPage: (address: string) => boolean;
}

/** The site as one page sees it: references are relative to where that page stands. */
export interface View extends Site {
  /** Refer to a path of the site. */
  readonly to: (path: string) => string;
  /** Refer to the page of an address; one without a page is referred to by its whole IRI. */
  readonly href: (address: string) => string;
}

/** A page before its frame is put around it. */
export interface Page {
  /** Its folder, with `/` at the end; empty for the home page. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Which entry of the navigation it belongs to. */
  readonly part: 'report' | 'names' | 'pictures' | 'search' | 'query' | 'downloads' | undefined;
  /** The address that the page is about, relative to the base. */
  readonly address?: string;
  /** Records of which the data files beside the page are made; the first is what it is about. */
  readonly records?: readonly AnyRecord[];
  /** It has data of its own in files that are not made of `records`: a document, not a thing. */
  readonly isDocument?: true;
  /** What the keys of these records mean, where it is not the context of the dataset. */
  readonly contract?: { readonly context: Context; readonly plan: ContextPlan };
  /** The way down to this page: names and addresses or paths. */
  readonly trail?: readonly Step[];
  readonly scripts?: readonly string[];
  readonly previous?: Step;
  readonly next?: Step;
  readonly main: (view: View) => readonly Element[];
}

/** A link by name. */
export interface Step {
  readonly name: string;
  readonly path: string;
}

/** See the site from a page's place. */
export function viewFrom(site: Site, path: string): View {
  const to = (target: string): string => {
    const [place = '', fragment] = target.split('#');
    const reference = relativeReference(path, place);
    return fragment === undefined ? reference : `${reference}#${fragment}`;
  };
  const href = (address: string): string => {
    const [owner = '', fragment] = address.split('#');
    if (!site.hasPage(owner)) return site.dataset.base + address;
    return to(fragment === undefined ? pagePath(owner) : `${pagePath(owner)}#${fragment}`);
  };
  return { ...site, to, href };
}
