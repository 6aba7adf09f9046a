/** English words that glosses and sentences are held together by; they weigh little as evidence. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about above across after again against all almost along already also although always am among an and another any
  anyone anything are around as at away back be became because become been before began being below between both but by
  can cannot could did do does doing done down during each either else enough even ever every few for from further get
  gets getting go goes going gone got had has have having he hence her here hers herself him himself his how however i
  if in indeed into is it its itself just least less let lot made make makes many may maybe me might mine more most much
  must my myself neither never no none nor not nothing now of off often on once one only onto or other others ought our
  ours ourselves out over own perhaps quite rather really said same say says she should since so some someone something
  still such take than that the their theirs them themselves then there therefore these they thing things this those
  though through thus to too toward towards under until up upon us very was way we well went were what whatever when
  where whether which while who whom whose why will with within without would yet you your yours yourself
  ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't n't shouldn't wasn't weren't
  won't wouldn't`
    .trim()
    .split(/\s+/),
);
