import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { MessageMap, MessageName, Reply } from './messages.ts';

export type Handlers<Names extends MessageName> = {
  [Name in Names]: (
    ask: MessageMap[Name]['ask'],
    sender: Runtime.MessageSender,
  ) => MessageMap[Name]['reply'] | Promise<MessageMap[Name]['reply']>;
};

/**
 * Answers messages by name until the signal is aborted. Only Sidelight's own parts are heard;
 * malformed and unknown messages are left to others; failures travel as data.
 */
export function listen<Names extends MessageName>(
  handlers: Handlers<Names>,
  signal?: AbortSignal,
): void {
  const onMessage = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const name = nameOf(message);
    if (name === null || !Object.hasOwn(handlers, name)) return undefined;
    return answer(handlers[name as Names] as Answering, message, sender);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

type Answering = (ask: unknown, sender: Runtime.MessageSender) => unknown;

async function answer(
  handler: Answering,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply<MessageName>> {
  try {
    const value = await handler(message, sender);
    return { ok: true, value: (value ?? null) as MessageMap[MessageName]['reply'] };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function nameOf(message: unknown): string | null {
  if (typeof message !== 'object' || message === null) return null;
  const name = Reflect.get(message, 'name');
  return typeof name === 'string' ? name : null;
}
