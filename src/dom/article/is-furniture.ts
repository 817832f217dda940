/** How lines begin that sites put among an article's paragraphs. */
const OPENING =
  /^(?:read (?:more|next|also)|related|see also|also read|recommended|more (?:from|on|stories)|share (?:this|on)|follow us|sign up|subscribe|advertisement|comments?\b|tags?:|filed under|topics?:|about the author|copyright|©|all rights reserved|photo(?:graph)?s? (?:by|credit)|image credit|source:|posted (?:in|by|on)|by [A-Z]|published|updated|last (?:updated|modified)|\d+ (?:comments?|shares?|min(?:ute)?s? read)|view comments|leave a (?:comment|reply)|click here|scroll|story continues|continue reading|loading|print$|email$|facebook|twitter|whatsapp|newsletter|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lee también|leia também|leggi anche|lees ook|czytaj też|läs också|læs også|les også|lue myös|читайте также)/i;

/** Tells whether a short line is a site's furniture ("Read more", "Advertisement"), not prose. */
export function isFurniture(line: string): boolean {
  return OPENING.test(line);
}
