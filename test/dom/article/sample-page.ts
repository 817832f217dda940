/** A paragraph of a story about a topic, long enough to count as prose. */
export const prose = (topic: string): string =>
  `<p>The ${topic} of the ministry met on Friday in the old town hall, and its members, who had come from nine countries, agreed to meet once more before the winter.</p>`;

/** A page out of what stands in its body and head. */
export function parsePage(body: string, head = '<title>The council meets again</title>'): Document {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}
