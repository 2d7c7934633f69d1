import {keptWith} from '../document/kept.ts'
import type {Held, Plan, Shown, ShownThere, Zone} from './counted.ts'
import type {Claim} from './heading-names.ts'
import type {Unit} from './reading.ts'
import {isNamed, type Placed, type Section} from './sections.ts'
import {heldIn, shownBy, shownIn, type Tally} from './tally.ts'
import type {Trait} from './traits.ts'

/**
 * The plan of units. It depends on the units, on what the sections around them announce and on what leads in the first
 * of them, and is kept for as long as these are the same: mostly an edit changes neither.
 */
export function planOf({tally, home, lead}: Placed, traits: readonly Trait[], problem: number): Plan {
  const {known} = tally
  const homes = home?.homes ?? NOWHERE
  if (
    known &&
    known.lead === lead &&
    known.claims.length === homes.length &&
    homes.every(({claims}, index) => claims === known.claims[index])
  )
    return known.plan
  const plan = makePlan(tally, homes, lead, traits, problem)
  tally.known = {plan, claims: homes.map(it => it.claims), lead}
  return plan
}

const NOWHERE: readonly Section[] = []

function makePlan(
  {entries, elements}: Tally,
  homes: readonly Section[],
  lead: Unit | undefined,
  traits: readonly Trait[],
  problem: number,
): Plan {
  const held: {element: number; depth: number; held: Held}[] = []
  const own = new Set<number>()
  for (const [depth, section] of homes.entries()) {
    for (const [element, {kind}] of firstClaims(section)) {
      const trait = traits[element]
      if (kind === 'related' || own.has(element) || !trait) continue
      own.add(element)
      held.push({element, depth, held: heldIn(entries, trait, section.mark.kind === 'column', lead)})
    }
  }
  const shown: ShownThere[] = []
  for (const element of lead ? new Set([...elements, ...shownBy(lead)]) : elements) {
    const trait = traits[element]
    if (own.has(element) || !trait) continue
    const found = shownIn(entries, trait, lead)
    if (found.first)
      shown.push({element, zone: zoneIn(homes[0], trait, problem), shown: inside(homes, trait, found)})
  }
  return {held, shown}
}

/** Where an element's whole is expected, each sentence that shows it is proof. */
function inside(homes: readonly Section[], {whole}: Trait, shown: Shown): Shown {
  return homes.some(it => isNamed(it, whole))
    ? {...shown, proofs: shown.strong, proofWords: shown.strongWords}
    : shown
}

/** What a section says of each element first: a name may stand in two of its lists. */
export function firstClaims({claims}: Section): ReadonlyMap<number, Claim> {
  return claims.length === 0 ? NO_CLAIMS : firstOf(claims)
}

const NO_CLAIMS: ReadonlyMap<number, Claim> = new Map()

const firstOf = keptWith((claims: readonly Claim[]): ReadonlyMap<number, Claim> => {
  const first = new Map<number, Claim>()
  for (const claim of claims) if (!first.has(claim.element)) first.set(claim.element, claim)
  return first
})

function zoneIn(home: Section | undefined, {element, kin}: Trait, problem: number): Zone {
  if (!home) return 'loose'
  const {claims} = home
  if (claims.some(it => (it.kind === 'related' ? it.element === element : kin.has(it.element))))
    return 'friend'
  if (claims.some(it => it.kind === 'related' && it.element === problem)) return 'intro'
  return claims.some(it => it.kind !== 'related') ? 'other' : 'loose'
}
