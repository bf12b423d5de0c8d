import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { issueKey } from '../../src/access/issue-key.ts';
import { keyFileText } from '../../src/access/parse-keys.ts';
import { packageRoot } from '../../src/files/package-root.ts';
import { launchBrowser } from '../support/browser.ts';
import { isLong } from '../support/cases.ts';
import { fixture } from '../support/panel.ts';
import { startPrefixProxy } from '../support/prefix-proxy.ts';
import { startService, type Service } from '../support/processes.ts';

let service: Service;
let browser: Browser;

beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), launchBrowser()]);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await service.stop();
});

test(
  'Swagger UI: "Try it out", "Execute" on solve returns a real slate as it stands',
  { timeout: 60_000 },
  async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
    const artefacts = join(packageRoot(), 'test', 'artefacts');
    onTestFailed(async () => {
      mkdirSync(artefacts, { recursive: true });
      await page.screenshot({ path: join(artefacts, 'swagger-ui.png'), fullPage: true });
    });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    // What the policy of the page forbids is reported there.
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`${service.url}/docs`);
    const operation = page.locator('#operations-Panel-solve');
    await operation.locator('.opblock-summary').click();
    await operation.getByRole('button', { name: 'Try it out' }).click();
    await operation.getByRole('button', { name: 'Execute' }).click();
    const answer = operation.locator('.live-responses-table .response');
    await answer.locator('.response-col_status', { hasText: '200' }).waitFor();
    const text = await answer.locator('.highlight-code pre').first().innerText();
    const result = JSON.parse(text) as { outcome: string; slate: { id: string }[] };
    expect(result.outcome).toBe('selected');
    expect(result.slate.length).toBe(5);
    expect(faults).toEqual([]);
  },
);

/** The file fields of the form of an operation, its media type chosen. */
const openForm = async (page: Page, id: string) => {
  const operation = page.locator(`#operations-Panel-${id}`);
  await operation.locator('.opblock-summary').click();
  await operation.getByRole('button', { name: 'Try it out' }).click();
  await operation.locator('.opblock-section-request-body select').selectOption('multipart/form-data');
  const fieldOf = (name: string) => operation.locator(`tr[data-property-name="${name}"]`);
  const execute = async (): Promise<{ readonly status: string; readonly document: unknown }> => {
    await operation.getByRole('button', { name: 'Execute' }).click();
    const answer = operation.locator('.live-responses-table .response');
    const text = await answer.locator('.highlight-code pre').first().innerText();
    const status = await answer.locator('.response-col_status').innerText();
    return { status: status.trim().slice(0, 3), document: JSON.parse(text) as unknown };
  };
  return { operation, fieldOf, execute };
};

test('Swagger UI uploads a pool and a rule set, and a slate comes back', { timeout: 60_000 }, async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
  try {
    await page.goto(`${service.url}/docs`);
    const { fieldOf, execute } = await openForm(page, 'solve');
    await fieldOf('pool').locator('input[type=file]').setInputFiles(fixture('open-call.csv'));
    await fieldOf('rules').locator('input[type=file]').setInputFiles(fixture('a-res-79-325-baseline.json'));
    const { status, document } = await execute();
    expect(status).toBe('200');
    expect(document).toMatchObject({
      outcome: 'selected',
      objective: 109126,
      inputs: { ruleSet: 'a-res-79-325-baseline' },
    });
  } finally {
    await page.close();
  }
});

test(
  'Swagger UI: a file that is not chosen is an absent part, and a YAML file is known by its name',
  { timeout: 60_000 },
  async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
    try {
      await page.goto(`${service.url}/docs`);
      const check = await openForm(page, 'checkPool');
      await check.fieldOf('pool').locator('input[type=file]').setInputFiles(fixture('examples/pool.csv'));
      expect(await check.fieldOf('rules').locator('input[type=file]').count()).toBe(1);
      expect(await check.execute()).toMatchObject({ status: '200', document: { candidates: 13 } });

      const replace = await openForm(page, 'replace');
      await replace.fieldOf('pool').locator('input[type=file]').setInputFiles(fixture('examples/pool.csv'));
      await replace
        .fieldOf('rules')
        .locator('input[type=file]')
        .setInputFiles({
          name: 'rules.yaml',
          mimeType: '',
          buffer: Buffer.from('id: small\nsize: 3\nscore: { weights: { itu: 1 } }\n'),
        });
      expect(await replace.execute()).toMatchObject({ status: '200', document: { withdrawn: ['E-07'] } });
    } finally {
      await page.close();
    }
  },
);

/** Each page, and each proxy; `npm run test:long` tries every page behind every proxy. */
const behindProxies: readonly (readonly [path: string, strips: boolean])[] = [
  ['/docs', true],
  ['/docs/', false],
  ...(isLong
    ? ([
        ['/docs/', true],
        ['/docs', false],
      ] as const)
    : []),
];

test.each(behindProxies)(
  'Swagger UI at %s behind a proxy with a prefix, which it takes off (%s)',
  { timeout: 60_000 },
  async (path, strips) => {
    const below = await startService({ SLATE_BASE_PATH: '/slate' });
    const proxy = await startPrefixProxy(below.url, '/slate', strips);
    const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
    try {
      await page.goto(proxy.url + path);
      const operation = page.locator('#operations-Panel-solve');
      await operation.locator('.opblock-summary').click();
      await operation.getByRole('button', { name: 'Try it out' }).click();
      await operation.getByRole('button', { name: 'Execute' }).click();
      const answer = operation.locator('.live-responses-table .response');
      await answer.locator('.response-col_status', { hasText: '200' }).waitFor();
      expect(await operation.locator('.request-url pre').innerText()).toBe(`${proxy.url}/v1/slates`);
    } finally {
      await page.close();
      proxy.close();
      await below.stop();
    }
  },
);

test(
  'Swagger UI of a service with keys: refused without one, and answered after "Authorize"',
  { timeout: 60_000 },
  async () => {
    const { key, entry } = issueKey({ name: 'Browser', role: 'analyst', days: 1 }, [], new Date());
    const guarded = await startService({ SLATE_KEYS: keyFileText([entry]) });
    const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
    try {
      await page.goto(`${guarded.url}/docs`);
      const operation = page.locator('#operations-Panel-solve');
      const answer = operation.locator('.live-responses-table .response');
      await operation.locator('.opblock-summary').click();
      await operation.getByRole('button', { name: 'Try it out' }).click();
      await operation.getByRole('button', { name: 'Execute' }).click();
      await answer.locator('.response-col_status', { hasText: '401' }).waitFor();
      const refusal = await answer.locator('.highlight-code pre').first().innerText();
      expect(refusal).toContain('urn:slate:problem:unauthenticated');

      await page.locator('.auth-wrapper > .authorize').click();
      const dialog = page.locator('.dialog-ux');
      await dialog.locator('input').fill(key);
      await dialog.getByRole('button', { name: 'Apply credentials' }).click();
      await dialog.getByRole('button', { name: 'Close' }).last().click();
      await operation.getByRole('button', { name: 'Execute' }).click();
      await answer.locator('.response-col_status', { hasText: '200' }).waitFor();
      const text = await answer.locator('.highlight-code pre').first().innerText();
      expect(JSON.parse(text)).toMatchObject({ outcome: 'selected' });
    } finally {
      await page.close();
      await guarded.stop();
    }
  },
);
