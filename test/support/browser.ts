import chromium from '@sparticuz/chromium';
import { chromium as browserType, type Browser } from 'playwright-core';

/** A real browser. The packaged one is for Linux on x64; elsewhere an installed Chrome does. */
export const launchBrowser = async (): Promise<Browser> =>
  process.platform === 'linux' && process.arch === 'x64'
    ? browserType.launch({
        // In one process the browser would end with its first page.
        args: chromium.args.filter((argument) => argument !== '--single-process'),
        executablePath: await chromium.executablePath(),
        headless: true,
      })
    : browserType.launch({ channel: 'chrome', headless: true });
