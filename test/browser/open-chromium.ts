import puppeteer, { type Browser } from 'puppeteer-core';

/** Where Debian and its kin put it; `SIDELIGHT_CHROME` names another. */
const CHROMIUM = process.env.SIDELIGHT_CHROME ?? '/usr/bin/chromium';

/** Starts a headless Chromium that reaches nothing but this machine. */
export function openChromium(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: CHROMIUM,
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}
