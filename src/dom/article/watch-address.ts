/** Watches the address of a page that changes it without loading anew. */
export function watchAddress({
  window,
  signal,
  onChange,
}: {
  window: Window;
  signal: AbortSignal;
  onChange(): void;
}): { look(): void } {
  let known = withoutHash(window.location.href);

  /** Compares now; `history.pushState` tells nobody where the Navigation API is missing. */
  const look = () => {
    const next = withoutHash(window.location.href);
    if (next === known) return;
    known = next;
    onChange();
  };

  window.addEventListener('popstate', look, { signal });
  const { navigation } = window as Window & { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', look, { signal });
  return { look };
}

/** Jumps within a page are no navigation, but `#!/story` and `#/story` are. */
function withoutHash(href: string): string {
  return href.replace(/#(?![!/]).*$/, '');
}
