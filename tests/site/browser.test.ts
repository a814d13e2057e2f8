import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../pipeline/core/read-folder.ts';
import { startServer } from '../../pipeline/serve/start-server.ts';
import type { RunningServer } from '../../pipeline/serve/start-server.ts';
import { filesBelow, siteOf } from './sites.ts';
import type { TestSite } from './sites.ts';

/** Debian's browser; where it is not installed these tests are skipped, and say so. */
function findChromium(): string | undefined {
  try {
    return execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

const executablePath = findChromium();
/** `make test-site` opens pages: `some` of each kind, or `all`. */
const asked = process.env['SITE_PAGES'];
const takesAll = asked === 'all';
const reason =
  executablePath === undefined
    ? 'no chromium'
    : asked === undefined
      ? 'make test-site runs it'
      : undefined;
const ofEachKind = 2;
const atOnce = 3;

/** Pages that differ only in their words: what stands in the place of ids, numbers and keys. */
function kindOfPage(path: string): string {
  return path
    .replace(/^id\/[^/]+/, 'id/*')
    .replace(/\/(paragraph|item|footnote|wording|[a-z-]+)\/[^/]*\d[^/]*(?=\/)/g, '/$1/*')
    .replace(/\/(observation|statement|quotation|named-term|change|grant|role)\/[^/]+/, '/$1/*');
}

function chosenPages(folder: string): string[] {
  const pages = filesBelow(folder)
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.slice(0, -'index.html'.length));
  if (takesAll) return pages;
  const seen = new Map<string, number>();
  const sizeOf = (path: string): number => statSync(join(folder, path, 'index.html')).size;
  // The largest of each kind have most that can go wrong.
  const sorted = pages.map((path) => [sizeOf(path), path] as const).sort(([a], [b]) => b - a);
  return sorted
    .map(([, path]) => path)
    .filter((path) => {
      const kind = kindOfPage(path);
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      return seen.get(kind)! <= ofEachKind;
    });
}

describe.skipIf(reason !== undefined)(
  reason === undefined ? 'in a browser' : `in a browser (skipped: ${reason})`,
  { timeout: 1_500_000 },
  () => {
    let site: TestSite;
    let server: RunningServer;
    let browser: Browser;

    beforeAll(async () => {
      site = siteOf(readFolder(fileURLToPath(new URL('../../dist', import.meta.url)), ['site'])!);
      server = await startServer(readFolder(site.folder)!, { port: 0 });
      const args = ['--no-sandbox', '--disable-dev-shm-usage'];
      browser = await chromium.launch({ executablePath: executablePath!, args });
    }, 60_000);
    afterAll(async () => {
      await browser.close();
      await server.stop();
      site.remove();
    });

    /** A page that notes what went wrong, and every request that would leave. */
    async function openPage(context: BrowserContext): Promise<{ page: Page; problems: string[] }> {
      const problems: string[] = [];
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
      page.on('request', (request) => {
        if (!/^(?:blob:|data:)/.test(request.url()) && !request.url().startsWith(server.url)) {
          problems.push(`leaves: ${request.url()}`);
        }
      });
      return { page, problems };
    }

    async function axeProblems(page: Page, rules?: readonly string[]): Promise<string[]> {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const runOnly = rules === undefined ? tags : { type: 'rule', values: rules };
      if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
      const run = `axe.run(document, ${JSON.stringify({ runOnly })})`;
      const { violations } = await page.evaluate<axe.AxeResults>(run);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`);
    }

    /** Wait until the page tells something. */
    async function told(page: Page, words: string): Promise<void> {
      await page.locator('#told', { hasText: words }).waitFor();
    }

    async function checkPage(page: Page, path: string): Promise<string[]> {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(server.url + path.split('/').map(encodeURIComponent).join('/'), {
        waitUntil: 'load',
      });
      const light = await axeProblems(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await axeProblems(page, ['color-contrast']);
      await page.setViewportSize({ width: 360, height: 740 });
      const phone = await axeProblems(page, [
        'target-size',
        'color-contrast',
        'scrollable-region-focusable',
      ]);
      const wide: number = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      const reflow = wide > 0 ? [`${wide} pixels wider than a phone`] : [];
      return [
        ...light,
        ...dark.map((problem) => `dark ${problem}`),
        ...phone.map((problem) => `phone ${problem}`),
        ...reflow,
      ];
    }

    test('each page opens without error or request elsewhere, and axe finds nothing in light, dark and on a phone', async () => {
      const context = await browser.newContext({ bypassCSP: true });
      const queue = chosenPages(site.folder);
      const found: string[] = [];
      const work = async (): Promise<void> => {
        const { page, problems } = await openPage(context);
        for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
          const all = [...(await checkPage(page, path)), ...problems.splice(0)];
          found.push(...all.map((problem) => `${path} ${problem}`));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      await context.close();
      expect(found.slice(0, 30)).toEqual([]);
    });

    test('reading needs no script', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const { page, problems } = await openPage(context);
      await page.goto(`${server.url}report/`);
      await page.click('main ol a');
      expect(await page.textContent('h1')).not.toBe('');
      expect(await page.locator('.paragraph').count()).toBeGreaterThan(0);
      expect(problems).toEqual([]);
      await context.close();
    });

    test('search finds names and paragraphs, with the keyboard alone', async () => {
      const context = await browser.newContext();
      const { page, problems } = await openPage(context);
      await page.goto(`${server.url}search/`);
      await page.focus('#q');
      await page.keyboard.type('Internet Watch');
      await page.waitForSelector('#results li');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate('document.activeElement.textContent')).toContain('Internet Watch');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.cite');
      expect(await page.textContent('h1')).toContain('Internet Watch');
      expect(problems).toEqual([]);
      await context.close();
    });

    test('a query is answered in the page; one that never ends can be stopped, one with too many rows is refused', async () => {
      const context = await browser.newContext();
      const { page, problems } = await openPage(context);
      await page.goto(`${server.url}query/`);
      const editor = page.locator('.cm-content');
      const run = async (query: string): Promise<void> => {
        await editor.click();
        await page.keyboard.press('Control+A');
        await page.keyboard.press('Delete');
        await page.keyboard.insertText(query);
        await page.keyboard.press('Control+Enter');
      };
      await run(
        'SELECT ?p (COUNT(*) AS ?n) WHERE { ?s ?p ?o } GROUP BY ?p ORDER BY DESC(?n) LIMIT 3',
      );
      await told(page, '3 rows');
      expect(await page.locator('#answer tbody tr').count()).toBe(3);
      await run('SELECT * { ?a ?b ?c . ?d ?e ?f }');
      await told(page, 'Refused');
      await run('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?a != ?g) }');
      await page.click('#stop');
      await told(page, 'Stopped.');
      await run('ASK { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }');
      await told(page, 'no other machine');
      expect(problems).toEqual([]);
      await context.close();
    });
  },
);
