/** `npm run annotate -- FILE [--json] [--date DATE] [--force]`: annotations and cards in the terminal. */
import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import { annotate } from '../core/annotate.ts';
import type { ArticleInput } from '../core/annotation.ts';
import type { Card } from '../core/cards/card.ts';
import { openSet } from '../core/packs/open-set.ts';
import { isPartialDate } from '../core/time/partial-date.ts';
import { findArticles } from '../dom/article/find-articles.ts';
import { readText } from '../dom/article/read-text.ts';
import { utf8 } from '../extension/utf8.ts';
import { compiledSet } from './vite/annotation-set.ts';

const USAGE = `npm run annotate -- FILE [--json] [--date YYYY-MM-DD]
  FILE    an HTML or text file, or - for standard input
  --json  prints annotations and cards as JSON
  --date  the day of publication, where the file does not tell or tells wrongly
  --force takes the likeliest part of a page that does not look like an article`;

interface Found extends ArticleInput {
  title: string | null;
}

// A reader such as `head` may close the pipe early: that is no failure.
process.stdout.on('error', () => process.exit(0));

const args = process.argv.slice(2);
const dateAt = args.indexOf('--date');
const date = dateAt < 0 ? null : (args[dateAt + 1] ?? '');
const isValue = (i: number) => dateAt >= 0 && i === dateAt + 1;
const file = args.find((arg, i) => !arg.startsWith('--') && !isValue(i));
if (!file || (date !== null && !isPartialDate(date))) {
  console.error(file ? `"${date}" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD` : USAGE);
  process.exit(2);
}

const source = await readSource(file);
const set = openSet((await compiledSet()).buffer as ArrayBuffer, utf8);
const articles = (looksLikeHtml(source) ? readHtml(source) : [readPlain(source)]).map(
  (article) => ({
    ...article,
    published: date ?? article.published,
  }),
);
const results = articles.map((article) => ({ article, ...annotate(article, set) }));
if (args.includes('--json')) console.log(JSON.stringify(results.map(asJson), null, 2));
else for (const result of results) print(result);
if (results.length === 0) {
  console.error('No article was found in this file. With --force its likeliest part is taken.');
  process.exitCode = 1;
}

async function readSource(path: string): Promise<string> {
  try {
    if (path !== '-') return await readFile(path, 'utf8');
  } catch (error) {
    console.error(`"${path}" cannot be read: ${(error as Error).message}`);
    process.exit(2);
  }
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
  return text;
}

function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html|<\w+[\s>])/i.test(text);
}

function readHtml(html: string): Found[] {
  const address = /<link[^>]+rel="canonical"[^>]+href="([^"]+)"/i.exec(html)?.[1];
  const { window } = new JSDOM(html, address ? { url: address } : {});
  const { document } = window;
  return findArticles(document as unknown as Document, {
    url: window.location.href,
    force: args.includes('--force'),
  }).map((article) => {
    const text = readText(article);
    const published = article.published?.updatedOnly ? null : (article.published?.date ?? null);
    return {
      title: article.headline,
      text: text.text,
      published,
      language: article.language,
      ...(text.headline ? { headline: text.headline } : {}),
      host: window.location.hostname,
    };
  });
}

/** Plain text: blank lines part its blocks; no date is looked for in it. */
function readPlain(text: string): Found {
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((block) => block.trim());
  return {
    title: null,
    text: blocks.filter(Boolean).join('\n\n'),
    published: null,
    language: null,
  };
}

/** One article as JSON: what it is, what was found in it with the words, and the cards. */
function asJson({ article, annotations, cards, languageNotCovered }: (typeof results)[number]) {
  const { title, published, language, text } = article;
  return {
    headline: title,
    published,
    language,
    languageNotCovered,
    text,
    annotations: annotations.map((annotation) => ({
      words: text.slice(annotation.start, annotation.end),
      ...annotation,
    })),
    cards,
  };
}

function print({ article, annotations, cards }: (typeof results)[number]): void {
  console.log(`${article.title ?? 'Article'} (${article.published ?? 'no date'})\n`);
  const seen = new Set<string>();
  for (const annotation of annotations) {
    if (seen.has(annotation.card)) continue;
    seen.add(annotation.card);
    const words = article.text.slice(annotation.start, annotation.end).replace(/\s+/g, ' ');
    const stance = annotation.type === 'claim' ? ` [${annotation.stance}]` : '';
    console.log(`• ${words} (${annotation.kind})${stance}`);
    const card = cards[annotation.card];
    if (card)
      console.log(
        cardLines(card)
          .map((line) => `    ${line}`)
          .join('\n'),
      );
  }
}

function cardLines(card: Card): string[] {
  const events = card.since.map((event) => `  ${event.date}: ${event.text}`);
  const since = events.length > 0 ? ['since then:', ...events] : [];
  const sources = card.sources.map((source) => `  [${source.index}] ${source.url}`);
  if (card.type === 'claim') {
    const then = card.then ? [`${card.published}: ${card.then.status}. ${card.then.text}`] : [];
    const now = card.asOf?.status ? [`as of ${card.asOf.month}: ${card.asOf.status.status}`] : [];
    return [card.claim, ...then, ...since, ...now, ...sources];
  }
  const states = (list: typeof card.then) =>
    list
      .map((state) => [state.title ?? state.relation, state.of?.name].filter(Boolean).join(' of '))
      .join('; ');
  const then = card.then.length > 0 ? [`${card.published}: ${states(card.then)}`] : [];
  const now = card.asOf?.states.length
    ? [`as of ${card.asOf.month}: ${states(card.asOf.states)}`]
    : [];
  return [`${card.name}: ${card.about}`, ...then, ...since, ...now, ...sources];
}
