/** Words that a full stop follows without ending a sentence, without that stop, by what may come next. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A sentence never ends here: titles, which a name follows, and what stands between or before two things. */
export const NEVER_LAST = words(`
  Adm Amb Ald Brig Capt Cdr Cmdr Col Cpl Dr Fr Gen Gov Hon Lt Maj Messrs Mlle Mme Mmes Mr Mrs Ms Msgr Mx Prof Pvt
  Rep Reps Rev Sen Sens Sgt Supt Atty Det Insp
  approx ca cf cp e.g eg esp i.e ie incl viz vs resp
`);

/** A number belongs to it; before anything else it ends the sentence: “in Jan. Sales”, “No. He”. */
export const BEFORE_NUMBER = words(`
  Art No Nos no nos
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
`);

/** A number, a letter or a name belongs to it; only before a common first word does it end the sentence. */
export const BEFORE_LABEL = words(`
  Bk Ch Chap Cl Eq Eqs Fig Figs Ref Refs Sec Sect Vol Vols
  art chap chs cl eq eqs fig figs p para paras pars pp ref refs sec sect vol vols ver
  b c d n v
`);

/** May stand inside a sentence or end it; a common first word after it tells that it ended. */
export const AMBIGUOUS = words(`
  AG Bros Co Corp Cos Ent GmbH Inc LLC Ltd Mfg PLC Pty
  Esq Jr M.Sc M.Phil Ph.D PhD Sr
  Ave Blvd Ft Mt Mts Pt Rd Sq St Ste
  Assn Cir Dept Dist Div Est Fed Fla Calif Conn Ill Mass Minn Ore Penn Tenn Tex Univ Wash Wis
  al et ibid op cit repr trans ed eds dept est govt
`);

/** Ends the sentence before any capital: what it closes is complete. */
export const CLOSES_LIST = words("etc");

/** Ends the sentence before any capital except `AFTER_TIME`. */
export const TIMES = words("A.M P.M a.m p.m");

/** What may follow a time of day inside a sentence. */
export const AFTER_TIME = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun
  Atlantic Beijing Central Eastern Greenwich London Mountain Pacific Paris Tokyo
  BST CET CST CT EDT EST ET GMT HKT JST MDT MST MT PDT PST PT UTC
`);

/** Names that end in an exclamation mark, without it. */
export const EXCLAMATORY_NAMES = words("Jeopardy Joomla Kahoot Yahoo");

/** Words that, with a capital, almost always begin a sentence and are no part of a name. */
export const FIRST_WORDS = words(`
  A According After All Also Although Among An And Another Any As At Because Before Both But By Despite During Each
  Even Every For From Further Furthermore He Her Here His How However I If In Instead It Its Just Later Many Meanwhile
  Moreover Most My Neither Nevertheless Nor Not Now On Once Only Or Other Others Our Perhaps Several She Since So Some
  Still Such That The Their Then There Therefore These They This Those Though Thus Today Under Unlike Until We What
  When Whenever Where Whether Which While Who Whoever Why With Without Yet You Your
`);

/** Verbs that tell who spoke after a quote that ends in a question or exclamation: “Why?” Wang asked. */
export const REPORTING_VERBS = words(`
  added admitted agreed announced answered asked begged bellowed called continued cried declared demanded exclaimed
  explained hissed inquired insisted interrupted mumbled murmured muttered objected observed pleaded protested
  remarked repeated replied responded retorted roared said says screamed shouted snapped stammered told urged warned
  whispered wondered wrote yelled
`);
