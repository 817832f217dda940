import type { Settings } from './defaults.ts';

/** A host name, also of one label (`localhost`); letters beyond ASCII are allowed as people type them. */
const HOST =
  /^(?=.{1,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)*$/u;

/**
 * Reads a host name out of what a reader types or pastes: an address, a host with or without
 * `www.`, a port or a path. Returns `null` where there is none.
 */
export function toHost(typed: string): string | null {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d+$/, '')
    .replace(/^\*\./, '')
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  return HOST.test(bare) ? bare : null;
}

/** Tells whether a list of sites covers a host: the host itself or a domain above it. */
export function coversHost(sites: readonly string[], host: string): boolean {
  return sites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** Tells whether the settings keep Sidelight silent on a host, even when asked by click. */
export function isOffOn(host: string, settings: Settings): boolean {
  return !settings.isOn || coversHost(settings.offSites, host);
}

/** Tells whether articles of a host are annotated as they load, without a click. */
export function worksUnasked(host: string, settings: Settings): boolean {
  if (isOffOn(host, settings)) return false;
  if (settings.when === 'listed-sites') return coversHost(settings.onSites, host);
  return settings.when === 'every-page';
}

/** Tells whether some page may be annotated unasked under the new settings that was not before. */
export function opensMore(before: Settings, after: Settings): boolean {
  if (!after.isOn || after.when === 'on-click') return false;
  return (
    !before.isOn ||
    before.when !== after.when ||
    before.offSites.some((site) => !after.offSites.includes(site)) ||
    after.onSites.some((site) => !before.onSites.includes(site))
  );
}

/** Returns the changes that switch a host on or off, whichever list of sites counts. */
export function switchSite(host: string, isOn: boolean, settings: Settings): Partial<Settings> {
  const { offSites, onSites, when } = settings;
  const offLeft = offSites.filter((site) => !coversHost([site], host));
  if (when === 'listed-sites') {
    const onLeft = onSites.filter((site) => !coversHost([site], host));
    return { offSites: offLeft, onSites: isOn ? [...onLeft, host] : onLeft };
  }
  return { offSites: isOn ? offLeft : [...offLeft, host] };
}

/** Tells whether a card is hidden everywhere or on this host. */
export function isHidden(
  card: string,
  host: string,
  settings: Pick<Settings, 'hiddenEntries'>,
): boolean {
  return settings.hiddenEntries.some((hidden) => {
    const [id, where] = hidden.split(' ');
    return id === card && (where === undefined || coversHost([where], host));
  });
}
