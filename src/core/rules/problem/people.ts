/** Nouns for people that no ending gives away. */
const NOUNS =
  'people|persons?|someone|somebody|anyone|anybody|everyone|everybody|nobody|who|whose|staff|crew|teams?|users?|customers?|clients?|guests?|nurses?|doctors?|patients?|students?|pupils?|parents?|child(?:ren)?|kids|famil(?:y|ies)|m[ea]n|wom[ea]n|residents?|tenants?|members?|colleagues?|organi[sz]ations?|businesses|agenc(?:y|ies)|communit(?:y|ies)|shops|stores|merchants?|hosts?|agents?|clerks?|analysts?|admins?|cooks?|chefs?|pilots?|scientists?|citizens?|adults|teens?|learners?|novices?|experts?|newcomers?|beginners?|public|audience|departments?|pms?'

/** Things whose names end as those of people do. */
const THINGS =
  '(?:num|mem|remain|paramet|comput|serv|contain|fold|fil|buff|lay|let|pap|ord|oth|trigg|head|foot|bann|slid|pick|pointer|regist|transf|off|ans|wrapp|adapt|rend|cent|rout|printe|scann|track|count|tim|reminde|mark|charact|cluster|cov|plac|pow|regul|barri|deal-break|stick|stop|clust|conver|load|pars|compil|help|handl|listen|observ|schedul|control|provid|work)ers?|(?:err|vect|col|fact|sens|monit|do|flo|min|maj|behavi|select|operat|indicat|connect|process|descript|tens|mirr|anch|edit|generat|calculat|simulat|accelerat|validat|iterat)ors?|(?:vari|const|pl|gr|w|restaur|remn|invari|pend)ants'

/**
 * People by their nouns, by what those end in (-ers, -ors, -ists, -ees, -ians), or as “they” and “you”. It rather sees
 * people where there are none.
 */
const OTHERS = String.raw`${NOUNS}|they|their|them|you|your|he|she|her|his|(?!(?:${THINGS})\b)[a-z]{2,}(?:ers|ors|ists|ants|ees|ians|eurs|men|women)|(?:an?|each|every|the|one|no) (?:[a-z-]+ )?(?!(?:${THINGS})\b)[a-z]{3,}(?:er|or|ist|ee|ian)`

/** Anybody, the author and the team included. */
export const PEOPLE = new RegExp(String.raw`\b(?:${OTHERS}|we|us|our|i|my|company|companies)\b`, 'i')

/** Anybody but the business itself. */
export const OTHER_PEOPLE = new RegExp(String.raw`\b(?:${OTHERS})\b`, 'i')
