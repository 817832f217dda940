import type { OpenBrowser } from './open-browser.ts';

interface Evaluated {
  result?: { value: string };
  exceptionDetails?: { text: string };
}

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/**
 * Runs a script in Firefox's own window, where its commands and its accessibility service are, and
 * returns the text that it ends with. Throws what it throws.
 */
export async function inFirefoxShell(
  { browser }: Pick<OpenBrowser, 'browser'>,
  script: string,
): Promise<string> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;
  const reply = await connection.send('script.evaluate', {
    expression: script,
    target: { context },
    awaitPromise: true,
  });
  const { result, exceptionDetails } = reply.result as Evaluated;
  if (!result) throw new Error(exceptionDetails?.text ?? 'Firefox did not answer');
  return result.value;
}
