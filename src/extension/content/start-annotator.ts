import type { Settings } from '../../core/settings/defaults.ts';
import { isOffOn, worksUnasked } from '../../core/settings/site-rules.ts';
import { findArticles } from '../../dom/article/find-articles.ts';
import { readText } from '../../dom/article/read-text.ts';
import { watchPage } from '../../dom/article/watch-page.ts';
import { createMarks } from '../../dom/marks/create-marks.ts';
import { browser } from '../browser.ts';
import { hostOf } from '../host-of.ts';
import { listen } from '../listen.ts';
import type { AnnotatorMessages } from '../messages.ts';
import { sendToBackground } from '../send.ts';
import { createAnnotator } from './create-annotator.ts';
import { createDateCorrections } from './date-corrections.ts';
import { lateCards } from './late-cards.ts';
import { pageSelectors } from './page-selectors.ts';
import { summarise } from './summarise.ts';

/** A second injection into the same page finds this and does nothing. */
const RUNNING = Symbol.for('sidelight-annotator');

/** Puts the annotator's parts together and starts them. */
export function startAnnotator(): void {
  const world = globalThis as { [RUNNING]?: AbortController };
  if (world[RUNNING] && !world[RUNNING].signal.aborted) return;
  const life = new AbortController();
  world[RUNNING] = life;
  const { signal } = life;
  const host = hostOf(location.href);
  const marks = createMarks({
    document,
    signal,
    dress: async (rules) => (await quietly(sendToBackground('dress-marks', { rules }))) === true,
  });
  const dates = createDateCorrections({
    area: browser.storage.local,
    address: () => location.href,
    isPrivate: browser.extension.inIncognitoContext === true,
  });
  let watch: AbortController | null = null;
  const annotator = createAnnotator({
    find: (options) => findArticles(document, { ...options, url: location.href }),
    readText,
    annotate: async (articles) =>
      (await quietly(sendToBackground('annotate', { articles })))?.results ?? null,
    marks,
    dates,
    host,
    onChange(state, articles) {
      watchWhile(state !== 'off');
      const count = articles.reduce((sum, { result }) => sum + result.annotations.length, 0);
      void quietly(sendToBackground('badge', { count: articles.length > 0 ? count : null }));
      if (count > 0) cards.bringSoon();
    },
  });
  const cards = lateCards(
    {
      document,
      signal,
      annotator,
      marks,
      send: sendToBackground,
      host,
      version: browser.runtime.getManifest().version,
      i18n: browser.i18n,
      settings: () => latest,
    },
    () => quietly(sendToBackground('bring-cards', {})),
  );

  /** The page is not looked at while Sidelight is off. */
  function watchWhile(isOn: boolean) {
    if (isOn === (watch !== null)) return;
    watch?.abort();
    watch = isOn ? new AbortController() : null;
    if (!watch) return;
    const both = AbortSignal.any([signal, watch.signal]);
    watchPage({ document, signal: both, onChange: () => void annotator.refresh() });
  }

  let wasAsked = false;
  let latest: Settings | null = null;

  const apply = async (settings: Settings) => {
    latest = settings;
    cards.here()?.configure(settings);
    const isOff = isOffOn(host, settings) || !(wasAsked || worksUnasked(host, settings));
    if (isOff) cards.here()?.close();
    // Before the text is read: what changes while the background answers must not go unseen.
    else watchWhile(true);
    await annotator.apply(settings, isOff);
  };

  /** An extension that was updated under a running page is normal: clean up and go quiet. */
  async function quietly<T>(work: Promise<T>): Promise<T | null> {
    try {
      return await work;
    } catch {
      if (!browser.runtime?.id) life.abort();
      return null;
    }
  }

  listen<keyof AnnotatorMessages>(
    {
      summary: () => summarise(annotator, host),
      async jump({ annotation }) {
        return (await cards.bring())?.jump(annotation) ?? false;
      },
      async 'set-date'({ article, date }) {
        cards.here()?.close();
        await annotator.setDate(article, date);
        return summarise(annotator, host);
      },
      async 'settings-changed'({ settings }) {
        await apply(settings);
        return null;
      },
      async 'annotate-anyway'() {
        wasAsked = true;
        if (latest) await apply(latest);
        await annotator.refresh({ force: true });
        return summarise(annotator, host);
      },
      async 'set-changed'() {
        await annotator.refresh({ anew: true });
        return null;
      },
      selectors: () => pageSelectors(annotator.articles, document),
      async command({ command }) {
        const face = await cards.bring();
        if (command === 'next-mark') face?.next();
        else if (command === 'previous-mark') face?.previous();
        else face?.openCurrent();
        return null;
      },
    },
    signal,
  );

  const asked = [quietly(sendToBackground('settings', {})), quietly(dates.load())] as const;
  void Promise.all(asked).then(async ([reply]) => {
    // Settings that came by themselves in the meantime are newer.
    if (reply && latest === null) await apply(reply.settings);
  });
}
