/**
 * Concepts that many claims share, each with the words and phrases by which newspapers express
 * it. A claim's `must` group names one as `~breach`; with `!~fulfil` it asks for the concept
 * under a negation ("does not honour", "failed to carry out"). Written by hand, one concept a
 * line: the list is the build step. It is expanded when claims are compiled, so that the matcher
 * pays for no look-up. A word belongs here only if in news prose it nearly always means the concept.
 */
const CONCEPTS: Readonly<Record<string, string>> = {
  abandon: 'abandon, desert, betray, betrayal, leave in the lurch, unreliable, turn its back',
  annul: 'null and void, void, invalid, invalidity, no validity, no legal force, no legal effect',
  attack: `attack, invade, send its army, send his army, send their army, send the army,  invasion, assault, offensive, incursion, aggression, strike, march into,
    march on, move in, move into, move against, move on Ukraine, onslaught, storm, roll into,
    military operation, military action, military campaign, land grab, go to war, cross into, cross the border, send its tanks,
    send in troops, send troops into`,
  blame: `blame, fault, responsible, responsibility, guilty, guilt, liable, liability, culpable,
    culprit, culpability, to answer for, accountable, behind`,
  breach: `break, violate, violation, breach, flout, contravene, contravention, trample, tear up,
    tear to shreds, tear apart, rip up, shred, renege, disregard, infringe, infringement, defy,
    walk away, walk out, go back on, run counter, scrap, cheat, undermine, make a mockery,
    abrogate, roughshod, turn its back, is contrary, are contrary, was contrary, were contrary, run contrary, act contrary, betray, betrayal, at odds with, trash, incompatible,
    dishonour, fall foul`,
  capture: `fall, take, capture, seize, overrun, conquer, collapse, storm, roll into, topple,
    march into, occupy, surrender, control of, capitulate, taken, conquest, capitulation, seizure`,
  cause: `provoke, provocation, cause, trigger, spark, lead, drive, push, prompt, bring about,
    bring on, blame, fault, responsible, responsibility, root, reason, result, because,
    because of, due to, guilty, guilt, fuel, ignite, set off, consequence, origin, goad, bait,
    unleash, cornered, antagonise, source, sow, to answer for, forced, explain, culprit, sow, seed, response, reaction, respond, react, answer to,
    stem from, product of, outcome of`,
  coerce: `extract, win, wring, gain, obtain, extort, extortion, blackmail, coerce, coercion,
    leverage, bargaining chip, secure, bring, squeeze, wrest, force NATO, force the West,
    force Ukraine, force Washington, force the alliance, make NATO, make the West, pressure, press, bully,
    arm-twist, twist, get concessions, drag, elicit, push the West, push NATO, pull, to get, lever`,
  coup: `coup, putsch, coup d'état, coup d'etat, overthrow, seizure of power, power grab, junta, topple, oust,
    ouster, depose, takeover, armed takeover, usurp, usurpation, seize power, mutiny`,
  decide: `decide, decision, determine, settle, choose, choice, is up to, was up to, be up to, not up to, matter for, dictate, rest with,
    lie with, question for, issue for, call, judge, judgment, judgement, verdict, have the say, have a say,
    final say, in the hands of, business of`,
  embolden: `embolden, encourage, encouragement, invite, invitation, green light, spur, prompt, courage, tempt, inspire,
    incite, motivate, signal, convince, persuade, lead to, cause, contribute, pave the way,
    nudge, provoke, induce, conclude, conclusion, take heart, egg on, licence, license,
    go-ahead, calculate, confidence, confident, whet, fuel, trigger, opened the door, decide`,
  encircle: `encircle, encirclement, surround, ring, besiege, siege, hem in, hem, noose, close in,
    box in, fence in, all sides, every side, all directions, stranglehold, corner, cordon, circle, tighten, strangle, choke, enclose, envelop, throttle, squeeze`,
  enlarge: `expand, expansion, enlarge, enlargement, extend, extension, eastward, eastwards, grow,
    growth, widen, inch, advance, creep, spread, move closer, move east, push east, push to the east, push eastward,
    march east, march to the east, take in new members, new members, add members, admit, absorb, barking, shift, to the east, growth to the east`,
  exterminate:
    'genocide, genocidal, exterminate, extermination, wipe out, wiping out, annihilate, annihilation',
  fabricate: `fake, fakery, hoax, fabricate, fabrication, invent, invention, make up, made up, fiction, fictitious,
    fantasy, fantasise, fairy tale, fairytale, concoct, concoction, trumped up, bogus, figment, imaginary, false reports, fake news, tall tale, cock and bull`,
  fail: `fail, failure, flop, fiasco, backfire, fizzle, boomerang, fall flat, fell flat, in vain, futile, futility,
    pointless, useless, ineffective, ineffectual, ineffectiveness, toothless, no effect, little effect, miss the mark, miss,
    come to nothing, came to nothing, bust, dud, missed its aim, never stood a chance, no chance, washout, dismal, fruitless, to no avail, blunt, debacle`,
  fulfil: `fulfil, implement, implementation, honour, honoured, comply, compliance, keep the, keep its, keep to, keep his, keep their, be kept, been kept, keep faith, abide, observe, respect, carry out,
    live up to, lived up to, stick to, adhere, adherence, meet its obligations, deliver on, execute, uphold, put into practice, stand by, follow, obey, meet`,
  give: `give, deliver, delivery, donate, donation, supply, provide, provision, hand, hand over, send,
    transfer, receive, get, promise, pledge, pass on, furnish, equip, gift, obtain, arm with, ship, shipment, allow, approve, green light, commit, offer, bound for, on the way, on their way`,
  guarantee: `guarantee, assurance, pledge, commitment, commit, promise, in writing, written, legally binding,
    treaty, rule out, ban, halt, stop, refrain, veto, freeze, moratorium, binding, undertaking, renounce, forswear, foreswear, exclude, bar, end to, block, no further`,
  hysteria: `hysteria, hysterical, hype, scaremongering, fearmongering, fear-mongering, alarmism, alarmist, paranoia, paranoid, whip up, whipped up, stoke,
    fan, panic, groundless, baseless, unfounded, empty, is propaganda, are propaganda, Western propaganda, war propaganda, is disinformation, are disinformation, as disinformation, as propaganda,
    without foundation, unsubstantiated, provocative, exaggerate, exaggeration, psychosis, drumbeat, blow out of proportion, media frenzy, frenzy, information attack, information war, smear`,
  illegal: `illegal, illegality, unlawful, illegitimate, illegitimacy, sham, unconstitutional, gunpoint, bogus, farce, contrary to,
    broke, violate, violation, breach, flout, contravene, rigged, fraudulent, mockery, charade, fake, pseudo, phoney, phony, barrel of a gun, without legal, barrel`,
  initiate:
    'organise, organize, stage, orchestrate, engineer, sponsor, fund, finance, back, mastermind, instigate, foment, bankroll, plot, arrange, direct, manufacture, incite, steer, script, choreograph, stage-manage, pay for, buy, hatch, carry out, pour, funnel, spend on, plan, hand behind, hands behind, puppeteer',
  involve:
    'hand in, part in, role in, involvement, involve, behind, help, finger in, pull the strings, strings, work of, doing of, to blame, blame, plot by, handiwork',
  join: `join, accession, accede, membership, member, admit, admission, enter, entry, take in, become part, belong, place in,
    open its doors, welcome into, integrate, integration, part of NATO, in NATO, inside NATO, enlarge, enlargement, belongs, let in, sign up`,
  legal: `free, freely, fair, legitimate, legitimacy, democratic, democratically, own will, will of the people, self-determination,
    lawful, legal, legally, valid, own accord, voluntary, voluntarily, of their own, popular will, in line with international law, accord with international law, in accordance with, by the book`,
  meet: 'meet, meeting, talk, sit down, discuss, discussion, negotiate, negotiation, summit, convene, bring together, come together, round table, conference, dialogue, gather',
  obstruct: `prevent, block, scupper, sabotage, scuttle, torpedo, stop, kill, derail, wreck, thwart, disrupt, break off, dissuade,
    sink, foil, ruin, spoil, undermine, obstruct, stymie, bury, nix, veto, quash, talk out of, talked Kyiv out, talked Ukraine out, talked Zelensky out, talk Zelensky into, undo, put paid, crush, scotch, collapse, fell through, fell apart, walk away, abandon, drop, reject, not to sign, keep fighting, fight on, fighting on, pull out, quit, turn down, tear up`,
  plan: `plan, prepare, preparation, ready, readying, gear up, intend, intention, intent, plot, set to, about to, getting set, in position to, poised, imminent, imminently,
    looming, loom, draw up, verge, brink, weigh, mind to, make up his mind, made up his mind, decide to, decision to, order, expect, threaten, threat, possible, contemplate, bent on, is going to, are going to, was going to, were going to, not going to, prospect of,
    warn of, evidence of, scheme, mull, seek to, likely, planned, pending, impending, on the cards, in the works, any day, days away, any moment, as early as,
    could attack, could invade, could strike, could launch, could move, could order, could march, could be invaded, could come, could be attacked, may attack, may invade, may strike, may launch, may move, may order,
    might attack, might invade, might strike, might launch, might move, might order, will attack, will invade, will strike, will launch, will move, will march, will order,
    would attack, would invade, would strike, would launch, would move, would march, would order, wants to attack, wants to invade, want to invade, want to attack`,
  power: `rule, ruler, run, power, govern, government, regime, leadership, in the hands, junta, dominate, control, authority, leader,
    hold sway, in charge, helm, clique, gang, administration, elite, cabal, president, seize power, take over, takeover, infest, riddled, grip, in charge`,
  promise: `promise, pledge, assure, assurance, guarantee, vow, commitment, commit, word, undertake, undertaking, oath, swear, gentlemen's agreement,
    deceive, cheat, oral obligation, lie to, lied to, lying to, told Gorbachev, told in 1990, given to understand, dupe, fool, trick, led to believe, verbal, betray`,
  say: 'veto, is up to, was up to, be up to, not up to, a say, any say, the say, vote, right, decide, dictate, block, interfere, meddle, intervene, stop, voice, bar, prevent, forbid, business, prohibit, obstruct, deny, determine, prerogative, rule on, prescribe, approval, permission, stand in the way, influence',
  send: `send, deploy, deployment, dispatch, put, commit, fight, station, set foot, intervene, engage, boots on the ground, on the ground, enter, go, combat, join the fight, set foot in, step in, be used, participate, sacrifice, risk`,
  stage:
    'stage, staging, fake, fakery, hoax, provocation, fabricate, fabrication, place there, placed there, arrange, false flag, invent, invention, make up, made up, show, performance, laid out, actor, mock-up, set up, spectacle, production, for the cameras, orchestrate, falsify, falsification, forgery, theatre, theatrical',
  stopped: `stop, halt, end, shut, kill, block, suspend, freeze, cancel, scrap, abandon, dead, switch off, turn off, pull the plug, shelve, mothball, no Nord Stream, no longer, cost, death, off the table, axe, sink, doom, scuttle, forget, sacrifice, cut, shutdown, sanction, forfeit, lose, stay shut`,
  troops: `troop, soldier, force, army, military, boots, personnel, serviceman, servicemen, men, battalion, brigade, GIs, combat unit, regiment, fighter`,
  weak: `weak, weakness, weaken, feeble, frail, frailty, humiliation, humiliate, impotence, impotent, unreliable, decline, credibility, in tatters, powerless, spineless,
    toothless, fading, abandon, feebleness, helpless, helplessness, defeat, on its knees, fragility, fragile, paper tiger, loss of nerve, undependable, no longer trust, fecklessness, feckless, soft, hollow, decay, limit of, limits of, wane`,
  withstand: `withstand, weather, shrug off, survive, cope, overcome, adapt, defy, resist, ride out, brave, stand up to, hold up, hold out, resilience, resilient, immune, thrive`,
};

/** Returns the members that `~name` stands for; `null` where there is no such concept. */
export function conceptMembers(name: string): string[] | null {
  if (!Object.hasOwn(CONCEPTS, name)) return null;
  return (CONCEPTS[name] ?? '').split(',').map((member) => member.trim().replace(/\s+/g, ' '));
}

/** Returns the names of all concepts, for documents and checks. */
export function conceptNames(): string[] {
  return Object.keys(CONCEPTS);
}
