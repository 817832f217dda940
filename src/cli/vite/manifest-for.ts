import type { ManifestV3Export } from '@crxjs/vite-plugin';

type Json = Record<string, unknown>;

/** The add-on's id at Mozilla, which storage and updates hang on. */
export const FIREFOX_ID = 'sidelight@sidelight.example';

/** What pages of the extension may load while they are developed: the server of this machine too. */
const DEV_POLICY =
  "default-src 'none'; script-src 'self' http://localhost:*; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data:; font-src 'self'; connect-src 'self' http://localhost:* ws://localhost:*";

/** Loosens a manifest for `npm run dev`; what is built never is. */
export function forDevelopment(manifest: Json): Json {
  return { ...manifest, content_security_policy: { extension_pages: DEV_POLICY } };
}

/** Makes one browser's manifest of the one in the repository. */
export function manifestFor(browser: 'chrome' | 'firefox', manifest: Json): ManifestV3Export {
  if (browser === 'chrome') return manifest as unknown as ManifestV3Export;
  const { minimum_chrome_version: _, background, ...rest } = manifest;
  const worker = (background as { service_worker: string }).service_worker;
  return {
    ...rest,
    background: { scripts: [worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: '146.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '146.0' },
    },
  } as unknown as ManifestV3Export;
}
