// The workbench as a person uses it, in a real browser against the real program: search, keys,
// languages, pages, phone; and as an attacker would: markup in names, foreign hosts, odd paths.

import { readFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desk, heading, launchBrowser, openPage, phone, Workbench } from './workbench.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const workbench = new Workbench();
let browser: Browser;
let base: string;

beforeAll(async () => {
  browser = await launchBrowser();
  base = await workbench.start();
});

afterAll(async () => {
  await browser?.close();
  await workbench.dispose();
});

describe('before any list is imported', () => {
  test('says that the register answers, and how to get the lists', async () => {
    const { page, complaints, close } = await openPage(browser);
    await page.goto(base);
    expect(await heading(page)).toContain('The register is ready.');
    expect(await page.locator('main').innerText()).toContain('lists import');
    await page.getByRole('link', { name: 'Los Zetas' }).click();
    await page.locator('article.hit').first().waitFor();
    expect(await heading(page)).toMatch(/^1 possible match/);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('with a list imported', () => {
  beforeAll(() => workbench.importLists('sdn.csv', 'alt.csv'));

  test('a search shows who lists it, who does not, and what it means for the profile', async () => {
    const { page, complaints, close } = await openPage(browser);
    await page.goto(`${base}/?name=Los+Zetas&as=mx-bank&lang=en`);
    const card = page.locator('article.hit').first();
    await card.waitFor();
    const badges = await card.locator('.badge b').allTextContents();
    expect(badges.slice(0, 2)).toEqual(['US FTO', 'US SDGT']);
    expect(badges).toContain('Canada');
    const text = await card.innerText();
    expect(text).toContain('not legal advice');
    expect(text).toContain('Reaches you');
    expect(text).not.toMatch(/terrorist/i);
    expect(await card.locator('.pair .relation').first().textContent()).toContain('=');
    expect(complaints).toEqual([]);
    await close();
  });

  test('a misspelt name is set against the entry letter by letter', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${base}/?name=Ysmael+Zambada+Garcia&birthDate=1948&lang=en`);
    const pair = page.locator('.pair', { hasText: 'Ysmael' });
    await pair.waitFor();
    expect(await pair.locator('em').allTextContents()).toEqual(['Y', 'I']);
    await page.getByText('Field by field').click();
    const birth = page.locator('.fields tr', { hasText: 'Birth or founding' });
    expect(await birth.innerText()).toContain('same year');
    await close();
  });

  test('a clear answer says how near the nearest came, and how old the lists are', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${base}/?name=Ofelia+Quetzal+Wintergarden&lang=en`);
    expect(await heading(page)).toMatch(/^No possible match/);
    expect(await page.locator('aside').innerText()).toMatch(/SDN List.*days/s);
    await close();
  });

  test('each answer is spoken, and the keyboard goes on from it', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${base}/?lang=en`);
    for (const [name, says] of [
      ['Los Zetas', '1 possible match'],
      ['Ofelia Quetzal Wintergarden', 'No possible match'],
    ] as const) {
      await page.locator('main [data-search-box]').fill(name);
      await page.keyboard.press('Enter');
      await page.locator('main p.hidden[role=status]', { hasText: says }).waitFor({
        state: 'attached',
      });
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('page');
    }
    await close();
  });

  test('hands alone are enough: / types, j and Enter open, Escape comes back', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${base}/groups?lang=en`);
    await page.locator('[data-entry]').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('Los Zetas');
    await page.keyboard.press('Enter');
    await page.locator('article.hit').first().waitFor();
    // The letters are typed, not taken for keys.
    expect(await page.locator('input[name="name"]').inputValue()).toBe('Los Zetas');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/groups/cartel-del-noreste*');
    await page.locator('.entry-head').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL(/\?.*name=Los\+Zetas/);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    await page.waitForURL('**/lists*');
    await close();
  });

  test('the language changes in place: address, profile and names stay', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${base}/?name=Los+Zetas&as=us-bank&lang=en`);
    expect(await heading(page)).toContain('possible match');
    const before = await page.locator('article.hit h2').first().textContent();
    await page.getByRole('button', { name: 'Español' }).click();
    await page.getByText('posible coincidencia').first().waitFor();
    expect(await page.locator('article.hit').first().innerText()).toContain('no es asesoría legal');
    expect(await page.locator('article.hit h2').first().textContent()).toBe(before);
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    const address = new URL(page.url());
    expect(Object.fromEntries(address.searchParams)).toEqual({
      name: 'Los Zetas',
      as: 'us-bank',
      lang: 'es',
    });
    // The next visit remembers.
    await page.goto(base);
    expect(await heading(page)).toContain('El registro está listo');
    await close();
  });

  test('a listing is shown as published, with the edition it comes from', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${base}/listings/us-ofac-sdn:7226?lang=en&as=us-bank`);
    expect(await heading(page)).toContain('ZAMBADA GARCIA');
    const text = await page.locator('main').innerText();
    expect(text).toContain('ZAGI-480101');
    expect(text).toContain('2 Jun 2026');
    expect(text).toMatch(/us-ofac-sdn@[0-9a-f]{12}/);
    await close();
  });

  test('a past day says so and answers for that day', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${base}/groups/cartel-del-noreste?lang=en&asOf=2025-02-19`);
    await page.locator('.entry-head').waitFor();
    expect(await page.locator('.note.due').innerText()).toContain('19 Feb 2025');
    const fto = page.locator('.entry-head .badge', { hasText: 'US FTO' });
    expect(await fto.innerText()).toContain('not yet');
    await page.getByRole('button', { name: 'Back to today' }).click();
    await page.locator('.entry-head .badge:not(.off)', { hasText: 'US FTO' }).waitFor();
    await close();
  });

  test('what cannot be read is said in words, and what is not there has a page', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${base}/?name=a&birthDate=31-12-57&lang=es`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('31-12-57');
    await page.goto(`${base}/groups/nobody?lang=en`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('nothing under this address');
    await close();
  });

  test('on a phone nothing runs off the side, and the menu leads everywhere', async () => {
    const { page, close } = await openPage(browser, phone);
    for (const path of pages) {
      await page.goto(`${base}${path}`);
      await page.locator('main h1').first().waitFor();
      const [wide, width] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(wide, path).toBeLessThanOrEqual(width ?? 0);
    }
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Lists' }).click();
    await page.waitForURL('**/lists*');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await close();
  });
});

