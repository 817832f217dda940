import { type AnnotationSet, openSet } from '../../core/packs/open-set.ts';
import { utf8 } from '../utf8.ts';

let loading: Promise<AnnotationSet> | null = null;

/**
 * Opens the bundled set, once per life of the background: it may be stopped and started at any
 * moment, and then simply loads again from the extension's own files.
 */
export function loadSet(address: string): Promise<AnnotationSet> {
  loading ??= read(address).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function read(address: string): Promise<AnnotationSet> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the annotation set is missing (${response.status})`);
  return openSet(await response.arrayBuffer(), utf8);
}
