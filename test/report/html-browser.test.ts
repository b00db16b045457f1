import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html/page.ts';
import type { Report } from '../../src/report/report.ts';
import { toyReport, withNodes, withRandomness } from './sample-report.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);
if (executablePath === undefined) {
  console.warn('The page is not tested in a browser: there is no chromium here (apt-get install chromium).');
}

const openAll = "for (const d of document.querySelectorAll('details')) d.open = true";

describe.skipIf(executablePath === undefined)('the page in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  let report: Report;
  let url: string;

  beforeAll(async () => {
    report = withNodes(withRandomness(await toyReport(), 'square-nonnegative'), 'given-a-theorem');
    const file = join(mkdtempSync(join(tmpdir(), 'lemmata-html-')), 'report.html');
    writeFileSync(
      file,
      renderHtml({ report, documents: [], citationFor: (claim) => claim.identifier, works: new Map() }),
    );
    url = pathToFileURL(file).href;
    browser = await chromium.launch({ executablePath: executablePath as string, args: ['--no-sandbox'] });
  }, 60_000);

  afterAll(() => browser?.close());

  /** Opens the page and watches it: no request but for the file, no message of its console. */
  async function opened(options: BrowserContextOptions = {}, address = url): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('request', (r) => void (r.url().split(/[?#]/)[0] === url || faults.push(`request: ${r.url()}`)));
    page.on('console', (m) => void faults.push(`console: ${m.text()}`));
    page.on('pageerror', (e) => void faults.push(e.message));
    page.on('close', () => expect(faults).toEqual([]));
    await page.goto(address);
    expect(faults).toEqual([]);
    return page;
  }

  const shown = (page: Page): Promise<string[]> =>
    page.locator('article:visible').evaluateAll((all) => all.map((a) => a.id));

  it('filters and searches, and keeps what was chosen in its address', async () => {
    const page = await opened();
    expect((await shown(page)).length).toBe(report.claims.length);
    await page.getByLabel('Search').fill('square OF');
    const found = await shown(page);
    expect(found).toContain('square-of-sum');
    expect(found.length).toBeLessThan(report.claims.length);
    expect(await page.locator('output').textContent()).toBe(
      `${found.length} of ${report.claims.length} claims`,
    );
    expect(page.url()).toBe(`${url}?q=square+OF`);
    await page.getByLabel('Verdict').selectOption('refuted');
    const refuted = await shown(page);
    const again = await opened({}, page.url());
    expect(await shown(again)).toEqual(refuted);
    expect(await again.getByLabel('Search').inputValue()).toBe('square OF');
    await page.getByLabel('Search').fill('no claim has this');
    expect(await shown(page)).toEqual([]);
    await page.close();
    await again.close();
  });

  it('filters by grade and topic, in the overview too', async () => {
    const page = await opened(
      {},
      `${url}?topic=algebra&grade=${encodeURIComponent('derived, given cited theorems')}`,
    );
    const wanted = report.claims.filter((c) =>
      c.parts.some((p) => p.grade === 'derived, given cited theorems'),
    );
    expect((await shown(page)).sort()).toEqual(wanted.map((c) => c.id).sort());
    await page.getByText('By topic', { exact: true }).click();
    const items = page.locator('.overview details[open] li[data-claim]:visible');
    expect(await items.count()).toBe(wanted.length);
    await page.close();
  });

  it('follows a link to a claim that is filtered away, and shows all again', async () => {
    const page = await opened({}, `${url}?q=square-of-sum`);
    await page.evaluate('location.hash = "given-a-theorem"');
    await expect.poll(() => page.locator('#given-a-theorem').isVisible()).toBe(true);
    expect(page.url()).toBe(`${url}#given-a-theorem`);
    await page.close();
  });

  it('copies the line that runs a claim again', async () => {
    const page = await opened({ permissions: ['clipboard-read', 'clipboard-write'] });
    const article = page.locator('#square-of-sum');
    await article.getByText('Run it again').click();
    await article.getByRole('button', { name: 'Copy' }).first().click();
    await article.getByRole('button', { name: /Copied|Selected/ }).waitFor();
    const copied = await page.evaluate(
      'navigator.clipboard.readText().catch(() => getSelection().toString())',
    );
    expect(copied).toBe('lemmata verify square-of-sum --instances 48');
    await page.close();
  });

  it('is read from top to bottom without a script, and prints what is closed', async () => {
    const page = await opened({ javaScriptEnabled: false });
    expect((await shown(page)).length).toBe(report.claims.length);
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.locator('button:visible').count()).toBe(0);
    const step = page.locator('#square-of-sum .steps > ol > li').first();
    expect(await step.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await step.isVisible()).toBe(true);
    await page.close();
  });

  it('is reached by keyboard', async () => {
    const page = await opened();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.locator('#square-of-sum summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#square-of-sum .steps > ol > li').first().isVisible()).toBe(true);
    await page.close();
  });

  it('nests the steps of a proof below what they show', async () => {
    const page = await opened();
    await page.evaluate(openAll);
    const { lines = [] } = report.claims.find((c) => c.id === 'given-a-theorem')?.parts[0] ?? {};
    const steps = page.locator('#given-a-theorem .steps').first();
    expect(await steps.locator('ol > li').count()).toBe(lines.length);
    const below = steps.locator('li', { hasText: 'cases no' }).last().locator('> ol > li');
    expect(await below.count()).toBe(2);
    await page.close();
  });

  it.each([320, 768, 1280])('fits a width of %d, with everything open', async (width) => {
    const page = await opened({ viewport: { width, height: 800 } });
    await page.evaluate(openAll);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.close();
  });

  it.each([
    [1280, 'light'],
    [360, 'dark'],
  ] as const)('has no fault that axe finds, %d wide and in the %s', async (width, colorScheme) => {
    const page = await opened({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
    await page.evaluate(openAll);
    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate('axe.run()')) as {
      violations: { id: string; help: string; nodes: { html: string }[] }[];
    };
    expect(violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.map((n) => n.html.slice(0, 200))}`)).toEqual(
      [],
    );
    await page.close();
  });
});
