import type { PageFacts } from './read-page.ts';

const WALL =
  '[class*="paywall" i],[id*="paywall" i],[class*="piano-offer" i],[id*="piano" i],[class*="regwall" i],[class*="subscription-wall" i],[class*="meteredContent" i],[data-testid*="paywall" i],.tp-container-inner';
const CALL =
  /subscribe (?:now )?to (?:read|continue)|(?:subscribers?|members?)[- ]only|already a subscriber|(?:register|sign in|log in) to (?:continue|read)|continue reading (?:with|your)|unlock this (?:article|story)|jetzt weiterlesen|mit .{0,20}abo |nur für abonnenten|réservé aux abonnés|il vous reste .{0,12} de cet article|solo para suscriptores|contenido exclusivo para suscriptores|riservato agli abbonati|alleen voor abonnees|tylko dla prenumeratorów|exclusivo para assinantes/i;
/** A wall over a text of this length (characters) hides nothing of it: the reader has access. */
const WHOLE = 3500;
/** A call to subscribe in text longer than this is prose about subscribing. */
const LONGEST_CALL = 600;

/** Tells whether a paywall shows only the beginning: marked as not free, and walled on the page. */
export function isPartial(
  page: PageFacts,
  text: { root: Element | ShadowRoot; length: number },
): boolean {
  const isPaid = page.linkedData.some((data) => isFalse(data.isAccessibleForFree));
  const promised = page.article?.wordCount;
  if (typeof promised === 'number' && promised > 200 && text.length < promised * 2.5) return true;
  if (text.length > WHOLE && !isPaid) return false;
  const walls = [...page.document.querySelectorAll(WALL)].slice(0, 20);
  const hasCall = walls.some(hasShortCall) || (text.length < WHOLE && endsInCall(text.root));
  return (
    hasCall || (isPaid && walls.some((wall) => wall.childElementCount > 0) && text.length < WHOLE)
  );
}

const isFalse = (value: unknown) =>
  value === false || (typeof value === 'string' && /^false$/i.test(value));

function hasShortCall(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length < LONGEST_CALL && CALL.test(text);
}

/** Looks at what follows the text in its nearest containers. */
function endsInCall(root: Element | ShadowRoot): boolean {
  let element: Element | null =
    root.nodeType === 11 ? (root as ShadowRoot).host : (root as Element);
  for (let steps = 0; element && steps < 4; steps++, element = element.parentElement) {
    const near = [element.lastElementChild, element.nextElementSibling];
    if (near.some((one) => one && hasShortCall(one))) return true;
  }
  return false;
}
