import { readFileSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { type ConfigEnv, defineConfig, type PluginOption } from 'vite';
import { annotationSet } from './src/cli/vite/annotation-set.ts';
import { devFiles } from './src/cli/vite/dev-files.ts';
import { leanManifest } from './src/cli/vite/lean-manifest.ts';
import { locales } from './src/cli/vite/locales.ts';
import { forDevelopment, manifestFor } from './src/cli/vite/manifest-for.ts';
import { withoutHtmlParsing } from './src/cli/vite/without-html-parsing.ts';

const browser = process.env.SIDELIGHT_BROWSER === 'firefox' ? 'firefox' : 'chrome';
const manifest = JSON.parse(readFileSync(new URL('./manifest.json', import.meta.url), 'utf8'));

/** Vitest shares this file but builds no extension. */
const extension = (isServed: boolean): PluginOption[] =>
  process.env.VITEST
    ? []
    : [
        preact(),
        annotationSet(),
        locales(),
        withoutHtmlParsing(),
        crx({
          manifest: manifestFor(browser, isServed ? forDevelopment(manifest) : manifest),
          browser,
        }),
        devFiles(),
        leanManifest(),
      ];

export default defineConfig((({ command }: ConfigEnv) => ({
  plugins: extension(command === 'serve'),
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: browser === 'firefox' ? 'firefox146' : 'chrome128',
    modulePreload: false,
    rolldownOptions: {
      input: { welcome: 'src/welcome/index.html' },
      // The annotation set takes most of the time: nothing is wrong with that.
      ...(command === 'build' ? { checks: { pluginTimings: false } } : {}),
    },
  },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**'],
    // Many tests drive a real browser or fuzz; a busy machine of two cores needs the time.
    testTimeout: 60_000,
    maxWorkers: 2,
    hookTimeout: 60_000,
  },
})) as Parameters<typeof defineConfig>[0]);
