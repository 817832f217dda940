import { mayBeArticle } from './gate/may-be-article.ts';

interface Runtime {
  runtime: { sendMessage(message: object): Promise<unknown> };
}
interface Shell {
  browser?: Runtime;
  chrome: Runtime;
  navigation?: EventTarget;
  /** The gate that counts: one that is put in again takes over from those before. */
  sidelightGate?: () => void;
}

/** Pages build themselves after they have come: when to look (ms after a navigation). */
const LOOKS = [0, 1000, 3000];

const shell = globalThis as unknown as Shell;
let asked: string | undefined;

async function look(): Promise<void> {
  const { href } = location;
  if (
    shell.sidelightGate !== look ||
    asked === href ||
    document.hidden ||
    !mayBeArticle(document, location)
  )
    return;
  asked = href;
  try {
    await (shell.browser ?? shell.chrome).runtime.sendMessage({ name: 'gate-opened', url: href });
  } catch {
    // An extension that was updated under a running page has no runtime any more.
  }
}

const start = () => {
  for (const delay of LOOKS) setTimeout(look, delay);
};

shell.sidelightGate = look;
start();
addEventListener('popstate', start);
addEventListener('visibilitychange', start);
shell.navigation?.addEventListener('navigatesuccess', start);
