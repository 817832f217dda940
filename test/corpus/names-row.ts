/** A row of `names-dev.jsonl.gz`: an article and the names that people marked in it. */
export interface NamesRow {
  id: string;
  url: string;
  text: string;
  /** Half-open UTF-16 offsets. */
  spans: { start: number; end: number; type: string }[];
}
