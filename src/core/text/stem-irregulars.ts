/** Irregular forms and British spellings, each with the word whose stem it shares. */
const GROUPS = `
arise arose arisen; be is are was were been being am; bear bore borne; beat beaten; become became;
begin began begun; bind bound; blow blew blown; break broke broken; bring brought;
build built; buy bought; catch caught; choose chose chosen; come came; deal dealt; do did done does;
draw drew drawn; drive drove driven; eat ate eaten; fall fell fallen; feel felt; fight fought;
find found; flee fled; fly flew flown; forbid forbade forbidden; foresee foresaw foreseen;
forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten;
give gave given; go went gone; grow grew grown; have has had having; hear heard; hide hid hidden;
hold held; keep kept; know knew known; lay laid; lead led; leave left; lend lent; lose lost;
make made; mean meant; meet met; overcome overcame; overthrow overthrew overthrown; pay paid;
prove proven; rebuild rebuilt; ride rode ridden; ring rang rung; rise rose risen; run ran; say said;
see saw seen; seek sought; sell sold; send sent; shake shook shaken; shoot shot; show shown;
shrink shrank shrunk; sink sank sunk; sit sat; speak spoke spoken; spend spent; stand stood;
steal stole stolen; stick stuck; strike struck stricken; swear swore sworn; sweep swept;
take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown;
understand understood; undertake undertook undertaken; wage waging; win won; withdraw withdrew withdrawn; withhold withheld; withstand withstood; write wrote written; wind wound; woman women;
man men; child children; foot feet; country countries; ally allies allied; die dying died;
lie lying lied; weak weaker weakest; large larger largest; big bigger biggest; small smaller smallest;
strong stronger strongest; defense defence; offense offence; license licence; practice practise;
honor honour; labor labour; neighbor neighbour; favor favour; program programme; center centre;
organization organisation; harbor harbour; color colour; behavior behaviour; kill killed killing;
armor armour; rumor rumour; humor humour; fulfill fulfil; skeptical sceptical
`;

/** Maps a lower-case form to the form that stands for it. */
export const IRREGULARS: ReadonlyMap<string, string> = new Map(
  GROUPS.split(';').flatMap((group) => {
    const [base, ...forms] = group.trim().split(/\s+/);
    return base ? forms.map((form): [string, string] => [form, base]) : [];
  }),
);
