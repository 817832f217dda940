/**
 * What `npm start` and `npm test` do first, with Node alone: check Node's version, install the
 * dependencies, find browsers or install them.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const WINDOWS = process.platform === 'win32';

/** Stops with plain words where Node is too old for the tools. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Sidelight needs Node 20.19 or later; this is ${process.version}.`);
  console.error('Install a newer one from https://nodejs.org and run this command again.');
  process.exit(1);
}

/** Runs a command in the project's root; its output goes straight to the terminal. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: WINDOWS,
    ...options,
  });
  return error ? 1 : (status ?? 1);
}

/** Installs the dependencies as the lockfile has them, unless they are there already. */
export function installDependencies() {
  const marker = join(root, 'node_modules', '.package-lock.json');
  const lockfile = join(root, 'package-lock.json');
  const isFresh = existsSync(marker) && statSync(marker).mtimeMs >= statSync(lockfile).mtimeMs;
  if (isFresh || (existsSync(marker) && sameVersions(marker, lockfile))) return;
  console.log('Installing dependencies…');
  const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
  // `npm ci` refuses a lockfile without the packages that other systems need: `npm install` keeps
  // to the same versions and takes it.
  const isClean = run('npm', ['ci', ...flags], { stdio: 'ignore' }) === 0;
  if (!isClean && run('npm', ['install', '--no-save', ...flags]) !== 0) {
    console.error(
      'The dependencies could not be installed: see the lines above, then run this again.',
    );
    process.exit(1);
  }
}

function sameVersions(marker, lockfile) {
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const [installed, wanted] = [packages(marker), packages(lockfile)];
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || optional || installed[name]?.version === version,
  );
}

/** Names and places of the browsers that can show Sidelight, the likeliest first. */
const BROWSERS = {
  chrome: {
    commands: [
      'google-chrome',
      'google-chrome-stable',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'brave-browser',
    ],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    ],
    variable: 'SIDELIGHT_CHROME',
    packages: {
      'apt-get': 'chromium',
      dnf: 'chromium',
      pacman: 'chromium',
      brew: '--cask chromium',
    },
    download: 'chrome@stable',
    oldest: 128,
  },
  firefox: {
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    variable: 'SIDELIGHT_FIREFOX',
    packages: {
      'apt-get': 'firefox-esr',
      dnf: 'firefox',
      pacman: 'firefox',
      brew: '--cask firefox',
    },
    download: 'firefox@stable',
    oldest: 146,
  },
};

/** Returns the path of an installed browser of the family, or `null`. */
export function findBrowser(family) {
  const { commands, places, variable } = BROWSERS[family];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const present = [...paths, ...places].filter(isExecutable);
  return present.find((path) => isRecent(path, family)) ?? downloaded(family);
}

/** Tells whether a browser is new enough; one that does not say its version counts as new. */
function isRecent(path, family) {
  if (WINDOWS) return true; // There the question would open a window.
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const major = Number(/(\d+)\.\d/.exec(stdout ?? '')?.[1] ?? Number.POSITIVE_INFINITY);
  const { oldest } = BROWSERS[family];
  if (major >= oldest) return true;
  console.error(`${path} is version ${major}: Sidelight needs ${oldest} or later.`);
  return false;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const CACHE = join(root, '.cache', 'browsers');

function downloaded(family) {
  const note = join(CACHE, `${family}.path`);
  if (!existsSync(note)) return null;
  const path = readFileSync(note, 'utf8').trim();
  return isExecutable(path) ? path : null;
}

/**
 * Returns the path of a browser of the family, installing one where there is none: with the
 * system's package manager where it may (asking first at a terminal), else by download.
 */
export async function requireBrowser(family) {
  const found = findBrowser(family);
  if (found) return found;
  const installed = (await installByPackage(family)) ?? (await installByDownload(family));
  if (installed) return installed;
  const { variable } = BROWSERS[family];
  console.error(
    `No ${family === 'chrome' ? 'Chrome, Chromium, Edge or Brave' : 'Firefox'} was found and none could be installed.`,
  );
  console.error(`Install it by hand, or set ${variable} to its program file, and run this again.`);
  return null;
}

async function installByPackage(family) {
  const { packages } = BROWSERS[family];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const manager = Object.keys(packages).find((name) =>
    folders.some((folder) => isExecutable(join(folder, name))),
  );
  if (!manager) return null;
  const isRoot = process.getuid?.() === 0;
  const needsRoot = manager !== 'brew';
  const sudo = needsRoot && !isRoot ? ['sudo', '-n'] : [];
  const install =
    manager === 'pacman'
      ? ['-S', '--noconfirm']
      : manager === 'brew'
        ? ['install']
        : ['install', '-y'];
  const command = [...sudo, manager, ...install, ...packages[manager].split(' ')];
  if (!(await mayInstall(command.join(' ')))) return null;
  if (manager === 'apt-get')
    run('sh', ['-c', `${sudo.join(' ')} apt-get update -qq >/dev/null 2>&1`]);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing a browser: ${command.join(' ')}`);
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  return run(command[0], command.slice(1), quiet) === 0 ? findBrowser(family) : null;
}

/** Asks at a terminal; goes ahead where nobody can answer. */
async function mayInstall(command) {
  if (!process.stdin.isTTY) return true;
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question(
    `No browser was found. Install one with "${command}"? [Y/n] `,
  );
  prompt.close();
  return !/^n/i.test(answer.trim());
}

async function installByDownload(family) {
  const { download } = BROWSERS[family];
  if (!(await mayInstall(`npx @puppeteer/browsers install ${download}`))) return null;
  const args = ['--yes', '@puppeteer/browsers@2', 'install', download, '--path', CACHE];
  const { status, stdout } = spawnSync('npx', args, {
    cwd: root,
    encoding: 'utf8',
    shell: WINDOWS,
  });
  const path = /\S+@\S+ (.+)$/m.exec(stdout ?? '')?.[1];
  if (status !== 0 || !path) return null;
  const { mkdirSync, writeFileSync } = await import('node:fs');
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, `${family}.path`), path);
  return path;
}
