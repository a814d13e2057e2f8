import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';

/** How long a reader waits for the first answer of the query page, and for the next; undefined without a browser. */
export async function measureQuery(
  url: string,
): Promise<{ readonly first: number; readonly next: number } | undefined> {
  const executablePath = findChromium();
  if (executablePath === undefined) return undefined;
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.goto(`${url}query/`);
    await page.waitForSelector('#run');
    const run = async (): Promise<number> => {
      const started = performance.now();
      await page.click('#run');
      await page.locator('#told', { hasText: / in \d+ ms/ }).waitFor();
      return Math.round(performance.now() - started);
    };
    const first = await run();
    await page.evaluate("document.querySelector('#told').textContent = ''");
    return { first, next: await run() };
  } finally {
    await browser.close();
  }
}

function findChromium(): string | undefined {
  try {
    return execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
