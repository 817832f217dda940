import type { Block } from './article.ts';

/** A stretch of text that stands, character for character, in the text and in a node. */
export interface Segment {
  /** In the text. */
  start: number;
  length: number;
  node: Text;
  /** In the node. */
  offset: number;
}

/** Collects blocks into one text and remembers where each character came from. */
export interface TextBuilder {
  /** Adds a block and returns where it stands, or `null` where it prints nothing. */
  addBlock(nodes: Block['nodes'], keepsSpace: boolean): { start: number; end: number } | null;
  text(): string;
  segments(): readonly Segment[];
}

/** Spaces that a browser collapses; a no-break space is none of them. */
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13 && code !== 11);

/** Where rendered text differs from the node's: a single plain space stays as it is. */
const COLLAPSING = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

/** Makes an empty builder. */
export function createTextBuilder(): TextBuilder {
  const segments: Segment[] = [];
  const pieces: string[] = [];
  let length = 0;

  return {
    addBlock(nodes, keepsSpace) {
      const start = length === 0 ? 0 : length + 2;
      const block = readBlock(nodes, { start, keepsSpace });
      if (block.text === '') return null;
      if (length > 0) pieces.push('\n\n');
      pieces.push(block.text);
      segments.push(...block.segments);
      length = start + block.text.length;
      return { start, end: length };
    },
    text: () => pieces.join(''),
    segments: () => segments,
  };
}

function readBlock(
  nodes: Block['nodes'],
  { start, keepsSpace }: { start: number; keepsSpace: boolean },
): { text: string; segments: Segment[] } {
  const segments: Segment[] = [];
  let text = '';

  const append = (node: Text, offset: number, words: string) => {
    segments.push({ start: start + text.length, length: words.length, node, offset });
    text += words;
  };

  /** Copies stretches between runs of white space, each with one space for the run after it. */
  const addCollapsed = (node: Text) => {
    const { data } = node;
    let from = text === '' || endsInSpace(text) ? spacesAt(data, 0) : 0;
    COLLAPSING.lastIndex = from;
    for (let run = COLLAPSING.exec(data); run; run = COLLAPSING.exec(data)) {
      append(node, from, `${data.slice(from, run.index)} `);
      from = COLLAPSING.lastIndex;
    }
    if (from < data.length) append(node, from, data.slice(from));
  };

  for (const node of nodes) {
    if (node.nodeType === 3) {
      if (keepsSpace) append(node as Text, 0, (node as Text).data);
      else addCollapsed(node as Text);
    } else if (text !== '') text += '\n';
  }
  const kept = endOfWords(text);
  return { text: text.slice(0, kept), segments: cutSegments(segments, start + kept) };
}

function spacesAt(data: string, start: number): number {
  let end = start;
  while (isSpace(data.charCodeAt(end))) end++;
  return end;
}

function endsInSpace(text: string): boolean {
  return isSpace(text.charCodeAt(text.length - 1));
}

function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function cutSegments(segments: Segment[], end: number): Segment[] {
  for (let last = segments.at(-1); last && last.start + last.length > end; last = segments.at(-1)) {
    if (last.start >= end) segments.pop();
    else last.length = end - last.start;
  }
  return segments;
}
