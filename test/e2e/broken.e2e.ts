/** What the popup says where Sidelight itself is broken: here the annotation set is. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FixtureServer, fixtureServer } from './fixture-server.ts';
import { family, markedTexts, type OpenBrowser, openBrowser } from './open-browser.ts';

const DEMO = '/2021/12/10/allies-uneasy-after-video-summit.html';

let folder: string;
let server: FixtureServer;
let open: OpenBrowser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-'));
  await cp(resolve('dist', family), folder, { recursive: true });
  await writeFile(join(folder, 'annotations.bin'), 'this is no set');
  server = await fixtureServer();
  open = await openBrowser({ extension: folder });
});

afterAll(async () => {
  await open?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
});

it('the popup says that it failed and what to do, and the page stays as it is', async () => {
  const page = await open.browser.newPage();
  await new Promise((go) => setTimeout(go, 1_000));
  await page.bringToFront();
  await page.goto(server.url('herald', DEMO), { waitUntil: 'load' });
  const popup = await open.openOwnPage(
    `src/popup/index.html?page=${encodeURIComponent(page.url())}`,
  );
  await popup.waitForSelector('[role=alert]', { timeout: 15_000 });
  const said = await popup.$eval('[role=alert]', (part) => (part as HTMLElement).innerText);
  expect(said).toContain('Something went wrong');
  expect(said).toContain('Reload');
  expect(await markedTexts(page)).toEqual({});
  // The switches still work: whoever is annoyed can turn it off.
  expect(await popup.$$('input[role=switch]')).not.toHaveLength(0);
  await page.mouse.move(300, 300);
  expect(await page.evaluate(() => document.querySelector('html > div'))).toBeNull();
});
