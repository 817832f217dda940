import { useState } from 'preact/hooks';
import { toHost } from '../core/settings/site-rules.ts';
import type { Words } from '../locales/words.ts';
import { Choice } from './controls.tsx';
import type { SectionProps } from './Options.tsx';

export interface SitesProps extends SectionProps {
  /** The browser lets Sidelight work on all pages. */
  hasAccess: boolean;
  onGrant(): void;
  onGiveUpAccess(): void;
}

/** When and where Sidelight works. */
export function Sites(props: SitesProps) {
  const { settings, words, onChange } = props;
  return (
    <section id="sites">
      <h2>{words('options_when')}</h2>
      <Choice
        name="when"
        legend={words('options_when')}
        isLegendHidden
        value={settings.when}
        options={{
          'every-page': words('options_when_every'),
          'listed-sites': words('options_when_listed'),
          'on-click': words('options_when_click'),
        }}
        onChoose={(when) => onChange({ when })}
      />
      {settings.when === 'listed-sites' && (
        <SiteList
          name="onSites"
          title={words('options_onSites')}
          sites={settings.onSites}
          words={words}
          onSites={(onSites) => onChange({ onSites })}
        />
      )}
      <SiteList
        name="offSites"
        title={words('options_sites')}
        sites={settings.offSites}
        words={words}
        onSites={(offSites) => onChange({ offSites })}
      />
      <Access {...props} />
    </section>
  );
}

/** What the browser lets Sidelight do, and how to change it. */
function Access({ hasAccess, words, onGrant, onGiveUpAccess }: SitesProps) {
  return (
    <div class="group" id="access">
      <h3>{words('options_access')}</h3>
      <p role="status">{words(hasAccess ? 'options_accessAll' : 'popup_noAccess')}</p>
      <p class="hint">{words('options_accessHint')}</p>
      <p class="tools">
        {hasAccess ? (
          <button type="button" name="give-up-access" onClick={onGiveUpAccess}>
            {words('options_accessGiveUp')}
          </button>
        ) : (
          <button type="button" name="grant" onClick={onGrant}>
            {words('welcome_grant')}
          </button>
        )}
      </p>
    </div>
  );
}

interface SiteListProps {
  name: string;
  title: string;
  sites: readonly string[];
  words: Words;
  onSites(sites: string[]): void;
}

function SiteList({ name, title, sites, words, onSites }: SiteListProps) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const host = toHost(typed);
    setWrong(host === null);
    if (host === null) return;
    setTyped('');
    onSites([...sites.filter((site) => site !== host), host].sort());
  };
  return (
    <div class="group" id={name}>
      <h3>{title}</h3>
      {sites.length === 0 && <p class="hint">{words('options_noSites')}</p>}
      <ul class="rows">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              aria-label={words('options_removeNamed', [site])}
              onClick={() => onSites(sites.filter((other) => other !== site))}
            >
              {words('options_remove')}
            </button>
          </li>
        ))}
      </ul>
      <form class="tools" onSubmit={add}>
        <input
          name={`add-${name}`}
          aria-label={`${title}: ${words('options_addSite')}`}
          aria-invalid={isWrong}
          placeholder="news.example.org"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{words('options_addSite')}</button>
      </form>
      {isWrong && <p role="alert">{words('options_siteInvalid')}</p>}
    </div>
  );
}
