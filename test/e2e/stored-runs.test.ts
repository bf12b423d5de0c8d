import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../src/files/package-root.ts';
import { launchBrowser } from '../support/browser.ts';
import { startService, type Service } from '../support/processes.ts';

const artefacts = join(packageRoot(), 'test', 'artefacts');
const data = mkdtempSync(join(tmpdir(), 'slate-browser-'));
let service: Service;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(artefacts, { recursive: true });
  [service, browser] = await Promise.all([
    startService({ SLATE_STORE: 'on', SLATE_DATA: data, SLATE_WORKERS: '1', SLATE_RUN_JOBS: '1' }),
    launchBrowser(),
  ]);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await service.stop();
  rmSync(data, { recursive: true, force: true });
});

const operationOf = (page: Page, operationId: string): Locator =>
  page.locator(`#operations-Stored-${operationId}`);

/** Unfolds an operation and makes its fields ready. */
const tryOut = async (page: Page, operationId: string): Promise<Locator> => {
  const operation = operationOf(page, operationId);
  await operation.locator('.opblock-summary').click();
  await operation.getByRole('button', { name: 'Try it out' }).click();
  return operation;
};

/** Sends what stands there. @returns the body of the answer, as Swagger UI shows it. */
const execute = async (operation: Locator, status: string): Promise<string> => {
  await operation.getByRole('button', { name: 'Execute' }).click();
  const answer = operation.locator('.live-responses-table .response');
  await answer.locator('.response-col_status', { hasText: status }).waitFor();
  return answer.locator('.highlight-code pre').first().innerText();
};

test(
  'Swagger UI: keep the example pool and rule set, start the example run, follow it, read its report and the journal',
  { timeout: 180_000 },
  async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    try {
      await page.goto(`${service.url}/docs`);
      await operationOf(page, 'startRun').waitFor();
      const operations = page.locator('.opblock-tag-section', { has: operationOf(page, 'startRun') });
      await operations.screenshot({ path: join(artefacts, 'stored-operations.png') });

      // Everything is sent as it stands: names and bodies are the examples of the document.
      const pool = JSON.parse(await execute(await tryOut(page, 'putPool'), '201')) as {
        readonly name: string;
      };
      expect(pool.name).toBe('example');
      const rules = JSON.parse(await execute(await tryOut(page, 'putRuleSet'), '201')) as {
        readonly id: string;
      };
      expect(rules.id).toBe('example-rules');
      const accepted = JSON.parse(await execute(await tryOut(page, 'startRun'), '202')) as {
        readonly id: string;
      };
      expect(accepted).toMatchObject({ status: 'queued', pool: { name: 'example', version: 1 } });

      const reading = await tryOut(page, 'getRun');
      await reading.getByPlaceholder('id').fill(accepted.id);
      const deadline = Date.now() + 60_000;
      let run = { status: 'queued' };
      while (run.status !== 'done' && Date.now() < deadline) {
        run = JSON.parse(await execute(reading, '200')) as { readonly status: string };
        await page.waitForTimeout(300);
      }
      expect(run).toMatchObject({ status: 'done', kind: 'explain', outcome: 'selected', objective: 11_856 });

      await page.screenshot({ path: join(artefacts, 'stored-run.png') });

      const reporting = await tryOut(page, 'getRunReport');
      await reporting.getByPlaceholder('id').fill(accepted.id);
      expect(await execute(reporting, '200')).toContain('<!doctype html>');

      const journal = JSON.parse(await execute(await tryOut(page, 'readJournal'), '200')) as {
        readonly entries: readonly { readonly action: string }[];
      };
      expect(journal.entries.map(({ action }) => action)).toEqual([
        'pool-put',
        'rule-set-put',
        'run-accepted',
        'run-ended',
      ]);
      const report = await browser.newPage({ viewport: { width: 1100, height: 1400 } });
      report.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await report.goto(`${service.url}/v1/runs/${accepted.id}/report`);
      await report.getByText('E-01').first().waitFor();
      await report.screenshot({ path: join(artefacts, 'stored-run-report.png') });
      // Its own styles are let through: the policy of all other answers would leave it bare.
      const margin = await report.evaluate(() => getComputedStyle(document.body).marginTop);
      expect(margin).toBe('0px');
      await report.close();
      expect(faults).toEqual([]);
    } finally {
      await page.screenshot({ path: join(artefacts, 'stored-runs.png') });
      await page.close();
    }
  },
);
