import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const PICTURES = fileURLToPath(new URL('./pictures', import.meta.url));

/**
 * How much of a picture may differ, as a share of its pixels. A margin that grows by one pixel
 * changes 1.2 to 2.2 % of them, or the picture's height; runs on one machine do not differ at all,
 * which leaves room for how versions of a browser draw shadows and round corners. A pixel differs from 10 % of the way between black and white on; pixels that only
 * smooth an edge do not count.
 */
const TOLERANCE = 0.005;
const THRESHOLD = 0.1;

/**
 * Compares a picture with the one that is kept under its name and returns what is wrong, or `null`.
 * With `UPDATE_PICTURES=1` in the environment the picture is kept instead. Where two differ, the new
 * one and the difference are written to the system's folder for temporary files.
 */
export function comparePicture(name: string, picture: Uint8Array): string | null {
  const file = join(PICTURES, `${name}.png`);
  if (process.env.UPDATE_PICTURES) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, picture);
    return null;
  }
  if (!existsSync(file)) return `there is no picture ${name}: run with UPDATE_PICTURES=1`;
  const kept = PNG.sync.read(readFileSync(file));
  const made = PNG.sync.read(Buffer.from(picture));
  const sizes = [kept, made].map(({ width, height }) => `${width} × ${height}`);
  if (sizes[0] !== sizes[1]) return told(name, picture, `${sizes[1]} px instead of ${sizes[0]}`);
  const { width, height } = kept;
  const difference = new PNG({ width, height });
  const count = pixelmatch(kept.data, made.data, difference.data, width, height, {
    threshold: THRESHOLD,
  });
  const share = count / (width * height);
  if (share <= TOLERANCE) return null;
  const where = keep(`${name}-difference`, PNG.sync.write(difference));
  return told(name, picture, `${(share * 100).toFixed(2)} % of its pixels differ (${where})`);
}

function told(name: string, picture: Uint8Array, fault: string): string {
  return `${name}: ${fault}; the new picture is ${keep(name, picture)}`;
}

function keep(name: string, picture: Uint8Array): string {
  const file = join(tmpdir(), 'sidelight-pictures', `${name}.png`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
  return file;
}
