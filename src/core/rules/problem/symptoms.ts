import {keptWith} from '../../document/kept.ts'
import type {SentenceOfPart} from '../../sections/sentences-of.ts'
import {tellsPain} from './disguises.ts'
import {OTHER_PEOPLE} from './people.ts'
import {sayer, type Told} from './told.ts'

const FIGURE =
  '(?:revenues?|sales|turnover|profits?|margins?|growth|arr|mrr|gmv|arpu|ltv|cac|conversions?(?: rates?)?|churn(?: rate)?|retention(?: rates?)?|market share|nps|(?:net promoter )?score|traffic|sign-?ups|bookings|renewals?(?: rate)?|win rates?|close rates?|pipeline|engagement|numbers|kpis?|roi|active users|dau|mau|downloads|average order value|basket size)'
const WORSE =
  '(?:down|flat|flatlin\\w+|stagnat\\w+|plateau\\w*|declin\\w+|dropp\\w+|drops?|falling|fall(?:s|en)?|fell|shrink\\w*|slow\\w*|decreas\\w+|slipp\\w+|behind|below|under|too (?:low|high)|low|lower|worse\\w*|lost|losing|not (?:growing|increasing|meeting|where)|miss\\w*|suffer\\w*|weak)'
/** Good news of revenue is bad news of churn. */
const RISING =
  '(?:churn(?: rate)?|cac|cancellations|refunds)\\s+(?:(?:is|are|has|have|keeps?|stays?|been)\\s+){0,2}(?:rising|risen|rises?|rose|increas\\w+|up|high|higher|growing)'
/** “Our revenue is down 12% on last year”, “We are losing market share”, “Churn is too high”. */
const SYMPTOM = new RegExp(
  String.raw`^\W*(?:[\w’'-]+\s+){0,5}?${RISING}\b|^\W*(?:[\w’'-]+\s+){0,5}?${FIGURE}\b(?:\s+[\w’'%.,&-]+){0,6}?\s+(?:(?:is|are|was|were|has|have|had|keeps?|stays?|remains?|went|goes|been)\s+)?(?:[\w’'-]+\s+){0,2}?${WORSE}\b|^\W*(?:[\w’'-]+\s+){0,5}?(?:losing|lost|miss(?:ing|ed)?|declin\w+|falling|low|poor|high|flat|decreas\w+|stagnat\w+|shrinking|behind on)\s+(?:[\w’'%-]+\s+){0,3}?${FIGURE}\b`,
  'i',
)
/** Who does what, and why: more than a number. */
const STRUGGLE =
  /\b(?:because|when|struggl\w*|cannot|can['’]t|unable|hard|difficult\w*|confus\w*|frustrat\w*|wait\w*|complain\w*|abandon\w*|give up|do(?:es)? not (?:know|find|see|understand|trust)|don['’]t|at (?:the )?(?:checkout|step|sign-?up)|try(?:ing)? to|need to|have to|has to)\b/i

/** What every symptom names: a quick look before the long one. */
const A_FIGURE = new RegExp(String.raw`\b(?:${FIGURE}|cancellations|refunds)\b`, 'i')

const namesFigure = sayer(A_FIGURE)
const symptom = sayer(SYMPTOM)
const struggle = sayer(STRUGGLE)
const people = sayer(OTHER_PEOPLE)

/** The sentences that only tell a falling number, where no other tells what people struggle with. */
export const symptomsOf = keptWith(({sentences}: Told): readonly SentenceOfPart[] => {
  const symptoms = sentences.filter(({item}) => namesFigure(item) && symptom(item) && !struggle(item))
  if (symptoms.length === 0) return []
  const others = sentences.filter(it => !symptoms.includes(it))
  const isTold = others.some(({item}) => struggle(item) || people(item) || tellsPain(item.text))
  return isTold ? [] : symptoms
})
