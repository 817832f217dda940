import type { Settings } from '../core/settings/defaults.ts';
import { sendToBackground } from './send.ts';

/** What a page of the extension brings to change settings. */
export interface SettingsPage {
  isPrivate: boolean;
  /** The settings as they are stored. */
  read(): Promise<Settings>;
  /** Shows settings, and keeps them for what is shown later. */
  show(settings: Settings): void;
}

/** Changes settings; resolves to whether they are shown as stored, with no later change on its way. */
export type ChangeSettings = (settings: Settings, changes: Partial<Settings>) => Promise<boolean>;

/** Makes the way in which a page of the extension changes settings: shown at once, then as stored. */
export function settingsChanger({ isPrivate, read, show }: SettingsPage): ChangeSettings {
  let open = 0;
  return async (settings, changes) => {
    open += 1;
    // What is drawn before the answer must not turn a switch back.
    show({ ...settings, ...changes });
    // A background that is stopped before it answers may have stored the change or not: look.
    const stored = await sendToBackground('change-settings', { changes, isPrivate })
      .catch(read)
      .finally(() => {
        open -= 1;
      });
    // The last of several answers knows them all.
    if (open === 0) show(stored);
    return open === 0;
  };
}
