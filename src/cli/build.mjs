/** `npm run build [chrome|firefox]`: builds the extension for both browsers, or for one. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = process.argv.slice(2);

for (const browser of wanted.length > 0 ? wanted : ['chrome', 'firefox']) {
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    { cwd: root, stdio: 'inherit', env: { ...process.env, SIDELIGHT_BROWSER: browser } },
  );
  if (status !== 0) process.exit(status ?? 1);
  console.log(`built dist/${browser}`);
}
