/**
 * `npm start [FILE-OR-ADDRESS]`: sets everything up, builds, and opens the demo article (or a saved
 * page, or any address) with Sidelight in it. Without a display: headless, with pictures and a table.
 */
import { spawnSync } from 'node:child_process';
import {
  findBrowser,
  installDependencies,
  requireBrowser,
  requireNode,
  root,
  run,
} from './setup.mjs';

requireNode();
installDependencies();

const family = findBrowser('chrome') || !findBrowser('firefox') ? 'chrome' : 'firefox';
const path = await requireBrowser(family);
if (!path) process.exit(1);
if (run(process.execPath, ['src/cli/build.mjs', family]) !== 0) process.exit(1);

const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'src/cli/demo/show.ts', family, path, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
