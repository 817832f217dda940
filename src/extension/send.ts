import { browser } from './browser.ts';
import type {
  AnnotatorMessages,
  BackgroundMessages,
  Envelope,
  MessageName,
  Reply,
} from './messages.ts';

/** The other side answered with a failure, or was not there. */
export class MessageError extends Error {
  override name = 'MessageError';
}

function unwrap<Name extends MessageName>(reply: unknown): Reply<Name> & { ok: true } {
  const answer = reply as Reply<Name> | undefined;
  if (answer?.ok) return answer;
  throw new MessageError(answer ? answer.error : 'nobody answered');
}

/** Sends a message to the background. Throws `MessageError` where it fails. */
export async function sendToBackground<Name extends keyof BackgroundMessages>(
  name: Name,
  ask: BackgroundMessages[Name]['ask'],
): Promise<BackgroundMessages[Name]['reply']> {
  const envelope = { name, ...ask } as Envelope;
  return unwrap<Name>(await browser.runtime.sendMessage(envelope)).value;
}

/** Sends a message to the annotator of a tab. Throws where the tab has none. */
export async function sendToTab<Name extends keyof AnnotatorMessages>(
  tabId: number,
  name: Name,
  ask: AnnotatorMessages[Name]['ask'],
): Promise<AnnotatorMessages[Name]['reply']> {
  const envelope = { name, ...ask } as Envelope;
  return unwrap<Name>(await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 })).value;
}
