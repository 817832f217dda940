/** `npm test`: sets everything up, runs every check and ends with "N passed, N failed". */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installDependencies, requireBrowser, requireNode, root, run } from '../src/cli/setup.mjs';

requireNode();
installDependencies();
const chrome = await requireBrowser('chrome');
const firefox = await requireBrowser('firefox');

const cache = join(root, '.cache');
mkdirSync(cache, { recursive: true });
let passed = 0;
let failed = 0;

const bin = (name) => join('node_modules', '.bin', name);

/** A step that counts as one check. */
function step(name, command, args) {
  console.log(`\n— ${name}`);
  const isGood = run(command, args) === 0;
  if (isGood) passed += 1;
  else failed += 1;
  console.log(`${isGood ? 'ok' : 'FAILED'}: ${name}`);
  return isGood;
}

/**
 * A step of many tests, counted one by one from the runner's own report. What it prints comes when
 * it has ended, so that steps that run side by side do not mix their lines.
 */
async function tests(name, args, env = {}) {
  console.log(`\n— ${name}: running`);
  const report = join(cache, `${name.replaceAll(' ', '-')}.json`);
  rmSync(report, { force: true });
  const lines = [];
  const status = await new Promise((ended) => {
    const child = spawn(
      bin('vitest'),
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...env },
        shell: process.platform === 'win32',
      },
    );
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => lines.push(data));
    }
    child.on('error', () => ended(1));
    child.on('close', ended);
  });
  console.log(`\n— ${name}`);
  process.stdout.write(Buffer.concat(lines));
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  passed += counts?.numPassedTests ?? 0;
  failed += counts?.numFailedTests ?? 0;
  // A file that cannot be loaded fails without failing a test.
  if (status !== 0 && !counts?.numFailedTests) failed += 1;
}

step('format and lint', bin('biome'), ['ci', '--error-on-warnings']);
step('types', bin('tsc'), ['-b']);
await tests('unit tests', [], {
  ...(chrome ? { SIDELIGHT_CHROME: chrome } : {}),
  ...(firefox ? { SIDELIGHT_FIREFOX: firefox } : {}),
});
const isBuilt = ['chrome', 'firefox'].every((browser) =>
  step(`build for ${browser}`, process.execPath, ['src/cli/build.mjs', browser]),
);
if (isBuilt) {
  step("Mozilla's linter", process.execPath, ['--import', 'tsx', 'test/extension/lint-addon.ts']);
  // Browsers wait more than they work: both at once.
  await Promise.all(
    Object.entries({ chrome, firefox }).map(([family, path]) => {
      if (path) {
        return tests(`${family} end to end`, ['--config', 'test/e2e/vitest.config.ts'], {
          SIDELIGHT_BROWSER: family,
          SIDELIGHT_BROWSER_PATH: path,
        });
      }
      failed += 1;
      return null;
    }),
  );
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
