import type { Words } from '../locales/words.ts';

export interface WelcomeProps {
  words: Words;
  /** False where the browser has not granted access to web pages (Firefox). */
  hasAccess: boolean;
  onGrant(): void;
}

/** The page that opens after the first installation. */
export function Welcome({ words, hasAccess, onGrant }: WelcomeProps) {
  return (
    <main>
      <h1>{words('welcome_title')}</h1>
      <p>{words('welcome_lead')}</p>
      {hasAccess ? (
        <p role="status">{words('welcome_granted')}</p>
      ) : (
        <section>
          <h2>{words('welcome_accessTitle')}</h2>
          <p>{words('welcome_access')}</p>
          <button type="button" onClick={onGrant}>
            {words('welcome_grant')}
          </button>
        </section>
      )}
      <h2>{words('welcome_privacyTitle')}</h2>
      <p>{words('welcome_privacy')}</p>
      <h2>{words('welcome_switchesTitle')}</h2>
      <p>{words('welcome_switches')}</p>
      <h2>{words('welcome_keysTitle')}</h2>
      <p>{words('welcome_keys')}</p>
    </main>
  );
}
