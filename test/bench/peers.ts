/**
 * Other ways to find names, for comparison. They look for the same aliases; how many they find
 * differs, since they know less of case, accents and word boundaries.
 */
import AhoCorasickPackage from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick';

export interface Peer {
  name: string;
  /** Texts and lists beyond these take minutes: such peers are measured on less. */
  maxAliases: number;
  maxUnits: number;
  build(aliases: readonly string[]): (text: string) => number;
}

type Trie = Map<string, Trie> & { isEnd?: boolean };

/** A trie of whole tokens in nested maps, as most hand-written gazetteers are. */
const tokenTrie: Peer = {
  name: 'Map token trie',
  maxAliases: 1_000_000,
  maxUnits: 2_000_000,
  build(aliases) {
    const root: Trie = new Map();
    for (const alias of aliases) insert(root, alias.toLowerCase().split(/[^\p{L}\p{N}]+/u));
    return (text) => {
      const words = [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);
      let found = 0;
      for (let k = 0; k < words.length; ) {
        const length = longest(root, words, k);
        if (length > 0) found++;
        k += Math.max(1, length);
      }
      return found;
    };
  },
};

function insert(root: Trie, words: readonly string[]): void {
  let node = root;
  for (const word of words) {
    const next: Trie = node.get(word) ?? new Map();
    node.set(word, next);
    node = next;
  }
  node.isEnd = true;
}

function longest(root: Trie, words: readonly string[], from: number): number {
  let node: Trie | undefined = root;
  let length = 0;
  for (let k = from; k < words.length; k++) {
    node = node.get(words[k] ?? '');
    if (!node) break;
    if (node.isEnd) length = k - from + 1;
  }
  return length;
}

interface CharNode {
  next: Map<string, CharNode>;
  isEnd: boolean;
}

/** FlashText (Singh, 2017): a trie of characters, walked from word boundary to word boundary. */
const flashText: Peer = {
  name: 'FlashText (port)',
  maxAliases: 1_000_000,
  maxUnits: 2_000_000,
  build(aliases) {
    const root: CharNode = { next: new Map(), isEnd: false };
    for (const alias of aliases) {
      let node = root;
      for (const char of alias) {
        const next: CharNode = node.next.get(char) ?? { next: new Map(), isEnd: false };
        node.next.set(char, next);
        node = next;
      }
      node.isEnd = true;
    }
    return (text) => flashScan(root, text);
  },
};

const isWord = (char: string): boolean => /[\p{L}\p{N}_]/u.test(char);

function flashScan(root: CharNode, text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; ) {
    let node: CharNode | undefined = root;
    let end = -1;
    for (let k = at; k < text.length; k++) {
      node = node.next.get(text.charAt(k));
      if (!node) break;
      if (node.isEnd && !isWord(text.charAt(k + 1))) end = k + 1;
    }
    if (end > 0) {
      found++;
      at = end;
      continue;
    }
    while (at < text.length && isWord(text.charAt(at))) at++;
    while (at < text.length && !isWord(text.charAt(at))) at++;
  }
  return found;
}

const ahocorasick: Peer = {
  name: 'npm ahocorasick',
  maxAliases: 100_000,
  maxUnits: 500_000,
  build(aliases) {
    const automaton = new AhoCorasickPackage([...aliases]);
    return (text) => automaton.search(text).length;
  },
};

const modernAhocorasick: Peer = {
  name: 'modern-ahocorasick',
  maxAliases: 100_000,
  maxUnits: 200_000,
  build(aliases) {
    const automaton = new ModernAhoCorasick([...aliases]);
    return (text) => automaton.search(text).length;
  },
};

export const PEERS: readonly Peer[] = [flashText, tokenTrie, ahocorasick, modernAhocorasick];
