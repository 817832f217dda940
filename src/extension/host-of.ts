/** Returns the host name of an address without `www.`, or an empty string where it has none. */
export function hostOf(address: string | undefined): string {
  if (!address) return '';
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}