const pages = [
  '/?lang=en',
  '/?name=Los+Zetas&as=mx-bank&lang=en',
  '/?name=Ysmael+Zambada&birthDate=1999&as=us-bank&lang=es',
  '/?name=a&birthDate=x&lang=en',
  '/groups?lang=es',
  '/groups/cartel-del-noreste?as=us-bank&lang=en',
  '/listings/us-ofac-sdn:7226?as=mx-bank&lang=es',
  '/lists?lang=en',
];

describe('for everybody', () => {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing in %s, in either language',
    async (scheme) => {
      const { page, close } = await openPage(browser, { ...desk, scheme });
      for (const path of pages) {
        for (const language of ['en', 'es']) {
          await page.goto(base + path.replace(/lang=\w\w/, `lang=${language}`));
          await page.locator('main h1').first().waitFor();
          // What is folded is looked at too.
          for (const summary of await page.locator('summary').all()) await summary.click();
          expect(await violations(page), `${path} ${language} ${scheme}`).toEqual([]);
        }
      }
      await close();
    },
  );

  test('axe finds nothing in the window of keys and in the menu of a phone', async () => {
    const { page, close } = await openPage(browser, phone);
    await page.goto(`${base}/lists?lang=en`);
    await page.locator('main h1').first().waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Lists' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Keys of this page').waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });
});

/** Ids and places of what axe objects to, WCAG 2.2 A and AA and its best practices. */
async function violations(page: Page): Promise<readonly string[]> {
  // Through the debugger, which the page's own policy does not bind.
  await page.evaluate(axeSource);
  const result = await page.evaluate<{
    violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
  }>('axe.run(document, { resultTypes: ["violations"] })');
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${String(node.target)} ${node.failureSummary ?? ''}`),
  );
}

describe('against attack', () => {
  const probe = '"><img src=x onerror=window.pwned=1><script>window.pwned=1</script>';

  test('markup in a question and in list data stays text', async () => {
    const { page, complaints, close } = await openPage(browser);
    const paths = [
      `/?name=${encodeURIComponent(probe)}&lang=en`,
      `/?name=${encodeURIComponent('<img src=x onerror=window.pwned=1> Mario')}&lang=en`,
      '/listings/us-ofac-sdn:99001?lang=en',
      `/groups/${encodeURIComponent(probe)}?lang=${encodeURIComponent(probe)}`,
    ];
    for (const path of paths) {
      await page.goto(base + path);
      await page.locator('main h1').first().waitFor();
      const found = await page.evaluate(() => ({
        pwned: 'pwned' in window,
        images: document.querySelectorAll('main img, main script').length,
      }));
      expect(found, path).toEqual({ pwned: false, images: 0 });
    }
    await page.goto(`${base}/listings/us-ofac-sdn:99001?lang=en`);
    expect(await heading(page)).toContain('<img src=x onerror=window.pwned=1>');
    // A refused question is logged by the browser as such; a broken policy would be logged here too.
    expect(complaints.filter((text) => !text.includes('the server responded with'))).toEqual([]);
    await close();
  });

  test('foreign hosts and odd paths get nothing', async () => {
    const rebound = await raw('/api/health', { host: 'evil.example' });
    expect(rebound.statusCode).toBe(421);
    const foreign = await raw('/api/health', { 'sec-fetch-site': 'cross-site' });
    expect(foreign.statusCode).toBe(403);
    for (const path of ['/../package.json', '/assets/..%2f..%2fpackage.json', '//etc/passwd']) {
      const { body } = await raw(path);
      expect(body).not.toContain('"dependencies"');
      expect(body).not.toContain('root:');
    }
  });
});

interface RawAnswer {
  readonly statusCode: number | undefined;
  readonly body: string;
}

/** Without the tidying that `fetch` does to paths and the Host header. */
function raw(path: string, headers: Record<string, string> = {}): Promise<RawAnswer> {
  const { port } = new URL(base);
  return new Promise((resolve, reject) => {
    const read = (answer: IncomingMessage) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        body += chunk;
      });
      answer.on('end', () => resolve({ statusCode: answer.statusCode, body }));
    };
    request({ host: '127.0.0.1', port, path, headers }, read).on('error', reject).end();
  });
}

describe('starting and stopping', () => {
  test('a port in use is said in words, with exit code 2', async () => {
    const { code, output } = await workbench.startAndEnd(new URL(base).port);
    expect(code).toBe(2);
    expect(output).toContain('in use');
    expect(output).toContain('--port 0');
  });

  test('a signal ends it cleanly', async () => {
    expect((await workbench.stop('SIGINT')).code).toBe(0);
    await workbench.start();
    expect((await workbench.stop('SIGTERM')).code).toBe(0);
  });
});
