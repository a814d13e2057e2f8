import { contactFor } from '../core/contact.ts';
import { dataForms } from './data-files.ts';
import { clip, h, plainWords } from './hast.ts';
import type { Element } from './hast.ts';
import { labelOf } from './labels.ts';
import { outsideLink } from './parts/links.ts';
import { reportAround } from './parts/report-of.ts';
import { scriptSafe, toSmallJsonLd } from './json-ld.ts';
import { dataPath } from './paths.ts';
import type { Page, View } from './view.ts';

/** Nothing is loaded from elsewhere, nothing inline runs; WebAssembly only where a page asks for it. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'self'",
].join('; ');

/** Put the frame around a page: head, masthead, what it is about, and the foot of the page. */
export function framePage(view: View, page: Page): Element {
  const name = view.about.name;
  const title = titleOf(view, page);
  return h('html', { lang: 'en-GB' }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      h('title', page.path === '' ? name : `${title} · ${name}`),
      ...aboutPage(view, page, title),
      h('link', {
        rel: 'preload',
        as: 'font',
        type: 'font/woff2',
        crossorigin: 'anonymous',
        href: view.to('assets/source-serif.woff2'),
      }),
      h('link', { rel: 'stylesheet', href: view.to('assets/style.css') }),
      h('link', { rel: 'icon', type: 'image/svg+xml', href: view.to('assets/icon.svg') }),
      ...['site.js', ...(page.scripts ?? [])].map((script) =>
        h('script', { type: 'module', src: view.to(`assets/${script}`) }),
      ),
    ]),
    h('body', { class: page.path === '' ? 'home' : undefined }, [
      h('a.skip', { href: '#main' }, 'To the text'),
      masthead(view, page),
      h('main#main', { tabindex: '-1' }, [trail(view, page), ...page.main(view), turn(view, page)]),
      foot(view, page),
    ]),
  ]);
}

/** The title of a page; where there are several reports, with that of which it is a part. */
function titleOf({ dataset }: View, { title, address = '' }: Page): string {
  const report = reportAround(dataset, address);
  const of = report === undefined ? '' : ` · ${clip(labelOf(dataset, report.id), 60)}`;
  return `${clip(plainWords(title), 150)}${of}`;
}

/** A longer record stands in the data files beside the page only. */
const longestData = 8000;

function aboutPage(
  view: View,
  { address, description, records, path, contract, isDocument }: Page,
  title: string,
): Element[] {
  const base = view.dataset.base;
  const iri = base + (address ?? path);
  const said = clip(plainWords(description), 200);
  const facts = [
    h('meta', { name: 'description', content: said }),
    h('link', { rel: 'canonical', href: iri }),
    h('meta', { property: 'og:title', content: title }),
    h('meta', { property: 'og:description', content: said }),
    h('meta', { property: 'og:type', content: 'article' }),
    h('meta', { property: 'og:url', content: iri }),
    h('meta', { property: 'og:site_name', content: view.about.name }),
  ];
  const hasData = records !== undefined || isDocument === true;
  if (address === undefined || !hasData) return facts;
  const [subject] = records ?? [];
  const alternates = dataForms.map(({ extension, mediaType }) =>
    h('link', { rel: 'alternate', type: mediaType, href: view.to(dataPath(address, extension)) }),
  );
  if (subject === undefined) return [...facts, ...alternates];
  const data = scriptSafe(toSmallJsonLd([subject], (contract ?? view).context));
  if (data.length > longestData) return [...facts, ...alternates];
  return [...facts, ...alternates, h('script', { type: 'application/ld+json' }, data)];
}

const parts = [
  { part: 'report', name: 'Read', path: 'report/' },
  { part: 'names', name: 'Names', path: 'names/' },
  { part: 'pictures', name: 'Pictures', path: 'pictures/' },
  { part: 'search', name: 'Search', path: 'search/' },
  { part: 'query', name: 'Query', path: 'query/' },
  { part: 'downloads', name: 'Downloads', path: 'dataset/' },
] as const;

function masthead(view: View, page: Page): Element {
  const links = parts.map(({ part, name, path }) => {
    const current = page.part === part ? (page.path === path ? 'page' : 'true') : undefined;
    return h('li', h('a', { href: view.to(path), 'aria-current': current }, name));
  });
  return h('header.masthead', [
    h('p.site-name', h('a', { href: view.to('') }, view.about.name)),
    h('nav', { 'aria-label': 'Main' }, h('ul', links)),
  ]);
}

function trail(view: View, { trail: steps = [], title }: Page): Element | '' {
  if (steps.length === 0) return '';
  const links = steps.map(({ name, path }) =>
    h('li', h('a', { href: view.to(path) }, clip(name, 60))),
  );
  const here = h('li', { 'aria-current': 'page' }, clip(plainWords(title), 60));
  return h('nav.trail', { 'aria-label': 'Where this is' }, h('ol', [...links, here]));
}

function turn(view: View, { previous, next }: Page): Element | '' {
  if (previous === undefined && next === undefined) return '';
  return h('nav.turn', { 'aria-label': 'Previous and next' }, [
    previous === undefined
      ? h('span')
      : h('a', { rel: 'prev', href: view.to(previous.path) }, `← ${previous.name}`),
    next === undefined ? '' : h('a', { rel: 'next', href: view.to(next.path) }, `${next.name} →`),
  ]);
}

function foot(view: View, page: Page): Element {
  const { about } = view;
  const iri = view.dataset.base + (page.address ?? page.path);
  return h('footer.foot', [
    h('p', [
      `${about.releaseWords}. `,
      about.license === undefined
        ? ''
        : outsideLink(about.license, licenceName(about.license), 'license'),
    ]),
    h('p', [h('span.label', 'Address'), ' ', h('code.address', plainWords(iri))]),
    reportError(view, iri),
  ]);
}

/** The address is filled in, so that whoever answers knows what is meant. */
function reportError({ about }: View, iri: string): Element {
  const label = h('span.label', 'An error?');
  if (about.contact !== undefined) {
    const href = contactFor(about.contact, iri);
    return h('p', [label, ' ', h('a', { href }, 'Report an error on this page')]);
  }
  const told = `Error at ${plainWords(iri)} (${about.releaseWords.toLowerCase()})`;
  return h('div.copied', [
    h('p', [label, ` Tell ${about.publisher ?? 'the publisher'}: `, h('q.copy-text', told)]),
    h('button.copy', { type: 'button', hidden: true }, 'Copy'),
  ]);
}

function licenceName(license: string): string {
  const ogl = /open-government-licence\/version\/(\d+)/.exec(license);
  return ogl === null ? 'Licence' : `Open Government Licence v${ogl[1] ?? ''}.0`;
}
