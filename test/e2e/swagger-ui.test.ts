import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { launchBrowser } from '../support/browser.ts';
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
