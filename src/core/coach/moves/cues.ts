/**
 * Phrases by which a sentence shows a move, in the language of `PhraseIndex`, with semicolons between them. A name in
 * capitals is a class of words. They are evidence that is weighed against all else the sentence says, not a verdict: what
 * each is worth, and for which moves, was learned (`npm run train`), and those that were worth nothing are gone.
 */
export const cues: Readonly<Record<string, readonly string[]>> = phrases({
  clarify: `
    i assume; i'd (ask|check|want to know|push);
    before (anything|drawing|designing|i start|we start|building); (out|aside|excluded);
    do (the|we|they|you|people); does (the|it|this); (is|are) (the|it|they|this|these|we) … or
  `,
  goal: `
    (goal|aim|objective|outcome|purpose|point) (here|of|is|for|should|we);
    (the|our|my) (goal|aim|objective|job|outcome|mission);
    (we|i|they|company|business|owner|side|sides|teams|both) (want|wants|need|needs) … (to|more|fewer|that);
    (more|fewer) … (should|who|keep|come|stay|end); (so that|so) (people|they|customers|members|more|fewer);
    (keep|keeps|stay|renew|renews|come back|comes back|paying)
  `,
  segments: `
    (those|people|the ones|some|others) who; the PEOPLE who; (some|half|others|the rest);
    (regular|heavy|occasional|frequent|rare|new|experienced|casual|first time|former|part time|full time) PEOPLE;
    (once|twice|N times) a (day|week|month|year);
    (who|whose) (already|only|never|always|still|come|have|can);
    PEOPLE (with|without|on|in|from|over|under); and (those|the ones|people|then the)
  `,
  'segment-choice': `
    (start|begin|work|design|build) (with|for|first);
    (i'd|i|i'll|we|i'm) (pick|choose|take|start|prioritise|prioritize|focus|go|work|would|build|design);
    (first|start) … BECAUSE;
    (they|she|he|these|it's|it is|there) (are|have|can't|is|want|come|lose|pay|drive|make|need);
    because (they|she|he|these|their|that|it|there|nobody|if);
    (most|biggest|largest|highest|half|worst) (of|share|stakes|pain|cost)
  `,
  pain: `
   
    (she|he|they|people|who|nobody|someone|you) .. (can't|cannot|has to|have to|must|never|forgets|forget|lose|loses|waits|wait|guess|guesses|don't know|doesn't know);
    (by hand|on paper|every time|again and again|twice|from memory|in the dark|too late|after the fact);
    (without|before|until) (knowing|she|he|they|anyone|anybody); nobody (knows|tells|can|has|sees|told);
    (at|by) N … (she|he|they|the|a); (takes|costs|loses|wastes) (her|him|them|people|N|about|an|a|half);
    (no way|no idea|no one|no time); when (she|he|they|the|a|it|something|somebody|nobody)
  `,
  evidence: `
   
    (N|half|most|all|two|three|four|five|six|seven|eight|nine|ten|twelve) (of|tickets|interviews|calls|visits|complaints|people|stores|sites|customers|reviews);
    (i|i'd) (ask|sit|phone|call|ride|watch|read|pull|stand|spend|look);
    (i'd|we'd|i would|i'll) … (before|first|to check|to see|by friday|this week);
    (sit|stand|ride|spend) .. (a|with|in|next|along);
    (log|logs|tickets|calls|reviews|data|survey|interviews|records|query) (show|shows|say|says|gives|tell|tells|since|from|would);
    (i|we) (know|saw|heard|counted|stood|visited|asked|watched|read|spoke|talked|noticed|looked);
    (certain|sure|confident|confidence|guess|gut); if (fewer|less|more|it|they|that) … (drop|wrong|i|we)
  `,
  options: `
    (option|options) (a|b|c|one|two|three|N|are|is|i|besides);
    (one|another|third|second|first|other|different|cheaper) (way|option|idea|is|thing|possibility|route);
    (either|or) (we|the|a|i|let|keep|send|give|put|change);
    (two|three|four) (ways|options|ideas|things|different|possible|mechanisms|levers);
    (we|i|one|they) could; (alternatively|alternative|besides|instead);
    ^ (a|b|c|N|first|second|third|one|two|three); (neither|both|besides the two)
  `,
  decision: `
   
    (i'd|i|i'll|we|i'm|we'd|i would|would) (pick|choose|take|go|going|recommend|drop|keep|ship|build|start|do|open|stay|say|prioritise|prioritize);
    (my|the) (decision|recommendation|choice|answer|pick|order|call|vote) (is|would);
    (going|go|went) (with|for); ^ (yes|no); ^ (decision|recommendation|order|verdict|pick|i choose);
    (because|since|as) (it|they|the|that|nobody|we|she|he|this|of|there); (in|the|this) order; ^ so;
    the (first|second|third|other|former|latter) one
  `,
  rejected: `
   
    (loses|rejected|reject|dropped|ruled out|discarded|turned down|not now|parked|falls away|out) … (because|since|as|it|they|for)?;
    (i|we) (reject|drop|leave|skip|park|rule|decided against|won't|wouldn't|would not|don't);
    (not|isn't|wouldn't|won't|doesn't|don't) … (because|since|as|until|this quarter|now|yet|solve|help|reach|fix|work);
    (the|that) (other|others|second|first|third|map|rest|alternative); (instead|rather than|over);
    (too|so) (slow|late|expensive|risky|small|big|much|early); (losing|loser|loses|lost)
  `,
  'trade-off': `
   
    (gets|get|become|becomes|makes|is|are|be) (worse|slower|longer|harder|older|fewer|less|dearer|jumpier|poorer|more);
    (we|i|they|she|he|customers|people|some|staff) .. (lose|loses|give up|gives up|pay|pays|wait|waits|suffer|miss|grumble|complain|get nothing|feel);
    (the|that|its|my|this) (price|cost|catch|downside|trade off|drawback|price of);
    (at the expense|in exchange|we accept|i accept|i know|give up|gives up);
    (won't|will not|no longer|don't|not) (like|reach|get|have|see|be|hit);
    (more|extra|four|ten|N) (minutes|hours|work|clicks|steps|euros|people);
    (who|whoever|those who|people who) … (will|lose|wait|pay|feel|get); i take (N)?
  `,
  'scope-cut': `
    (leave|leaves|leaving|left|kept|keep|stays|stay) (out|for later|off);
    (only|just) (one|the|mornings|for|in|N|two|android|ios|english|on);
    (first|v1|pilot|to begin|to start) .. (version|only|without|has|with|release);
    (not|nothing) (yet|in v1|this year|else); (later|v2|next year|second version|afterwards)
  `,
  metric: `
    (share|percentage|proportion|number|count|percent|median|average|rate|%) of;
    out of (all|every|the|those|everyone|N|a); of (every|all|those|the) … (how many|who|that);
    (how many|how often|how long|how much);
    (per|each|every|a) (week|month|day|quarter|shift|night|term|season|year);
    (count|measure|watch|track|look at|metric|number|figure|judge|success) (is|how|the|would|whether|each|of|i)?;
    (weekly|monthly|daily|within|in); within (N|a|one|two|three|thirty|the) TIME;
    at least (N|one|once|two|twice|three);
    ^ (metric|success|measure|primary metric|success metric|north star|number)
  `,
  guardrail: `
    (guardrail|guardrails|must not|mustn|may not|should not|shouldn|must hold|not allowed|has to stay);
    if (that|it|this|the|more|they|complaints|either) .. (rises|goes up|falls|drops|gets worse|grows|than|doubles|slips);
    (at most|no more than|max|below|under|not above|stays under|stay under|not fall) (N|%|one|two|three|today)?;
    (beside|alongside|next to|at the same time|as well|meanwhile|also) (it|that|this|i|we)?;
    (switched off|turned off|unsubscribe*|opt* out|complaints|refunds|cancellations|error*|injur*|wait*|returns|cost per|no shows);
    (can't|cannot|never|must not) (see|order|book|prescribe|read|send|leave|change|write|look|be);
    (names|personal data|consent|injection|instructions|misuse|removed|stripped|masked|deleted);
    (we|i) (stop|ease off|pause|turn)
  `,
  risk: `
    (risk|danger|worry|fear|catch) (is|here|that)?; (what if|if) … (we|i|then|the);
    so (the|we|i|every|each|nobody|a); (hence|therefore|that is why|against that|to prevent|in that case)
  `,
  close: `
   
    ^ (so|in short|in summary|to sum up|overall|summary|in one sentence|that|recommendation|bottom line|answer|in the end|if i|to recap|my recommendation|in one breath);
    (in short|to sum up|in one sentence|bottom line|in a nutshell|one line|sum up);
    ^ so .. (in order|the|my|we|i|one|first|is|it|get|start|keep|for); that's (it|my|the|what|how);
    (ship|start|keep|get|sell|do|open|build|fix) … (first|for|and|then|until|before|with);
    (first|then|after that|rest) .. (comes|then|after)
  `,
  behaviour: `
   
    (she|he|they|people|someone|customer|user) .. (does|do|goes|go|comes|come|opens|uses|cooks|waters|books|finishes|acts|changes|returns|turns);
    (the same|same day|next day|that day|within|or the next|days later|weeks later);
    (shows|show|proves|means|tells) .. (value|worked|useful|helped|that|it);
    (isn't|is not|not) (it|that|enough|the|opening|clicking); (see|look|looks) (if|like|when|different)
  `,
  'primary-metric': `
    (share|percentage|proportion|number|median|%) of; (of|out of) (all|every|those|the|everyone);
    the share (who|that|of); (primary|one|main|single|north) (metric|number|measure|star|figure);
    how many (of|are|people|were|come|have|did|still);
    (within|after|in|over) (N|a|the|two|three|four|seven|thirty) TIME;
    (rolling|weekly|monthly|per|each) (N|week|month)?; at least (N|one|two|three|once|twice);
    (if i|i could|only) (had|have|could|one)? (one|number)?
  `,
  'input-metrics': `
    ^ (share|how|number|median|time|whether|does|do|did|are|%|percentage);
    (input|inputs|driver|drivers|levers|what moves|feeds|feed|moves it|underneath|pushes);
    (share|percentage|median|number|rate) of;
    (how many|how often|how long|how fast|how soon|how quickly|does the|do they|is the);
    (time|hours|minutes|days) (to|from|between|until)
  `,
  misleading: `
    (could|can|might|would|may) .. (rise|improve|go up|look|fall|drop|hide|mean|be);
    (hide*|mask*|inflate*|distort*|skew*|bias*)
  `,
  target: `
    from (N|about|around|a) … to (N|about);
    (by|until|before) (the end|end of|june|march|may|april|summer|christmas|december|january|september|october|spring|autumn|next);
    (target|baseline|aim|today|now|currently|at the moment) (is|of|we|it|about|around|at|for)?; N % … N %;
    (N|x) (of|in|out of) (N|a hundred|ten); (raise|lift|bring|get|push|reach|move) … (to|above|N)
  `,
  'decision-rule': `
   
    (if|at|above|below|under|over|between|N) … (we|i|keep|stop|extend|roll|switch|drop|fix|it|then|ship|invest|kill|redo);
    (or|points) (more|better|above|over); (keep|extend|stop|switch|drop|kill|ship|fix|scale); N to N;
    (less|fewer|more) than N; (otherwise|else|if not|in between|anything); (and|then) (we|i|it)
  `,
  define: `
    (divided|over|out of|numerator|denominator|per);
    (is|means|defined|counted|count|counts) … (as|the|over|by|of|who|per); from (N|%|a) … to N;
    (over|in|across|during) (seven|N|the|one|a|last|four) (days|day|week|weeks|month);
    (relative|points|percentage|fifth|quarter|third|tenth|per cent|about N);
    (monday|week|weekly|rolling|daily|same week); (all|both|together|everyone|every);
    (definition|define|numerator)
  `,
  'data-check': `
   
    (count|counts|counted|counting|number|numbers|figure|data|drop|tracking|logging) (is|are|itself|real|right|wrong|broken|changed|true|or|match|matches)?;
    (compare|compared|check|against|match|matches|agree|reconcile|hold|lay) … (with|against|to|next|bank|payout|payouts|invoices|log|logs|register|provider|till|server|database|book|books);
    (tracking|instrument*|event|events|bot|bots|duplicate*|pipeline|tag|definition|time zone|dashboard);
    before (anyone|anybody|blaming|we|i|any|looking|guessing|asking)
  `,
  shape: `
    (sudden*|gradual*|overnight|cliff|slide|slid|crept|creep*|step);
    (same|last) (week|weeks|month|day|season) (last|as|of|a)?;
    (last year|year before|previous year|year ago); (by|per) (hour|day);
    (day by day|hour by hour|hourly|daily|plot*|chart|draw|curve|line);
    (season*|holiday*|usual|normal|ordinary|trend|weather)
  `,
  breakdown: `
   
    (by|per) (platform|region|country|city|device|browser|version|channel|cohort|step|store|site|hour|day|customer|product|language|plan|team|type|size|age|funnel|page|app|phone|carrier|bank);
    (phone|android|ios|web|desktop|computer|app|browser) (or|and|versus|vs|against)?;
    (split|cut|slice|break|look*|compare|divide) (it|by|the|down|where);
    (where|which) (it|does|is|step|city|page|ones|of|store)
  `,
  'internal-cause': `
   
    (we|our|us) .. (changed|released|shipped|launched|moved|raised|switched|introduced|turned|updated|renamed|deployed|removed|new|own);
    (release*|deploy*|new version|update|migration|experiment|price change|outage|redesign|config*|rollout);
    (our|own) (change|release|side|form|price|new|app|checkout|email|server);
    (on|since) (monday|tuesday|wednesday|thursday|friday|the N|N); (inside|internal|us|ours|suspect)
  `,
  'external-cause': `
   
    (competitor*|rival*|holiday*|weather|season*|news|law|strike|policy|regulat*|traffic|algorithm|google|apple|bank|banks|provider|carrier|papers|school|exam|rain|heat|summer|winter);
    (outside|external|not us|nothing to do with us);
    (a|another|some|somebody|one) (competitor|rival|shop|app|bank|story|large|big|campaign|law);
    (opened|started|cheaper|undercut|stricter|changed their|changed its|blocked|banned|advert*);
    or (the|a|one|it|somebody|there|people)
  `,
  test: `
    if (it|that|this|so|the|they|we|only) … (then|would|should|is|are|see|only|not|was|fell|shows|all|i);
    then (it|the|only|we|i|they|all);
    (would|should|will|must) (see|show|be|only|fall|hit|start|also|look|sit|drop|concentrate);
    (confirm*|kill*|rule* out|exclude*|refute*|prove*|disprove*|innocent|clears);
    (expect|predicts|prediction|signature|fingerprint); (only|all) (on|in|for|those|cards|the);
    (compare|check|look) … (with|against|before|without|who|whether|if); see (if|whether)
  `,
  order: `
    (first|start|begin|check) … (because|since|as|cos);
    (it|it's|that) .. (only|cheapest|quickest|fastest|easiest|likeliest|most likely|takes|ten|N minutes);
    (likely|likeliest|cheap*|quick*|fast*) (and|to|first|cause|one);
    (then|after that|next|last|second|third); (only thing|only one|only change);
    (takes|needs|costs) (N|ten|five|an|a|two|one|half) (minutes|hour|query|day|minute)?
  `,
  action: `
    (roll|rolled|put|switch|turn|take) (it|that|back|off|the);
    (undo|revert*|rollback|restore|hotfix|patch|fix*);
    (same day|by evening|tonight|straight away|at once|until it|meanwhile|before lunch);
    (then|after that|afterwards|once) (we|i|known|it|add|watch);
    (tell|write|call|inform) (the|them|support|customers|affected|everyone|people);
    if (it|that|it's) … (undo|roll|put|switch|talk|ask|leave|then|we|i);
    (so that|never again|next time|add a|why our); DID
  `,
  stakeholders: `
    (gain|gains|win|wins|lose|loses|suffer*|benefit*|pays for|hurt|hurts|bears|carries);
    (who|whoever) (gains|loses|wins|suffers|pays|is|would); for (the|our|a|new|old) PEOPLE;
    (the|our|a|new) PEOPLE .. (get*|lose*|gain*|wait*|pay*|want*|have|sees|must|would)
  `,
  quantify: `
    N (x|times|per|a|of|%|in); (€|$|£) N; N (€|$|£|euro|euros|dollars|pounds|k|thousand|million);
    (makes|is|that's|comes to|adds up|means|costs|worth|saves|loses) (about|around|roughly|N|€|$|£|some);
    N (a|per) (month|year|week|day|quarter); (of|in) (N|a hundred|ten); (say|roughly|about|around) N;
    (size|sizing|figures|rough)
  `,
  reversibility: `
   
    (undo|undone|reversible|irreversible|reverse*|permanent*|take it back|taken back|way back|back out|go back|turn back|bring back|get back|win back);
    (switch|turn|flip) .. (on|off|back); (any|same|next|one) (morning|day|afternoon|night);
    (flag|one way|two way|overnight|for good|years to|takes years|months to)
  `,
  reversal: `
   
    if (fewer|less|more|it|that|the|we|they|under|over|after|by|either|two|one) … (stop|back|wrong|change|kill|drop|undo|go|close|reverse|switch|flip|bin|scale|roll|end|we|i);
    (change my mind|changes my mind|was wrong|be wrong|i'm wrong|flip|flips|reverse);
    (under|below|fewer than|less than|over|above|more than) N … (stop|kill|back|drop|go|we|i|bin|it);
    (kill|stop|scale|roll out|pull|drop|end) (it|rule|if|when|at|them)?; (or more|or fewer|or less);
    (otherwise|else) (it|we|i|back)?; (what would|only if|unless|the day);
    (in the bin|goes back|is back|everyone gets|all get|rolls out)
  `,
  landscape: `
   
    (customers|buyers|market|competitor*|rival*|suppliers|chains|regulator*|vendors|incumbent*|supermarkets|hospitals|dealers|banks|insurers|firms|others|partners);
    (more and more|each year|every month|every year|getting|growing|shrinking|falling|rising|fewer|consolidat*|merging|cheaper);
    (already|now|increasingly) (sell*|offer*|buy*|ask*|have|has|want*|do|give*|use*|pay*);
    (two|three|four|five|N|half|most) (of|big|large|small|competitors|chains|firms|vendors|rivals|players|customers);
    (ask|asks|asked|want|wants|buys|buy|hate|hates) (for|us|one|their|from|to);
    (law|rule|tender*|tax|subsid*|standard)
  `,
  advantage: `
    (only|nobody else|no one else|no competitor|they) .. (we|can|has|have|would need|could);
    (N|two|three|four|five|six|seven|eight|ten|twelve|twenty) years;
    (we have|we've|we own|we know|we sit|we hold|we already|our);
    (trust*|contracts|relationships|installed|certified|licence|license|data|history|records|network|routes|keys)
  `,
  'why-now': `
    (now|this year|this quarter|right now|next year|why now|today);
    (before|until|by) (the|they|next|N|january|march|june|autumn|spring|somebody|our);
    (expire*|renewal*|run out|ends|comes into force|takes effect|deadline|from january|new law|closing|window);
    (in|within|for) (N|two|three|six|twelve|eighteen) (months|years|quarters);
    (later|too late|catch up|wait|waiting) (would|will|is|and|means)?
  `,
  'second-order': `
   
    (respond|react|answer|retaliate|undercut|copy|match|follow|steer|bundle|poach|lower|cut) (by|with|us|our|it|their|prices|in|deals)?;
    (will|would|may|might|could) (then|also|answer|undercut|copy|start|steer|lower|push|feel|cannibal*|take|treat|ask|want);
    (partners|rivals|competitor*|suppliers|dealers|resellers|they|integrators|chains|incumbent*) .. (will|would|may|might|could)
  `,
  equation: `
    (times|x|multiplied|divided|per);
    (number|share|part|people|households|visits) … (times|per|divided|multiplied); (formula|equation|tree);
    (start|come|go|work|build) (from|at|with) the; (multiply|divide|times)
  `,
  inputs: `
    (about|around|roughly|say|some|maybe|i take|i'd say|assume|let's say|guess|my guess) .. N;
    N (%|per|of|a|in|hours|days|people|minutes);
    (one|two|three|N) (in|of|out of|for every) (every|N|ten|five|four|a|three|two|six|eight);
    (because|since|as|from|i counted|i know|i remember|my|based|source|census|same as|like);
    (half|a third|a quarter|two thirds|most)
  `,
  compute: `
    (makes|gives|that's|that is|which is|equals|comes to|is about|so about|call it) (N)?;
    N (x|times|divided|of) N; (in total|altogether|total|result|answer|all told|per year|a day|a year)
  `,
  sanity: `
   
    (check|cross check|sanity|turn it around|other side|other way|other direction|another way|second way|second route|makes sense|make sense|compare*|plausib*|realistic);
    (same|close|near|within|not far|agrees|agree|fits|matches|believable|reasonable|lands|off by|double)
  `,
  range: `
    N (to|and) N; (from|low|as low as|down to) N … (to|high|up) (N)?;
    (halve*|double*|swing*|least sure|least certain|most sensitive|biggest|largest|shakiest|weakest|moves|moving);
    if (it|that|it's|only|the|i|phone|this) … (halves|doubles|instead|N|result|answer|falls|rises|becomes);
    (range|low|high|bound|error|off|uncertain*); (not sure|unsure|wouldn't bet|no idea|don't know)
  `,
  implication: `
    (so|which|that|this|it) (means|is|would|says|tells|makes|suggests);
    (enough|worth|too small|too few|big enough|not enough|pays|pay for|break even|would need|need) (for|to|it|N|a|itself)?;
    (i'd|we|they|i would|the city|the company|you) (say|need|build|order|hire|buy|not|would|could|can|should);
    (decision|decide|plan|order|buy|hire|staff|budget|invest|launch);
    (one|two|three|N) (people|person|vans|teams|staff|machines|warehouses|trucks)
  `,
  model: `
    (sign up|signup|register*|install*|download*|joins|join|hear|hears|finds|find) … (then|first|to|and);
    (funnel|loop|steps|model|way in|path|journey|how it works|chain);
    (comes back|come back|pays|pay|invite*|refer*|tells|renews|renew|repeat*|orders again);
    (N|%) … (of them|N|%); (brings|bring|each|every) .. (new|next|other|friend|another); (out of|of) N; →
  `,
  activation: `
   
    (activated|activation|first value|aha|truly begun|really begun|has begun|counts as|really started|real start);
    (not|isn't|rather than) (when|the|sign|signing|installing|registering|signup|opening|an);
    (within|in) (the first|N|three|seven|a|two|one|their first) (days|day|week|weeks|hours)?
  `,
  bottleneck: `
    (between|from|after) … (and|to|the);
    (bottleneck|constraint|leak|leaky|stuck|gets stuck|fall off|falls off|drop off|drops|quit|give up|go missing);
    (of|out of) N … N; (i'd|i would|i) (look|pull|count|take|check|phone|ask|compare);
    (cohort|joined in|those who|the ones); (it's|it is) (in|at|between|the|not); N % … N %
  `,
  experiment: `
    (half|one in|every other|every second|N %|random*|coin|split|a b|N N);
    (test|try|trial|experiment|pilot|hypothesis) (it|with|on|for|this|that|would|in)?;
    (for|over|runs|run) (N|two|three|four|six|eight|a) (weeks|week|days|month|months);
    (i|we) (think|believe|expect|bet) … (more|will|from|to|rise|within);
    (compare|measure|count|look) … (with|against|after|between|how);
    (see|sees|saw) (it|the new|nothing|the old)
  `,
  criteria: `
    (ask|judge|weigh|rank|score|scored|measure|hold|held) (each|them|every|all|one|by|on|against|it)?;
    (criteria|criterion|questions|yardstick|tests) (is|are|follow|first|for)?;
    (who|how|what|does|will|which) … (hurt|lose|badly|cost|sooner|renew|protect|many|much|often);
    (first|second|third|1|2|3) .. (does|how|who|what|is|will);
    (follows|follow|comes|come|because) (from|out of|our|the goal|that); per (week|person|month|engineer)
  `,
  scores: `
   
    (N|one|two|three|four|five|six|eight) (weeks|week|months|month|people|hospitals|customers|points|days|tickets|of);
    (high|low|medium|none|zero|bad|annoying|small|large|certain|fairly|not sure); N … N … N;
    (score|scores|points|total|rank|ranks); (about|around|roughly|every|all) N;
    (second|third|first|last|top|bottom)
  `,
  override: `
    (even|although|despite|whatever|regardless) (with|if|though|the|of|it);
    (score|scores|points|paper|table|numbers|sum) (says|say|would|puts|put|alone|doesn't|don't|ranks|rank|is);
    (deadline|date|law|contract|regulator|legal|fixed|promise*);
    (before|first|ahead of|until) … (because|since|is|the|we|it|built|done|otherwise);
    (go|goes|comes|move|moved|pull|pulled|jump*) (first|up|ahead|forward|to);
    (same people|same team|same code|only one person|holiday|leave);
    (silly|pointless|double work|twice|wasted)
  `,
  communicate: `
    (i'd|i|i'll|we|i would) (call|phone|ring|tell|write|email|sit|meet|explain|show|visit|send|talk|say);
    (tell|told|call|phone|ring|write|explain|email|send|show) (the|them|her|him|each|to|our|sales|everyone|everybody|both|it);
    (same day|this week|before they|before it|in person|in writing|myself|on monday|by friday|face to face|read it);
    (hear|hears|get|gets|learn|learns) (it|from|an answer|a|the|why);
    (published|page|note|letter|email|call|minutes)
  `,
  sensitivity: `
   
    if … (swaps|swap|jump*|moves|move|goes|overtake*|rises|falls|drops|first|second|ahead|order|would|changes|change|becomes);
    (halve*|double*|half|twice|wrong|instead of);
    (robust|stable|holds|same order|still first|stays first|does not change|doesn't change);
    (turns out|finds|proves|really|means it|written into)
  `,
  situation: `
    (was|were|had|came|worked|sold|made|ran|used);
    (in|last|that|two|three|four|N) (spring|summer|autumn|winter|year|years|months|N|ago|weeks);
    (at|for|with) (a|an|the|my|our) … (that|which|who|where|firm|company|startup|team);
    (we|i|they|it) (had|were|was|sold|made|built|promised|worked|used); about N; when (i|we|the)
  `,
  task: `
    (i was|i had|i owned|i led|i ran|it was|was my|was mine);
    (responsible|in charge|accountable|my job|my call|mine to|up to me|my task|my part|on me|head of|lead)
  `,
  alternative: `
   
    (considered|thought about|looked at|could have|toyed|weighed|tempted|tempting|easy way|easier|other option|alternative|obvious);
    (i|we) (could|might) (have|also|just)
  `,
  others: `
   
    (she|he|they|head|boss|founder|manager|engineer|designer|director|colleague*|team) .. (said|argued|thought|wanted|felt|feared|worried|believed|disagreed|had|was right|told|saw|asked);
    (with|together with|and) (the|our|my|a) (designer|engineer|head|team|colleague|lead|analyst|cook|nurse|sales|lawyer);
    against (it|me|the|this); (told|asked|showed) (me|us)
  `,
  result: `
   
    (in the end|by easter|by june|by the end|by christmas|by then|by march|by autumn|by spring|after that|since then|today|a year later|months later|within);
    (went|fell|dropped|rose|grew|came|halved|doubled|climbed|shrank|was down|was up|are at|is at|was at);
    (shipped|launched|signed|renewed|stayed|left|cancelled|closed|won|lost|saved|stopped|spread|kept|opened|approved|paid);
    (from|down from|up from|instead of) N; (we|it|they) (lost|won|kept|saved|still|also|never)
  `,
  quantified: `
    from (N|about|around|one|two) … to (N|about|around|one|two);
    (N|%) … (before|instead of|down from|up from|against|the year before|had been|compared|used to|was) (N)?;
    (was|at|to|is) N … (from|before|against|N);
    (fell|rose|dropped|went|grew|halved|doubled|cut|came down|climbed) (from|to|by|N|the);
    N (in|of|out of) (N|a hundred); (before|previously|earlier|used to|had been|the year before)
  `,
  reflection: `
   
    (since then|ever since|from then on|these days|nowadays|now i|today i|i now|i no longer|next time|afterwards i|from that);
    (learned|learnt|lesson|taught me|took away|habit|rule|changed how|changed the way|i'd do|do differently|would do|differently);
    (every|each|any|no|nothing|before) (new|project|large|big|bet|time|gets|starts|i|we);
    (until|unless|without) (one of|somebody|someone|i|we|it|there)
  `,
  requirements: `
    (must|has to|have to|needs to|may not|can't|cannot|should);
    (functional|non functional|requirement*|what it has to|what it must|must respect);
    (at most|at least|within|no more than|under|up to|below|without|even when|even if|nothing);
    (N) (seconds|second|ms|minutes|hours|mb|kb|users|per|%|days|euros|records|devices|requests|years);
    (lost|lose|loses|twice|duplicate|offline|signal|encrypted|readable|available|battery|privacy|consent|gdpr|stale);
    (say|show|give|warn|tell|let|find|keep|accept)
  `,
  design: `
   
    (sends|send|writes|write|stores|store|keeps|keep|reads|read|receives|receive|pushes|pulls|collects|collect|sorts|sort|computes|compute|merges|merge|uploads|upload|syncs|sync|copies|passes|signs|records|record|queues|queue|puts|put|checks|check) … (to|into|from|in|on|by|it|the|a|once|every);
    (queue|database|server|service|store|device|phone|box|table|log|cache|list|api|scheduler|worker|gateway|sensor|app|ledger|webhook|clock);
    (when|once|as soon as|every) .. (signal|online|minute|second|it|there|N|the|a);
    (idempotent|batch*|sequence|timestamp|out of order|dedup*|append|event);
    (then|from there|on the other side|our side|behind it)
  `,
  'failure-mode': `
   
    (when|if|once) .. (down|fails|fail|slow|wrong|offline|lost|silent|late|breaks|break|stops|stop|crashes|unreachable|unsure|sure|quiet|dies|times out|missing|unknown|goes);
    (see|sees|shows|show|says|say|screen|told|gets|label*|marked|falls back|fall back|goes to|hand* over|box|message);
    (not sure|isn't sure|unsure|unknown|doesn't know|don't know|no answer|no signal|wrong answer|low confidence|in doubt|abstain*|says nothing|empty);
    (undo|correct|take back|reject|one tap|one click|human|person|somebody|by hand|phone|paper|manual|yesterday's|last known|same as today|as today)
  `,
  scale: `
    (breaks|break|chokes|choke|gives|goes|fails|fail|hurts|bends|suffers|limit|bottleneck) .. (first|us|is);
    (grows|grow|growth|scale|scales|load|peak|peaks|at once|same moment|same time|rush);
    (more|twice|N) (users|trucks|shops|stores|devices|customers|orders|messages|cities|data|sites);
    (per second|a second|per minute|fan out|hot)
  `,
  rollout: `
    (shadow|pilot|canary|parallel|side by side|behind a|flag|dark|silent*|staff only|friendly|volunteer*);
    (one|two|three|first|N) (region|site|store|city|week|weeks|month|months|school|ward|depot|customers|customer|routes|farms|shops|team|clinic|road|roads|building|lane);
    (then|before|after that|next) (N|three|ten|one|two|the|everyone|all|to|region|more|we|go);
    (back|return*|roll back|switch back|off switch|old way); (only|compare|comparing) … (with|against|if);
    N % (of|then)
  `,
  beachhead: `
    (start|begin|first|narrow|go) (with|very|customer|to|small|after|in);
    (N|two|five|ten|twenty|fifteen|thirty) (to|and) (N|twenty|fifty|sixty|hundred|thirty|forty);
    (owner|family|husband|run by|run|independent|single|small) (run|owned|led|site|practice|workshops|firms|shops)?;
    (who|that|which|whose) (have|has|still|just|own|run|use|already|lost|pay|do|sell|are);
    (firms|firm|shops|shop|practices|workshops|clinics|farms|hotels|schools|offices|agencies|makers|companies|garages|breweries|bakeries) (with|that|of|in|who|which|between|under|over)
  `,
  buyer: `
    (signs|sign|pays|pay|approves|budget|own card|purse|wallet|invoice|purchas*);
    (trigger*|moment|when|after|only look|start* looking|just happened|once);
    (day|week|month) (after|before|when|of);
    (audit|inspection|fine|accident|renewal|letter|new law|breakdown|tender|lawsuit|complaint|went bust)
  `,
  positioning: `
    (today|now|currently) (they|she|he|it|most|the);
    (use|uses|used|do|does) (today|now|it|a|an|excel|paper|their|nothing|whatsapp|spreadsheet*);
    (against|unlike|compared|instead of|alternative|versus|vs|better than|cheaper than|worse than|beats|beat|than);
    (spreadsheet*|excel|paper|notebook|whatsapp|pen|phone|telephone|clipboard|folder|nothing|agency|consultant|competitor*);
    (we|ours|it|us) (is|are|does|do|take|takes|doesn't|don't|never|only|win|wins|lose|loses);
    (cheaper|faster|sooner|quicker|polite|no|without)
  `,
  price: `
    (€|$|£) N; N (€|$|£|euro|euros|dollars|pounds|cents|kronor|a month|per month|a year|per);
    (a|per) (month|year|seat|site|user|room|vehicle|device|bed|head|job|order|location|person|truck|machine|farm);
    (price|priced|charge|charging|flat|fee|ask|asking|deposit|discount|free|subscription|upfront|commission|share of);
    (less|cheaper|more) than (a|an|one|two|what|the|half); (because|since|so) (they|it|the|nobody|a|he|she)
  `,
  channel: `
    (hear|hears|heard|learn|find|finds) (of|about|from|it|us|out);
    (ask|asks|trust|trusts|believe|believes|listen|listens) (their|the|each|his|her|a|to|other|what);
    (through|via|at|from) (the|their|a|an|accountants|accountant|suppliers|supplier|associations|association|trade|dealers|dealer|wholesalers|wholesaler|installers|installer);
    (association|fair|fairs|trade|counter|accountant*|bookkeeper*|supplier*|wholesaler*|dealer*|guild|chamber|union|magazine|newsletter|course|meeting*|whatsapp group|group|referral*|word of mouth|recommend*);
    (not|don't|nobody) (on|the internet|online|ads|google|click|search*|read*|answers|answer);
    (sell|visit|drive|call|demo|stand|show) .. (in person|on site|them|at|with|it|the|by);
    (so|hence|that's why) (i|we|our|the)
  `,
  phases: `
    (first|phase|step|stage|then|wave) (N|one|two|three|five|ten|twenty|1|2|3)?;
    (go|move|open|expand|widen|on) (on|to|up); (only|not) (then|before|until|when|if|after);
    (after|for|within) (N|two|three|four|six|eight|twelve) (weeks|months);
    (otherwise|if not|else|until then);
    (gate|proof|evidence|still use|still using|renew|without us|weeks running)
  `,
  'why-ai': `
    (model|machine|it) .. (read*|see*|recogni*|understand*|learn*|match*|handle*|write*|find*|spot*); N % of
  `,
  'quality-bar': `
    (N|nine|ninety|at least|at most|no more than) .. (of|out of|in|%);
    (judged|judge|labelled|marked|graded|checked|read|scored|rated) by;
    (two|three|four|five|senior|independent|our own) (experts|expert|people|nurses|nurse|doctors|doctor|teachers|teacher|inspectors|inspector|engineers|engineer|lawyers|lawyer|editors|editor|agronomists|agronomist|technicians|technician|clerks|clerk);
    (good enough|bar|threshold|pass|exam|before launch|before it|go live);
    (N|hundred|thousand) (old|real|past|cases|examples|photos|messages|letters|calls|documents|claims|recordings);
    (without changing|unchanged|would send|would sign|agree|agrees|accept);
    (blind|gold|held out|hard cases|worst|rare)
  `,
  'error-cost': `
   
    (false|wrong|missed|misses|miss|miss*|overlook*) .. (costs|cost|means|is|can|kills|kill|positive*|negative*|alarm*|would|one|wastes|waste);
    (costs|cost|wastes|waste) (a|an|us|her|him|them|two|N|ten|nothing|about|only|someone|somebody|minutes|the);
    (the other way|other direction|second kind|one of the|other mistake|opposite|the reverse);
    (die|dies|kill*|injur*|burn*|sue*|fine|fined|thrown|spoil*|lose|loses|refund*)
  `,
  'cost-latency': `
    (N|two|ten|few|one) (seconds|second|cents|cent|ms|milliseconds|minutes);
    (cents|cent|€|$|£|euros|euro) (a|per|each);
    (fast|slow|cheap|expensive|large|small|bigger|smaller|better|slower|cheaper) (model|one|enough|and);
    (seconds|minutes|wait|overnight|batch|time) (is|are|fine|ok|enough|because|since|no|doesn't|don't);
    (rather|prefer|worth|afford|pay for|enough);
    (quality|accuracy|speed|cost|latency|price) (over|for|before|and|against|than|is|at);
    (per|a|each) (message|call|document|photo|page|case|claim|letter|image|request|answer|draft)
  `,
  drift: `
    (each|every|once a) (week|month|day|quarter|season|shift|N); (weekly|monthly|daily|quarterly);
    (sample|samples|random|N) .. (of|cases|drafts|answers|letters|photos|calls|are|go|read|checked|reread);
    (new|next|change*|update*|swap*) (version|model|supplier|of|season|form|product|the|to);
    (re run|rerun|run again|repeat*|again|retest*|same test|same exam|same set);
    (drift*|degrad*|slip*|fall* below|drops below|drop below|worse);
    (alert|alarm|switch* off|roll back|turn* off|goes back|old one|previous);
    (after launch|live|in production|in use)
  `,
})

function phrases(source: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(source).map(([move, all]) => [
      move,
      all.split(';').map(it => it.trim().replace(/\s+/g, ' ')),
    ]),
  )
}
