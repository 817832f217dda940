/**
 * Beginnings of the weekdays' names, Sunday first, in the languages of `month-names.ts` where they
 * do not contradict each other. They decide whether 12/10 is the tenth or the twelfth.
 */
const BEGINNINGS = [
  'sun son dim domingo domenica zon zo niedz ned vas söndag sønd søndag sunn vasárnap dumin paz вос нед κυρ',
  'mon mo lun maandag pon pond måndag mand maan hétf luni pzt пон по δευ',
  'tue di mardi mar martes marted dinsdag wto úter tisdag tirsdag tiis kedd marț sal вто вів τρί',
  'wed mi mer mié mie mercoled woensdag śro srod stř onsdag kesk szerda mierc çar сре сер τετ',
  'thu do jeu jueves giov donderdag czw čtv tors torst csüt joi per чет πέμ',
  'fri fr ven vie sex vrijdag pią pát fre perj pént cum пят παρ',
  'sat sa sam sáb sab sob zaterdag lör lør laua szom cmt суб σάβ',
].map((names) => names.split(' '));

/** Returns the weekday, 0 for Sunday, that a lower-case word names or shortens, or `null`. */
export function weekdayNumber(word: string): number | null {
  let found: number | null = null;
  let longest = 0;
  BEGINNINGS.forEach((names, day) => {
    for (const name of names) {
      if (name.length <= longest || !isNamed(word, name)) continue;
      found = day;
      longest = name.length;
    }
  });
  return found;
}

/** Two letters must be the whole word: "mo", "di". */
function isNamed(word: string, name: string): boolean {
  return name.length < 3 ? word === name : word.startsWith(name) && word.length < 14;
}
