/** Verbs, nouns and adjectives by base form, with the forms that no suffix rule leads back to it. */
const FORMS = `
arise arose arisen|awake awoke awoken|be am is are was were been being|bear bore borne|beat beaten|become became
begin began begun|bend bent|bet betted|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|build built|burn burnt|burst bursted|buy bought|catch caught|choose chose chosen
cling clung|come came|creep crept|deal dealt|dig dug|do does did done|draw drew drawn|dream dreamt|drink drank drunk
drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled
fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got gotten|give gave given|go went gone goes|grind ground|grow grew grown|hang hung
have has had|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt
lean leant|learn learnt|leave left|lend lent|lie lay lain|light lit|lose lost|make made|mean meant|meet met
mistake mistook mistaken|pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|say said
see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot shot|show shown
shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung
smell smelt|sow sown|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun|spit spat
spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode
strike struck stricken|string strung|strive strove striven|swear swore sworn|sweep swept|swell swollen
swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
tread trod trodden|understand understood|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound
wring wrung|write wrote written|overcome overcame|undergo underwent undergone|undertake undertook undertaken
withdraw withdrew withdrawn|withstand withstood|uphold upheld|foresee foresaw foreseen|overthrow overthrew overthrown
man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|person people|life lives|wife wives
knife knives|leaf leaves|wolf wolves|thief thieves|half halves|shelf shelves|self selves|loaf loaves|calf calves
ox oxen|datum data|criterion criteria|phenomenon phenomena|medium media|analysis analyses|crisis crises|basis bases
hypothesis hypotheses|thesis theses|axis axes|index indices|matrix matrices|gentleman gentlemen
good better best|bad worse worst|far further farther furthest farthest|i me my mine myself|he him his himself
she her hers herself|it its itself|we us our ours ourselves|they them their theirs themselves
you your yours yourself yourselves|who whom whose|this these|that those
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
