import puppeteer, { type Browser } from 'puppeteer-core';

/** Where Debian and its kin put it; `SIDELIGHT_FIREFOX` names another. */
const FIREFOX = process.env.SIDELIGHT_FIREFOX ?? '/usr/bin/firefox-esr';

/** Starts a headless Firefox; `preferences` are those of its `about:config`. */
export function openFirefox(preferences: Record<string, unknown> = {}): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    extraPrefsFirefox: preferences,
  });
}
