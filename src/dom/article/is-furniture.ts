// All patterns here are of lower case: ignoring case makes long ones slow to compile. Compiling
// them is dear all the same and a page's code runs once: they are asked only about lines that
// begin with the same letters as one of their alternatives.
const LETTERS = 3;
const beginsAs = (beginnings: string, line: string) =>
  beginnings.includes(`|${line.slice(0, LETTERS)}|`) || isNumbered(line);
const isNumbered = (line: string) => line >= '0' && line < ':';

/** How lines begin that sites put among an article's paragraphs. */
const OPENING =
  /^(?:read (?:more|next|also)|related|see also|also read|recommended|more (?:from|on|stories)|share (?:this|on)|follow us|sign up|subscribe|advertisement|comments?\b|tags?:|filed under|topics?:|about the author|copyright|©|all rights reserved|photo(?:graph)?s? (?:by|credit)|image credit|source:|posted (?:in|by|on)|by [a-z]|published|updated|last (?:updated|modified)|\d+ (?:comments?|shares?|min(?:ute)?s? read)|view comments|leave a (?:comment|reply)|click here|scroll|story continues|continue reading|loading|print$|email$|facebook|twitter|whatsapp|newsletter|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lee también|leia também|leggi anche|lees ook|czytaj też|läs också|læs også|les også|lue myös|читайте также)/;

const OPENINGS =
  '|rea|rel|see|als|rec|mor|sha|fol|sig|sub|adv|com|tag|fil|top|abo|cop|all|pho|ima|sou|pos|by |' +
  'pub|upd|las|vie|lea|cli|scr|sto|con|loa|pri|ema|fac|twi|wha|new|les|meh|lir|à l|lee|lei|leg|' +
  'czy|läs|læs|lue|чит|';

/** Tells whether a short line is a site's furniture ("Read more", "Advertisement"), not prose. */
export function isFurniture(line: string): boolean {
  const lower = line.toLowerCase();
  return (beginsAs(OPENINGS, lower) || lower.startsWith('©')) && OPENING.test(lower);
}

const TAIL =
  /^(?:(?:other |more |some )?(?:related|recommended|similar|popular|recent|latest|trending|further) (?:articles?|posts?|stories|news|content|topics?|reading|resources|blogs?|links?|coverage|guides?|products?)|related$|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|more (?:from|on|stories|articles|posts|news|like this)|read (?:next|more|also)|keep reading|up next|what to read next|about the (?:authors?|reviewer|editor)|(?:about )?the authors?$|authors?$|written by|recent posts?$|footnotes?$|references$|bibliography$|works cited$|citations$|explore (?:more|our)|get started\b|work with us|share your story|more ways|share (?:this|on|via)|leave a (?:reply|comment)|comments?$|\d+ comments?|stay (?:connected|informed|up to date)|(?:subscribe|sign up)\b|newsletter|join (?:the|our|\d)|get in touch|follow us|contact us|verwandte|mehr zum thema|das könnte|weitere (?:artikel|themen)|articles? (?:liés|similaires)|à lire aussi|sur le même sujet|artículos relacionados|noticias relacionadas|te puede interesar|leia (?:também|mais)|leggi anche|potrebbe interessarti|lees ook|meer over|zobacz też|czytaj też|läs mer|les også)/;

const TAILS =
  '|oth|mor|som|rel|rec|sim|pop|lat|tre|fur|you|rea|kee|up |wha|abo|the|aut|wri|foo|ref|bib|wor|' +
  'cit|exp|get|sha|lea|com|sta|sub|sig|new|joi|fol|con|ver|meh|das|wei|art|à l|sur|not|te |lei|' +
  'leg|pot|lee|mee|zob|czy|läs|les|';

/** A line in the text's own size opens the tail only where it says nothing else. */
const LONGEST_LINE = 45;
const LINE =
  /^(?:about the (?:authors?|reviewer|editor)|authors?|written by|recent posts?|footnotes?|references|related(?: (?:articles?|posts?|stories|content|topics))?|read (?:more|next)|more (?:from|on|stories|articles) ?.{0,25}|recommended|you (?:may|might) also like|most (?:read|popular)|über (?:den autor|die autorin)|mehr zum thema|à lire aussi|sur le même sujet|lee también|leia (?:também|mais)|leggi anche|lees ook|zobacz też|czytaj też|läs (?:mer|också)):?$/;

const LINES =
  '|abo|aut|wri|rec|foo|ref|rel|rea|mor|you|mos|übe|meh|à l|sur|lee|lei|leg|zob|czy|läs|';

/** Tells whether a line that is no heading opens what sites put after an article. */
export function isTailLine(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const lower = line.toLowerCase();
  return beginsAs(LINES, lower) && LINE.test(lower);
}

const APPENDIX = /author|written by|footnote|reference|bibliography|citation|works cited|comment/;

/** Tells whether a line opens a part that the story never goes on behind. */
export function isAppendix(line: string): boolean {
  return APPENDIX.test(line.toLowerCase());
}

/** A name's capitals, Latin to Cyrillic; `\p{Lu}` would take long to compile. */
const BIO =
  /^\(?(?:[A-Z\u00c0-\u00de\u0100-\u042f][^\s(]*,? ){1,5}(?:is|was|has|writes|covers|reports|leads|joined|specializes)\b.*\b(?:writer|editor|reporter|correspondent|journalist|columnist|author|blogger|contributor|freelancer?|founder|director|professor|attorney|expert|creator|analyst|fellow|experience|newsletter|degree|MBA)\b/;

/** One of these is in every biography. */
const ROLES = (
  'writer editor reporter correspondent journalist columnist author blogger contributor ' +
  'freelance founder director professor attorney expert creator analyst fellow experience ' +
  'newsletter degree MBA'
).split(' ');

/** Tells whether a paragraph introduces who wrote the text above it. */
export function isBiography(paragraph: string): boolean {
  return ROLES.some((role) => paragraph.includes(role)) && BIO.test(paragraph);
}

/** Tells whether a heading opens what sites put after an article. */
export function isTailHeading(heading: string): boolean {
  const lower = heading.toLowerCase();
  return beginsAs(TAILS, lower) && TAIL.test(lower);
}
