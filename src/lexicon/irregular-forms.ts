/**
 * Words by base form, with the forms that no suffix rule leads back to it or that Porter's rules part from it. Those among
 * GloVe's 20 000 commonest words, of the 3000 commonest words of ECDICT's lemma list, are nearly all here; a form that is
 * more often another word is not: `lower`, `stranger`, `born`, or `ground` (grind), `wound` (wind), `bases` (basis).
 */
const FORMS = `
arise arose arisen|awake awoke awoken|be am is are was were been being ain't|bear bore borne|beat beaten|become became
begin began begun|bend bent|bet betted|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|build built|burn burnt|burst bursted|buy bought|catch caught|choose chose chosen
cling clung|come came|creep crept|deal dealt|dig dug|do does did done|draw drew drawn|dream dreamt|drink drank drunk
drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled
fling flung|fly flew flown flies|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got gotten|give gave given|go went gone goes|grow grew grown|hang hung
have has had|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt
lean leant|learn learnt|leave left|lend lent|lie lay lain lied lies lying|light lit|lose lost|make made|mean meant|meet met
mistake mistook mistaken|pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|say said
see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot shot shots|show shown
shrink shrank shrunk|sing sang sung|sink sank sunk sunken|sit sat|slay slew slain|sleep slept|slide slid|sling slung
smell smelt|sow sown|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun|spit spat
spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode
strike struck stricken|string strung|strive strove striven|swear swore sworn|sweep swept|swell swollen
swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought thoughts|throw threw thrown
tread trod trodden|understand understood|wake woke woken|wear wore worn|weave wove woven|weep wept|win won
wring wrung|write wrote written|overcome overcame|undergo underwent undergone|undertake undertook undertaken
withdraw withdrew withdrawn|withstand withstood|uphold upheld|foresee foresaw foreseen|overthrow overthrew overthrown
add added adding|can could can't|cry cried cries|die died dies dying|dry dried dries|exceed exceeded exceeding|eye eyed
experience experienced experiencing|focus focused focuses focusing|free freed|proceed proceeded proceeding
shall shan't|staff staffed staffing|stuff stuffed stuffing|succeed succeeded succeeding|sue sued suing
tie tied ties tying|try tried tries|will won't
man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|person people|life lives|wife wives
knife knives|leaf leaves|wolf wolves|thief thieves|half halves|shelf shelves|self selves|loaf loaves|calf calves
ox oxen|datum data|criterion criteria|phenomenon phenomena|medium media|analysis analyses|crisis crises
hypothesis hypotheses|thesis theses|axis axes|index indices|matrix matrices|gentleman gentlemen
bus buses|chairman chairmen|gas gases|penny pence|policeman policemen|sky skies|spokesman spokesmen|virus viruses
big bigger biggest|bright brighter brightest|broad broader broadest|busy busier busiest|cheap cheaper cheapest
clear clearer clearest|close closer closest|dark darker darkest|deep deeper deepest|early earlier earliest
easy easier easiest|fast faster fastest|fine finer finest|full fuller fullest|great greater greatest
happy happier happiest|hard harder hardest|healthy healthier healthiest|heavy heavier heaviest|high higher highest
holy holier holiest|hot hotter hottest|large larger largest|long longer longest|loud louder loudest|near nearer nearest
new newer newest|old older oldest|poor poorer poorest|quick quicker quickest|rich richer richest|safe safer safest
sharp sharper sharpest|short shorter shortest|simple simpler simplest|slight slighter slightest|slow slower slowest
small smaller smallest|smart smarter smartest|soft softer softest|strict stricter strictest
strong stronger strongest|tall taller tallest|thin thinner thinnest|tight tighter tightest|tough tougher toughest
warm warmer warmest|weak weaker weakest|wide wider widest|wild wilder wildest|young younger youngest
good better best|bad worse worst|far further farther furthest farthest|i me my mine myself|he him his himself
she her hers herself|it its itself|we us our ours ourselves|they them their theirs themselves
you your yours yourself yourselves|who whom whose|this these|that those|not n't
`;

/** The base form of each irregular form, all in lower case. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/[\n|]/)
    .flatMap((line) => {
      const [base = "", ...forms] = line.trim().split(" ");
      return forms.map((form): [string, string] => [form, base]);
    }),
);
