/** A browser takes a moment to begin a download before its address may go, ms. */
const GRACE = 10_000;

/** Hands a file to the reader as a download. */
export function saveAs(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), GRACE);
}
