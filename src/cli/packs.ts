/** `npm run packs -- check [FILE or FOLDER …]`: checks packs and prints what to mend. */
import { loadPack, packFiles } from './load-pack.ts';

const USAGE = `npm run packs -- check [FILE|FOLDER …]   check packs (default: the bundled set)`;

async function check(paths: readonly string[]): Promise<number> {
  const files = (
    await Promise.all((paths.length ? paths : ['src/annotations']).map(packFiles))
  ).flat();
  const { pack, faults } = await loadPack(files);
  for (const fault of faults) console.log(`${fault.file}: ${fault.path}: ${fault.message}`);
  const counts = `${pack.entries.length} entries, ${pack.claims.length} claims, ${Object.keys(pack.sources).length} sources`;
  console.log(faults.length ? `${counts}; ${faults.length} faults` : `${counts}: all in order`);
  return faults.length ? 1 : 0;
}

const [command, ...rest] = process.argv.slice(2);
if (command === 'check') {
  process.exitCode = await check(rest);
} else {
  console.log(USAGE);
  process.exitCode = command ? 2 : 0;
}
