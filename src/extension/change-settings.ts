import type { Settings } from '../core/settings/defaults.ts';
import { sendToBackground } from './send.ts';

/** Changes settings from a page of the extension; returns them as they are then. */
export async function changeSettings(
  changes: Partial<Settings>,
  { isPrivate, read }: { isPrivate: boolean; read(): Promise<Settings> },
): Promise<Settings> {
  // A background that is stopped before it answers may have stored the change or not: look.
  return sendToBackground('change-settings', { changes, isPrivate }).catch(read);
}
