/** Closed lists of English words that the gates of the claim matcher turn on, as stems. */
import { stemWord } from '../text/stem.ts';

function stems(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(stemWord));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Words that carry no content of their own: they are left out of alignment. */
export const STOP_WORDS = words(`
  a an the this that these those it its he his him she her they them their we us our you your i my me
  is are was were be been being am do does did done have has had having will would shall should can
  could may might must ought to of in on at by for from with about into onto over under as and or but
  so if than then there here who whom whose which what when where why how all any some each both such
  not no nor never very too also just only even still yet already own same other another more most
  up out off down again further s t d ll m re ve while because until since during before after
  between through against upon within per via one ones said say says according told tells
`);

/** Negate what follows them in their clause. */
export const NEGATORS = words(`
  not no never none nobody nothing neither nor hardly barely scarcely without nowhere
`);

/** Verbs that make their complement untrue or undone: "refused to", "ruled out", "prevent". */
export const NEGATIVE_VERBS = stems(`
  fail refuse decline avoid prevent refrain cease abandon forgo reject renounce oppose block
  prohibit forbid ban preclude deny exclude lack stop halt drop dismiss dispute shelve hesitate balk shun spare forswear eschew
  relinquish abstain desist dodge neglect omit withhold
`);

/** Say that what they speak of is untrue. */
export const DENY_VERBS = stems(`
  deny dismiss reject refute rebut dispute debunk disprove contradict ridicule deride discredit
  repudiate disbelieve bristle disagree doubt scoff scoffed brush laugh mock retract recant
`);

/** Nouns and adjectives that call what they speak of untrue. */
export const FALSE_WORDS = stems(`
  false untrue lie myth falsehood hoax misconception fiction disinformation misinformation fake
  fallacy nonsense baseless unfounded groundless incorrect inaccurate wrong misleading absurd
  ridiculous fabrication fabricated invention fantasy rubbish bogus debunked conspiracy propaganda
  mistaken erroneous delusion fairytale fairy tale legend slander calumny fable untruth canard distortion
  smear libel pretext implausible improbable inconceivable unthinkable farfetched doubtful unproven preposterous ludicrous laughable
`);

/** Say that the frame's speaker means it: "said", "warned". */
export const SAY_VERBS = stems(`
  say claim tell argue assert allege suggest insist warn believe write declare announce state think
  contend maintain add note stress emphasize reiterate repeat acknowledge admit concede confirm
  explain reply respond tweet describe complain charge predict conclude observe remark vow hold
  assure inform remind promise pledge joke quip retort counter respond answer accuse estimate report feel point underline underscore affirm reaffirm recall agree
  lament caution testify hint boast brag thunder fume muse reckon opine proclaim
`);

/** Nouns that carry a claim: "Putin's claim that". */
export const SAY_NOUNS = stems(`
  claim argument assertion statement warning view belief allegation accusation suggestion notion
  idea narrative contention charge theory remark insistence complaint story talk report rumour boast tale
`);

/** Adverbs and adjectives that disown: "so-called", "supposed". */
export const DISOWNING = words(`
  supposed supposedly so-called falsely wrongly wrongfully mistakenly erroneously incorrectly
  purported purportedly imaginary mythical untruthfully baselessly
`);

export const QUESTION_WORDS = words('whether');

/** Open a condition: what follows is supposed, not said. */
export const CONDITION_WORDS = words(
  'if unless suppose supposing assuming imagine hypothetically lest provided',
);

export const POSSIBILITY_WORDS = words(`
  may might could perhaps maybe possibly possible potentially potential conceivably risk risks
  likely unlikely probably seems appear appears fear fears feared
`);

export const FUTURE_WORDS = words('will shall would wo');
export const DUTY_WORDS = words('should must ought');

/** Verbs of wanting and planning: what they govern has not come about. */
export const DESIRE_VERBS = stems(`
  want hope wish urge demand seek aim plan intend try attempt propose offer prepare threaten vow
  promise pledge call need consider discuss ask
`);

/** Forms of "be" and "get" that build the passive. */
export const BE_FORMS = words('is are was were be been being am get gets got getting');

/** Forms that carry no lexical meaning before a verb. */
export const AUXILIARIES = words(`
  is are was were be been being am do does did have has had having will would shall should can could
  may might must ought get gets got getting not never also now already still only again ever long
`);

/** Nouns after a country's name that are not the country: "Russian exiles". */
export const NOT_THE_ACTOR = stems(`
  opposition ally neighbour rival enemy foe exile dissident journalist company firm businessman
  student investor critic bank refugee citizen tourist athlete activist emigre defector expert
  analyst observer scholar historian newspaper media invader occupier
  doorstep backyard fireman firefighter builder actor worker school museum doctor teacher singer
  mayor working committee panel fund academy choir orchestra team
`);

/** After a comma or alone they open a clause with a subject of its own. */
export const CLAUSE_OPENERS = words(`
  but because although though while whereas unless if when after before so who which whereby
  until once lest
`);
