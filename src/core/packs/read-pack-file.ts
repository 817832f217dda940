import * as v from 'valibot';
import { type PackFile, packFileSchema } from './pack-schema.ts';

/** A fault in a pack: where it is, as a path into the file, and what to do about it. */
export interface PackFault {
  file: string;
  /** `entries.3 (kaja-kallas).states.0.from` */
  path: string;
  message: string;
  /** The same path as keys, where the fault has one: readers of YAML find its line by it. */
  keys?: (string | number)[];
}

/** Checks one parsed file against the schema. Returns the file with defaults filled in, or faults. */
export function readPackFile(
  file: string,
  data: unknown,
): { file: PackFile; faults: [] } | { file: null; faults: PackFault[] } {
  const result = v.safeParse(packFileSchema, data ?? {});
  if (result.success) return { file: result.output, faults: [] };
  return {
    file: null,
    faults: result.issues.map((issue) => ({
      file,
      path: pathOf(issue, data),
      message: issue.message,
      keys: (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))),
    })),
  };
}

/** Writes the path of an issue, with ids beside list numbers so that people find the place. */
function pathOf(issue: v.BaseIssue<unknown>, data: unknown): string {
  const parts: string[] = [];
  let here: unknown = data;
  for (const item of issue.path ?? []) {
    const key = String(item.key);
    here = typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined;
    const id = typeof here === 'object' && here !== null ? Reflect.get(here, 'id') : undefined;
    parts.push(typeof id === 'string' ? `${key} (${id})` : key);
  }
  return parts.join('.') || 'the file';
}
