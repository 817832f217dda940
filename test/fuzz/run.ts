/** Starts one fuzz run: `npm run fuzz -- NAME [options]` imports ./NAME.ts and calls its `run`. */
import { readdir } from 'node:fs/promises';

interface Runnable {
  run(args: string[]): Promise<void>;
}

const [name, ...args] = process.argv.slice(2);
const files = await readdir(import.meta.dirname);
if (name !== undefined && name !== 'run' && files.includes(`${name}.ts`)) {
  const module: Runnable = await import(`./${name}.ts`);
  await module.run(args);
} else {
  console.error(`Usage: npm run fuzz -- NAME [options], NAME one of: names.`);
  if (name !== undefined) console.error(`There is no test/fuzz/${name}.ts.`);
  process.exitCode = 2;
}
