/** First names of men in world politics, folded: "Mrs Biden" is not Joe. */
export const MALE_NAMES: ReadonlySet<string> = new Set(
  (
    'abdullah alexander aleksandr alexei ali andrei andrej andrew andrzej anders angus anthony antonio antony ' +
    'anwar ashraf bashar benjamin bill boris charles christian david dmitri dmitry dmytro donald edgars egils ' +
    'emmanuel eric erik francois friedrich george gerhard gitanas giuseppe gordon hassan henry igor ivan jake ' +
    'james janis jean jens jim jimmy joe john jose josep joseph justin karol keir ken klaus kristen krisjanis ' +
    'leonid lloyd luis marco mario mark marko markus mateusz matteo michael mikhail mike mohammed narendra ' +
    'nicolas nikolai olaf oleksandr oleksii olli pavel pedro pete peter petr petro petteri radoslaw recep ' +
    'reinhard richard rishi robert ronald sauli scott sergei sergey sergiy sergii simon stefan stephen steve ' +
    'tony ulf urmas valdis vasyl viktor vladimir volodymyr wladyslaw william xi yevgeny yuri'
  ).split(' '),
);
