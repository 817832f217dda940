import type { ComponentChildren } from 'preact';
import type { Words } from '../locales/words.ts';
import { SAMPLE } from './sample.ts';

export interface Picture {
  light: string;
  dark: string;
}

export interface WelcomeProps {
  words: Words;
  /** False where the browser has not granted access to web pages (Firefox). */
  hasAccess: boolean;
  /** False where the browser has no keys for extensions (Firefox for Android). */
  hasKeys: boolean;
  /** Addresses of the three pictures: a marked article, a card, the popup. */
  pictures: { marks: Picture; card: Picture; popup: Picture };
  onGrant(): void;
  onOptions(): void;
  /** Hears of the sample's element once it is there. */
  onSample(element: HTMLElement | null): void;
}

/** The page that opens after the first installation. */
export function Welcome(props: WelcomeProps) {
  const { words, hasAccess, hasKeys, pictures, onGrant, onOptions, onSample } = props;
  return (
    <main class="welcome">
      <h1>{words('welcome_title')}</h1>
      <p class="lead">{words('welcome_lead')}</p>
      {!hasAccess && (
        <section class="ask">
          <h2>{words('welcome_accessTitle')}</h2>
          <p>{words('welcome_access')}</p>
          <button type="button" class="main" name="grant" onClick={onGrant}>
            {words('welcome_grant')}
          </button>
        </section>
      )}
      {hasAccess && <p role="status">{words('welcome_granted')}</p>}
      <h2>{words('welcome_tryTitle')}</h2>
      <p class="hint">{words('welcome_try')}</p>
      <article class="sample" lang="en" ref={onSample}>
        {SAMPLE.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </article>
      <ol class="pictures">
        <Shown picture={pictures.marks} alt={words('welcome_marksAlt')}>
          {words('welcome_marks')}
        </Shown>
        <Shown picture={pictures.card} alt={words('welcome_cardAlt')}>
          {words('welcome_card')}
        </Shown>
        <Shown picture={pictures.popup} alt={words('welcome_popupAlt')}>
          {words('welcome_popup')}
        </Shown>
      </ol>
      <h2>{words('welcome_privacyTitle')}</h2>
      <p>{words('welcome_privacy')}</p>
      <h2>{words('welcome_switchesTitle')}</h2>
      <p>{words('welcome_switches')}</p>
      <p class="tools">
        <button type="button" name="options" onClick={onOptions}>
          {words('welcome_options')}
        </button>
      </p>
      {hasKeys && <h2>{words('welcome_keysTitle')}</h2>}
      {hasKeys && <p>{words('welcome_keys')}</p>}
    </main>
  );
}

function Shown({
  picture,
  alt,
  children,
}: {
  picture: Picture;
  alt: string;
  children: ComponentChildren;
}) {
  return (
    <li>
      <picture>
        <source srcset={picture.dark} media="(prefers-color-scheme: dark)" />
        <img src={picture.light} alt={alt} width={440} height={330} />
      </picture>
      <p>{children}</p>
    </li>
  );
}
