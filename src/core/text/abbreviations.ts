/** Abbreviations after which a full stop does not end a sentence, without their last stop. */

/** Stand before a name or a number: never end a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof rev hon gen lt col maj capt cmdr adm sgt cpl pvt brig sen rep gov pres amb
  sec supt insp det st ste mt ft messrs mme mlle sr. fr no nos vs v art sec para pp vol fig ed eds
  approx ca cf e.g i.e lt.gen maj.gen lt.col brig.gen`
    .split(/\s+/)
    .filter(Boolean),
);

/** May end a sentence: they do when a word that usually begins one follows. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `u.s u.k u.n e.u u.s.a u.s.s.r d.c l.a n.y a.m p.m jr sr inc corp co ltd bros plc etc al
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky mass md mich minn miss mo mont neb nev
  okla ore pa tenn tex va wash wis wyo est dept univ assn ave blvd rd ph.d m.d b.a m.a`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that begin sentences far more often than they follow an abbreviation inside one. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an it he she they we i you this that these those there but and or so yet if when while
  after before since because although though as at by for from in on of to with without under over
  his her its their our my what who why how where which whether both some many most all no not
  however meanwhile moreover instead still then now also only even last next one two three`
    .split(/\s+/)
    .filter(Boolean),
);
