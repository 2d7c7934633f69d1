import type {WordLists} from '../../frameworks/phrases.ts'

/**
 * Classes of words that moves are made with, whatever the product. Each is a cue by itself, and a phrase names one in
 * capitals. Plain words stand beside those of the trade: both say the same.
 */
export const wordClasses: WordLists = lists({
  choose: `pick|picked|choose|chose|choosing|chosen|go with|going with|go for|going for|went with|opt for|selected|
    prefer|decide|decided|recommend|recommendation|settle on|start with|starting with|begin with|d take|would take|
    will take|d do|my choice|the choice is|my answer|prioritise|prioritize|take the|comes first|come first|goes first|
    goes ahead|my vote|say yes|say no|the pick|winner|wins|my call|order is|in this order|focus on|bet on|d build`,
  reject: `reject|rejected|reject*|rule out|ruled out|discard*|loses|losing|loser|lost out|turned down|turn down|say no to|
    against it|decided against|not now|not this quarter|not yet|not at all|dropped|i drop|d drop|drops out|out because|
    parked|skip|skipped|sounds good but|looks good but|tempting|the problem with|does nothing for|only helps|
    wouldn't|would not|won't|too slow|too late|too expensive|doesn't help|does not help|no good|wait until|can wait|
    will not get|don't do|leave that|leave it|shelve*|set aside|put off|falls away|fell away`,
  instead: `instead of|instead|rather than|over the|not the|versus|vs|compared with|compared to|than the|against the|
    better than|worse than|more than the|the other|the others|the alternative`,
  worse: `worse|worsen*|slower|longer|older|fewer|less|lose|loses|give up|gives up|giving up|pay for it|costs us|costs them|
    cost us|grumble*|complain*|annoy*|the catch|downside|drawback*|price of|the price is|at the expense|trade off|
    tradeoff*|the cost is|suffer*|hurts|hurt|harder for|has to wait|have to wait|will wait|get nothing|gets nothing|
    not like|don't like|angry|cross|unhappy|disappoint*|sacrific*|we accept|i accept|accept that|poorer|misses out|
    miss out|in exchange|losers|bears|extra work|more work|burden*|dearer|jumpier|it does mean|does mean`,
  because: `because|since|so that|therefore|hence|that's why|which is why|the reason|reasons|reason|due to|thanks to|as it|
    as they|as we|cos|for this|given that|given|so it|so they|so the|so we|so i|which means|that means|why`,
  but: `but|although|though|however|yet|even if|even though|whereas|while|except|still|nevertheless|on the other hand`,
  condition: `if|unless|once|as soon as|in case|provided|should|only if|only when|until|as long as|whenever|either way`,
  stop: `stop|stops|stopped|roll back|rolled back|rollback|kill|killed|revert*|undo|undone|switch off|switched off|turn off|
    turned off|pull it|goes back|go back|back to|is back|drop it|drop this|bin|call it off|end it|close it|pause|paused|
    retreat|withdraw|walk away|give it up|abandon it|reconsider|change my mind|change course|was wrong|i'm wrong|am wrong|
    flip*|reverse it|comes off|come off|scale it|roll out|roll it out|extend|everyone gets|all get|go on|carry on|keep it`,
  below: `below|under|fewer than|less than|above|over|more than|at least|at most|no more than|exceed*|drops to|falls to|
    rises to|drops below|falls below|rises above|goes up|goes down|up to|beyond|<|>|≤|≥|within|or more|or fewer|or less|
    or better|minimum|maximum|threshold|cap|limit|ceiling|floor`,
  time: `day|days|week|weeks|month|months|quarter|quarters|year|years|hour|hours|minute|minutes|seconds|second|weekend|night|
    nights|morning|mornings|evening|afternoon|season|term|monday|tuesday|wednesday|thursday|friday|saturday|sunday|
    january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|
    christmas|easter|fortnight|overnight|weekday|weekdays|shift|shifts`,
  per: `per|each|every|weekly|monthly|daily|yearly|a day|a week|a month|a year|an hour|quarterly|rolling|annually|a night|
    a shift|a quarter|a season`,
  share: `%|percent|percentage|share|proportion|ratio|fraction|out of|of every|in every|one in|of those|of all|of the|median|
    average|rate|in ten|in a hundred|of 100|in 100|out of 100|of ten|half of|a third|two thirds|a quarter of|percentile`,
  count: `count|counted|counts|number of|how many|how often|how long|how much|measure|measured|measures|metric|metrics|track|
    tracked|watch|look at|looks at|monitor|monitored|keep an eye|success is|success means|know it worked|know it works|
    tells us|tell us|number i|one number|the number|the figure|figures|judge it|kpi|kpis|indicator*|primary|north star|
    dashboard|report`,
  people: `customer|customers|user|users|people|person|parent|parents|nurse|nurses|doctor|doctors|driver|drivers|teacher|
    teachers|student|students|owner|owners|manager|managers|buyer|buyers|seller|sellers|visitor|visitors|member|
    members|patient|patients|staff|families|family|guest|guests|tenant|tenants|farmer|farmers|worker|workers|
    engineer|engineers|founder|boss|director|clerk|clerks|volunteer|volunteers|traveller*|passenger*|reader|readers|
    shopper*|player|players|child|children|kids|beginner*|newcomer*|regulars|freelancer*|colleague*|operator*|planner*|
    agent|agents|woman|women|man|men|mother|mothers|father|household*|crew|crews|supervisor*|host|hosts|renter*|
    resident*|learner*|viewer*|rider*|client|clients|dispatcher*|technician*|shop|shops|firms|firm|someone|somebody|
    subscribers|subscriber|accountant*|dentist*|pharmacist*|coach|coaches|landlord*|editor*|dealer*|installer*`,
  group: `segment|segments|group|groups|kinds of|kind of|types of|three kinds|two kinds|those who|people who|the ones who|some|
    others|heavy|occasional|frequent|regular|rare|once a|twice a|first time|new|experienced|former|casual|power|
    who only|who just|who have|who need|who can't|whose`,
  know: `found|saw|see|asked|told|talked|interviewed|interviews|spoke|tickets|complaints|calls|support|survey*|data|log|
    logs|research|evidence|we know|i know|noticed|heard|watched|observed|reviews|recordings|usage|numbers show|
    according|counted|study|studies|seen|stood in|visits|visited|query|analytics|proof|records|history|transcripts`,
  find: `ask|sit with|sit a day|sit next|ride along|phone|call|shadow|read|pull|pull the|look up|look at|check|go through|
    spend a day|a day at|an afternoon|stand|watch|test it|try it|a query|query|talk to|interview|tally|by friday|
    stopwatch|prototype|fake|by hand|paper|cheap*|before building|before we build|before i build|verify|confirm|find out|
    to learn|would tell|sample|listen|compare`,
  pain: `can't|cannot|can not|has to|have to|must|struggle*|forget*|lost|loses|wait|waits|waiting|by hand|again|retype*|twice|
    every time|hard|difficult|hardest|confus*|guess*|afraid|worr*|stuck|frustrat*|painful|wast*|gives up|give up|
    never|doesn't know|don't know|no idea|no way|too late|wrong|missing|miss|misses|late|alone|embarrass*|angry|queue*|
    unsure|scribbl*|copies|copy|spreadsheet|paper|phone calls|rings|nobody|without knowing|in the dark|breaks|spoil*|
    apologis*|costs her|costs him|costs them|takes her|takes him|takes them|before she|before he|until she|until he`,
  want: `goal|goals|aim|aims|objective|want|wants|wanted|purpose|point of|matters|matter|the job|what we want|outcome|
    mission|should be|should end|more of the|so they|so people|success|win|wants to|in order|for the company|
    the business|what is it for|keep paying|renew|renews|stay|come back|comes back|instead of leaving|
    revenue|profit|margin|retention|keeps|growth|trying to achieve|both want|same thing|after the same|both sides|
    worth it|point is|for us to|company wants|business wants|is for`,
  option: `option|options|either|or|alternatively|another|one way|two ways|three ways|other way|other idea|ideas|idea|
    possible|could|we could|first|second|third|one is|two things|three things|different|alternative*|approaches|
    a different|besides|in between|middle way|third way|something in the middle|lever|levers|solution|solutions`,
  sum: `in short|to sum up|in summary|summary|summing up|in one sentence|so my|to conclude|in the end|overall|all in all|
    bottom line|in a nutshell|put together|so in|the answer|recommendation|to recap|recap|in brief|that's my|
    that is my|one line|if i had|so in order|tl|dr|in other words`,
  later: `later|not yet|v1|v2|version|first version|next version|to begin with|to start|at first|for now|only|without|left out|
    leave out|leaves out|leaving out|out of|cut|cuts|no app|not in|doesn't have|won't have|will not have|excluded|
    exclude|phase|release|mvp|scope|left for|wait|after that|next year|this quarter|skip|nothing else|just one|
    one school|one city|one region|one site|one store|one language`,
  risk: `risk|risks|fail*|go wrong|goes wrong|what if|danger*|worry|afraid|breaks|could|might|may|worst|wrong|mistake*|
    somebody|threat*|harm*|abuse*|misuse*|unsafe|liab*|regulat*|privacy|legal|fear`,
  mitigate: `so we|so the|hence|therefore|to prevent|prevents|prevent|in that case|fallback|fall back|falls back|insurance|
    backup|so i|so it|against that|that's why|unless|first|manual|by hand|alarm|alert|warn*|says so|instead|until|cap|
    limit|guard|pilot|still|anyway|then we|i'd|answer to`,
  fool: `mislead*|fool*|look good|looks good|look better|looks better|inflat*|cheat*|game|gamed|gaming|goes up while|
    go up while|rise while|rises while|goes up because|even though|lie|lies|lying|trick*|just to|get rid of|without
    reading|without doing|by accident|for the wrong|wrong reason|not because|hide|hides|hidden|mask|masks|novelty|
    vanity|flatter*|distort*|bias*|artefact|artifact|skew*`,
  today: `today|now|currently|at the moment|at present|so far|baseline|these days|last year|last month|last quarter|
    last week|last season|before|used to|was|were|already|is at|stands at|from`,
  target: `target|targets|aim for|reach|reaches|by the end|by end|by june|by march|by next|to under|from|would be good|happy with|
    good enough|expect|expected|goal is|within|until|after|in week|in month|should be|would count`,
  assume: `assume|assuming|assumption|assumptions|suppose|i take it|i'll take|taking|let's say|say|guess|my guess|i believe|
    i understand|as i understand|presumably|i'm going|i'll go|unless told|if that's|if it is|if it were|if it's not|
    clarify|clarifying|i'd ask|i'd check|i'd want|question|questions|first question|before anything|depends|
    would change|my answer|changes the answer|is different|scope|define|definition|counting|not counting|only counting|
    exclud*|includ*|ignore|ignoring|leave out|leaving out`,
  undo: `undo|undone|reverse|reversed|reversible|irreversible|reversib*|take back|way back|back out|permanent|permanently|
    switch off|turn off|any morning|the same day|overnight|one way|two way|door|doesn't come back|don't come back|
    never come back|comes back|come back|hard to get back|can't be|cannot be|once lost|flag|short term|long term|
    short run|long run|in the long|for years|rebuild|regain|temporary|for good|forever|lasting`,
  rival: `competitor|competitors|rival|rivals|incumbent*|market|competition|other makers|other vendors|vendors|vendor|chains|
    big ones|startups|entrant*|supermarket*|platforms|suppliers|supplier|partners|partner|industry|consolidat*|
    segment|price war|cheaper|commodit*|substitute*|regulator|law|rule|rules|tender|tenders|trend`,
  own: `we have|we've|only we|we alone|nobody else|no one else|our own|ours|our data|our network|our people|trust|years of|
    relationship*|already|advantage|copy|copied|catch up|take them|would need|exclusive|contracts|licen*|patent*|
    install*|brand|know how|moat|hard to|can't buy|cannot buy|data|certif*`,
  timing: `now|this year|next year|window|before|deadline|expire*|renewal*|new law|new rule|from january|comes into force|
    until|soon|in two years|by then|just|recent*|this summer|this winter|moment|closing|already started|catch up|
    why now|later|too late|while|changes in|since|end of support|ban|banned`,
  react: `respond*|react*|copy|copies|undercut*|follow*|match|matches|retaliat*|steer*|cannibal*|knock on|in turn|as a result|
    second order|will start|would start|resent*|they will|they'd|might then|poach*|turn against|side effect|
    ripple*|shift to|push back|feel threatened|would answer|answer with|lower their|raise their|bundle*|our own`,
  approx: `about|around|roughly|~|approximately|nearly|almost|say|call it|close to|some|a bit|approx|ca|maybe|perhaps|guess`,
  check: `check|cross check|other side|other way|other direction|make sense|makes sense|sanity|compare*|sounds right|
    turn it around|another way|second way|second route|top down|bottom up|from below|from above|plausib*|ballpark|
    agrees|agree|same order|close enough|within a factor|looks right|looks like|feels right|reasonable|believable|
    for comparison|would mean|that would be|per head|per person|per inhabitant`,
  range: `between|range|ranges|low|high|lower|upper|halve*|double*|least sure|most sensitive|sensitiv*|swing*|moves it|moves the|
    uncertain*|unsure|error|as low as|as high as|anywhere from|factor of|biggest unknown|shakiest|weakest|not sure|
    at worst|at best|plus or minus|if instead|changes the result|the answer is|everything`,
  soWhat: `means|worth|enough|not enough|so what|tells|therefore|implies|implication|decision|would|build|buy|hire|invest|
    too small|too big|big enough|small enough|don't need|pays off|pay off|break even|budget|plan for|order|staff|
    recommend|should|one person|capacity|is why|conclude|conclusion`,
  step: `sign up|signup|signs up|signed up|register*|install*|step|steps|stage|stages|first|then|after that|comes back|come back|
    coming back|returns|pays|paying|paid|invite*|refer*|tells|trial|drop off|drops off|funnel|loop|loops|onboard*|
    activat*|convert*|conversion|cohort|cohorts|week one|first week|day one|churn*|cancel*|renew*|retention|finish*`,
  lose: `lose most|lose them|biggest drop|drop|drops|dropped|fall|falls|fell|leak|leaks|bottleneck|constraint|narrow*|stuck|
    where they|get lost|gets lost|stop|stops|leave|leaves|left|never get|never come|never reach|only|few of|most of|
    half of|quit|quits|weak*|breaks|binding|worst|go missing|disappear*`,
  value: `activated|activation|first time|has really|truly|has begun|begun|counts as|real user|got what|get what|gets what|
    value|aha|useful|worked|understood|finished|completed|received|received value|felt|proof that|shows that|
    means that|not when|isn't it|not the sign|rather than|first real|solved|sorted|delivered`,
  trial: `test|tests|tested|try|tries|trying|experiment|split|half|a b|control|holdout|random|randomly|randomis*|randomiz*|
    one in|newcomers|compare*|group|variant|arm|for two weeks|for three weeks|for four weeks|for six weeks|for a month|
    pilot|shadow|coin|every other|every second|hypothesis|expect|believe|i think`,
  criteria: `criteria|criterion|judge|rank|ranked|weigh|weight|score|scores|scored|by asking|ask of each|i ask|two questions|
    three questions|questions|points|measure each|held against|counts most|matters most|in this order|points for|
    effort|impact|reach|confidence|urgency|cost|size|value|weeks`,
  depend: `depends on|depend|dependency|dependencies|deadline|date|law|legal|contract|contracts|fixed|doesn't move|cannot move|
    can't move|before|needs|need|first because|whatever the|even with|despite|regardless|ahead of|blocked|block*|unblock*|
    must go|goes first|has to go|override|overrule|score says|on paper|by score|required|obliged|regulator|same people`,
  tell: `tell|tells|told|call|phone|ring|write|wrote|email|mail|explain*|meet|sit down|announce*|inform*|say so|say no|
    in person|in writing|myself|same day|letter|before they|hear|hears|hear it|talk to|let them know|message|show them|
    news|promise|publish*|share|note|update`,
  swap: `swap*|jump*|moves up|move up|moves to|move ahead|goes up|change the order|changes the order|change my mind|
    the order|reorder|overtake*|would win|goes ahead|first place|second place|drops to|falls behind|turn over|
    turns around|if it turns out|turned out|would change|changes my|instead`,
  did: `i decided|i asked|i wrote|i went|i called|i told|i took|i stopped|i cut|i moved|i met|i sat|i chose|i made|i put|i set|
    i spent|i proposed|i suggested|i said|i drew|i showed|i built|i cancelled|i hired|i ran|i changed|i gave|i pulled|
    i agreed|i refused|i rang|i visited|i talked|i spoke|i presented|i offered|i invited|i started|i kept|i paid|
    i brought|i got|i sent|i turned|i split|i rewrote|i counted|i tested|i checked|i picked|i insisted|i admitted|
    i apologised|i apologized|i booked|i flew|i drove|i stood|i read|i shut|i closed|i let|i walked|so i`,
  mine: `responsible|responsibility|mine|my job|my call|in charge|i owned|i led|i was the|i ran|my team|report* to me|my task|
    my decision|asked me|i had to|was to|accountable|on me|i had|lead|head of|my role|i managed|i was asked|up to me`,
  view: `she said|he said|they said|argued|argument|had a point|was right|were right|wanted|feared|worried|thought|believed|
    her case|his case|their case|case was|told me|in her view|his view|their view|from her|from his|fair|understood|
    sceptic*|skeptic*|against it|disagreed|objected|her reason|his reason|said that|he felt|she felt|they felt|
    reasonable|concern|concerns|concerned|together with|with the|promised`,
  result: `in the end|result|results|as a result|by the end|went from|from|fell|rose|dropped|grew|shipped|launched|saved|
    halved|doubled|today|since|after|later|finally|turned out|we lost|we won|we kept|outcome|down to|up to|reached|
    signed|renewed|stayed|left|closed|cancelled|stopped|spread`,
  learn: `since then|ever since|since|now i|nowadays i|these days i|today i|i now|learned|learnt|learned that|lesson|i always|
    i never|i no longer|from then|from now|changed how|changed the way|my rule|a rule|rule|habit|next time|differently|
    i still|every new|before any|i start|taught me|would have|should have`,
  must: `must|has to|have to|needs to|need to|required|requirement*|functional|non functional|at most|at least|within|
    no more than|no later|never lose|nothing gets lost|survive*|without|seconds|ms|minutes|offline|available|
    available even|gdpr|encrypted|budget|limit|per device|should`,
  part: `sends|send|sent|stores|store|stored|queue|queues|service|server|database|device|box|api|receives|reads|writes|write|
    list|batch*|event|events|cache|app|sync*|upload*|keeps|passes|job|worker|table|record|records|component*|client|
    backend|sensor*|gateway|collect*|computes|calculates|merges|sorts|pushes|pulls|copies|signed|clock|id|timestamp`,
  down: `down|fails|fail|failed|wrong|slow|unreachable|no signal|crash*|lost|late|twice|broken|breaks|stops|outage|timeout|
    times out|error|offline|silent|quiet|empty|out of sync|corrupt*|doesn't answer|doesn't know|not sure|unsure|
    unknown|dies|power|no answer|missing|bad`,
  shows: `sees|see|shows|show|shown|says|screen|told|gets|label|labelled|marked|message|falls back|fallback|human|person|
    somebody|goes to|hand|hands|handed|abstain*|empty|nothing|last known|grey|greyed|yesterday's|correct|undo|
    manual|by hand|phone|call|switch|retry|retries|again|warn*|read only|instead`,
  grow: `ten times|10x|x10|grow*|scale*|bottleneck|breaks first|first to|choke*|peak|peaks|at once|same time|twice as|double|
    million|thousand|load|burst|hot|limit|bigger|more of|all together|simultaneous*|rush`,
  ship: `shadow|pilot|region|gradually|flag|behind a|one site|one store|two weeks|four weeks|first|then|next|everyone|all|
    percent of|% of|rollback|roll back|back to|switch|parallel|silent*|side by side|dark|canary|beta|friendly|start|
    starting|begin|phase|phases|step|steps|stage|wave|before we|go to|go on|only if|if at least|if fewer`,
  buy: `pays|pay|paid|signs|sign|signature|budget|approves|approve|decides|invoice|owner|boss|purchas*|procurement|buys|buyer|
    buying|trigger*|after a|when a|just|happened|contract|cfo|director|head of|wallet|own pocket|card|say yes|
    wants it|order|orders|tender|fiscal|renewal`,
  versus: `today they|they use|use today|used today|currently use|instead of|alternative|excel|spreadsheet|whatsapp|paper|
    compared|better|cheaper|faster|worse|unlike|nothing|against|by hand|agency|consultant*|competitor*|doing nothing|
    on the back|notebook|existing|old way|they already`,
  money: `€|$|£|euro|euros|dollar|dollars|pounds|price|prices|pricing|charge|charged|fee|fees|flat|free|subscription|
    discount|cost|costs|cents|pay|paid|per seat|per month|a month|a year|cheap*|expensive|packag*|plan|tier|tiers|
    upfront|deposit|commission|margin|anchor*`,
  channel: `hear|hears|hear of|through|via|counter|association*|trade fair|fair|fairs|conference|referral*|word of mouth|
    partner*|reseller*|accountant*|bookkeeper*|supplier*|magazine|newsletter|search|google|facebook group|group|groups|
    recommend*|ask each|each other|trust|trusts|meet|meets|training|course|visit|visits|door|call|calls|wholesal*|
    distribut*|sales|salesperson|sell|sells|sold|demo|demos|linkedin|ads`,
  ai: `model|models|rules|rule|machine|learning|llm|template|templates|keyword*|regex|language|free text|handwrit*|photos|
    pictures|voice|words|wording|variations|every way|too many|endless|cannot list|can't list|patterns|classif*|
    lookup|look up|if then|predict*|generat*|draft*|ai`,
  exam: `of 100|out of 100|in 100|out of|expert*|experts|judge*|judged|gold*|golden|set|labelled|blind|agree*|reviewed|sample|
    test set|examples|cases|exam|bar|at least|quality|graded|grade*|compare*|doctor|senior|two people|independent*|
    threshold|accept|accepted|without changing|unchanged|precision|recall|miss|misses|missed`,
  cost: `false|wrong|misses|missed|miss|costs|cost|worse|rather|false alarm|false alarms|false positive*|false negative*|
    error|errors|mistake|mistakes|the other way|overlook*|die|injur*|seconds|minutes|embarrass*|fine|sued|refund|
    annoy*|harmless|serious|expensive|ten of|to avoid one|one of the|than one`,
  speed: `seconds|second|ms|milliseconds|latency|slow|slower|fast|faster|wait|waits|overnight|batch|cents|cent|price|cost|
    costs|cheap*|expensive|small model|large model|bigger model|smaller model|smaller|larger|bigger|per call|
    per message|per document|quality|budget|afford|worth`,
  later2: `each week|every week|weekly|each month|every month|monthly|sample|samples|random|re run|rerun|again|new version|
    version|changes|change|drift*|degrad*|worse over|over time|after launch|since launch|once live|watch|alert|drops|
    falls|compare*|retrain*|season|update|updates|check|exam`,
  data: `tracking|logging|log|logs|event|events|instrument*|counting|counted|counter|definition|pipeline|dashboard|bank|
    payouts|payment provider|invoices|second source|other source|source|sources|measured|measurement|bot|bots|duplicate*|
    double count*|time zone|cookie*|consent|query|raw|tally|books|register|server|number is real|real drop|
    really|is it true|is it real|artefact|artifact|bug in|same in|right|trust`,
  shape: `sudden|suddenly|gradual|gradually|overnight|cliff|slide|slid|slow|slowly|step|one day|year ago|last year|same week|
    same weeks|season|seasonal*|trend|since when|plot|chart|curve|line|day by day|hour by hour|hourly|daily|weekday|
    holiday|usual|normally|noise|spike|dip|ordinary|creep*|crept`,
  cut: `by|split|cut|slice*|break it|broken down|breakdown|segment*|platform|ios|android|browser|device|phone|desktop|computer|
    region|country|city|cohort*|channel|version|funnel|step|page|new and|returning|old and|small|large|where|which|
    language|each|per|not happen|is not|compare*|store|only`,
  cause: `cause*|because|due|release*|released|deploy*|changed|change|new|update|experiment|price|prices|outage|bug|competitor*|
    season|holiday*|weather|news|law|policy|campaign|strike|suspect*|hypothes*|maybe|could|might|may|perhaps|either|
    explain*|broke|launched|cookie|provider|bank|apple|google|supplier|mix|traffic`,
  confirm: `then|would|should|expect|if so|if it's|if that|if the|would see|would show|look for|shows up|only|all of|rules it|
    confirm*|kill*|refut*|exclude*|compare*|check|test|take out|otherwise|and not|but not|then it's|innocent`,
  early: `first|start|starting|before|because it|likely*|likelihood|quick*|cheap*|minutes|ten minutes|an hour|easiest|fastest|
    only thing|only one|most|then|next|last|in this order|order|suspect number|top of|before lunch|begin`,
  fix: `undo|roll back|rollback|revert*|fix|fixed|repair*|patch|restore|switch|put back|old|monitor|watch|alert|alarm|tell|
    same day|hotfix|refund|workaround|mitigat*|turn off|turn it off|prevent|test for|add a check|by evening|then we`,
  gain: `gain|gains|win|wins|lose|loses|losers|winners|benefit*|suffer*|pays for|better off|worse off|who gains|who loses|happy|
    relieved|hurt|hurts|bears|carries|gets|embarrass*|side|sides|for the|on whom|late money|wage|wages`,
  size: `million|thousand|k|€|$|£|%|times|per|total|a year|a month|cost|costs|worth|revenue|hours|saves|save|loss|losses|
    about|roughly|compared|against|makes|that is|that's`,
  weasel: `various|several|different|etc|and so on|all|everyone|everybody|any|many|more|better|good|great|nice|important|very|
    really|easy|simple|simply|just|modern|innovative|seamless|robust|holistic|relevant|appropriate|key|overall|
    experience|engagement|satisfaction|satisfied|stakeholder*|happy|feature|features|improve|improved|improves|
    increase|optimi*|maximi*|leverag*|enhance*|drive|ensure|align*|value`,
  feature: `app|dashboard|chatbot|gamification|badges|streaks|push|notification|notifications|ai|personalis*|personaliz*|
    recommendation engine|dark mode|social|community|blockchain|platform|button|ui|ux|interface|redesign|design|
    newsletter|loyalty|points|leaderboard|map|chat|widget|portal|tool|feature|features|reminders|qr`,
  method: `framework*|rice|kano|moscow|circles|heart|aarrr|aarm|swot|porter|pestel|jtbd|jobs to be done|star|mece|okr|okrs|
    north star|5 whys|five whys|ishikawa|pareto|mvp|design thinking|agile|scrum|lean|persona|personas|raci|raid|
    tam|sam|som|ltv|cac|nps|csat|plg|gtm|icp|game|gsm|5 cs|flywheel|moat|blue ocean|wardley|fermi|monte carlo|
    van westendorp|conjoint|best practice*|data driven|customer centric|user centric|cross functional|
    stakeholder map*|journey map*|opportunity tree|hypothesis driven|structured|rigorous|triangulat*|decision matrix|
    weighted scor*|impact effort|wsjf|sharpe|safe|cagr|playbook|value proposition|product market fit|double diamond|
    crazy 8s|first principles|working backwards|second order thinking|type 1|type 2|one way door|two way door`,
  promise: `i would|i'd|i will|i'll|we would|we'd|we will|we'll|we should|would be|will be|should be|needs to be|
    need to be|going to|plan to|let me|let's|want to|i'd like to|could be|can be|has to be|must be`,
  doMethod: `define|identify|establish|conduct|perform|analyse|analyze|map|map out|leverage|assess|evaluate|explore|
    validate|align|ideate|brainstorm|synthesise|synthesize|determine|articulate|gather|formulate|consider|
    prioritise|prioritize|segment|size|structure|apply|use|create|develop|build|implement|design|measure|monitor|track|
    optimise|optimize|ensure|communicate|iterate|document|deep dive|dive|set up|facilitate|understand|discover|uncover|
    defined|identified|established|tracked|measured|monitored|validated|documented|aligned|communicated|assessed|
    captured|quantified|captured|set|reviewed|mitigated|weighed|considered|evaluated|examined|segmented`,
  no: `no|not|never|none|nothing|nobody|without|isn't|aren't|don't|doesn't|didn't|won't|wouldn't|wasn't|haven't|hasn't|
    cannot|can't|neither|nor|hardly`,
  hedge: `maybe|perhaps|possibly|probably|might|could|somehow|kind of|sort of|i think|i guess|it depends|depends|not sure|
    hard to say|in general|usually|somewhere|some|a bit|potentially|should be|hopefully`,
  i: `i|i'd|i'll|i've|i'm|my|me|mine|myself`,
  we: `we|we'd|we'll|we've|we're|our|us|ours`,
  they: `they|she|he|her|his|their|them|him|hers|theirs|they'd|she'd|he'd|they're|she's|he's`,
  past: `was|were|had|did|said|went|came|took|made|got|gave|told|knew|saw|found|felt|lost|kept|left|wrote|asked|wanted|
    needed|tried|worked|called|started|stopped|decided|thought|paid|ran|sat|stood|sent|turned|showed|became|cut|built`,
})

function lists(source: Readonly<Record<string, string>>): WordLists {
  return Object.fromEntries(
    Object.entries(source).map(([name, words]) => [
      name.toLowerCase(),
      [...new Set(words.split('|').map(it => it.trim().replace(/\s+/g, ' ')))],
    ]),
  )
}
