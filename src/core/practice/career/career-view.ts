import {levelContent, transitions} from '../../coach/content.ts'
import {type Level, levels} from '../../coach/types.ts'
import type {Career, CareerView, Evidence, Milestone, MilestoneStatus} from './types.ts'

/** Two pieces of evidence are one where so many of their words are the same, of those of the shorter one. */
const SAME_WORK = 0.6

/** A row names a milestone where so many of the words of either name are in the other. */
const SAME_NAME = 0.5

/** What a person's files say of where they are and what is to be shown yet. */
export function careerView(career: Career, evidence: readonly Evidence[]): CareerView {
  const {at, aim, from} = career
  const asked = milestonesBetween(at, aim)
  const owner = new Map(evidence.map(it => [it, closest(it.milestone, asked)]))
  const milestones = asked.map(milestone =>
    statusOf(
      milestone,
      evidence.filter(it => owner.get(it) === milestone),
    ),
  )
  const transition = transitions.find(it => it.id === from)
  return {
    career,
    milestones,
    others: evidence.filter(it => owner.get(it) === undefined),
    competencies: aim ? levelContent(aim).competencies : [],
    transition: transition
      ? {
          name: transition.name,
          emphasise: transition.emphasise,
          close: transition.close,
          smell: transition.smell,
        }
      : null,
    next: aim ? nextOf(milestones) : null,
  }
}

/** The milestones of each level from where one is to below where one aims; of the level itself where these are one. */
function milestonesBetween(at: Level | null, aim: Level | null): Milestone[] {
  if (!aim) return at ? levelContent(at).milestones : []
  const to = levels.indexOf(aim)
  const start = at ? Math.min(levels.indexOf(at), to) : Math.max(0, to - 1)
  const passed = levels.slice(start, Math.max(to, start + 1))
  const all = passed.flatMap(it => levelContent(it).milestones)
  return all.filter(({id}, index) => all.findIndex(it => it.id === id) === index)
}

function statusOf(milestone: Milestone, evidence: readonly Evidence[]): MilestoneStatus {
  const counted: Evidence[] = []
  const uncounted: Evidence[] = []
  for (const it of evidence) {
    const same = counted.find(other => isSameWork(it, other))
    if (it.lacks === null && !same) counted.push(it)
    else uncounted.push(same ? {...it, lacks: it.lacks ?? sameWork(it, same)} : it)
  }
  return {milestone, counted, uncounted}
}

function sameWork(it: Evidence, {log, line}: Evidence): string {
  return `The same piece of work as in line ${line}${it.log === log ? '' : ` of ${log}`}`
}

function nextOf(milestones: readonly MilestoneStatus[]): string | null {
  const [first] = [...milestones].sort((a, b) => a.counted.length - b.counted.length)
  if (!first) return null
  const {milestone, counted, uncounted} = first
  const name = `“${milestone.name}”`
  if (uncounted[0] && counted.length === 0)
    return `${name} has evidence that does not count yet: ${uncounted[0].lacks}.`
  if (counted.length === 0) return `Nothing speaks for ${name} yet. Evidence would be: ${milestone.shows}`
  return counted.length === 1
    ? `${name} has one piece of evidence: a second, of other work, makes it more than luck.`
    : `Each milestone has at least ${counted.length} pieces of evidence: bring them to whoever decides.`
}

function closest(name: string, milestones: readonly Milestone[]): Milestone | undefined {
  const said = stems(name)
  let best: Milestone | undefined
  let most = 0
  for (const milestone of milestones) {
    const own = stems(milestone.name)
    const shared = share(said, own)
    if (shared >= SAME_NAME && shared > most) {
      best = milestone
      most = shared
    }
  }
  return best
}

function isSameWork(a: Evidence, b: Evidence): boolean {
  const outcome = a.outcome.toLowerCase()
  if (outcome !== '' && outcome === b.outcome.toLowerCase()) return true
  return share(stems(`${a.problem} ${a.approach}`), stems(`${b.problem} ${b.approach}`)) >= SAME_WORK
}

/** How many words of the shorter list stand in the other, 0 to 1. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  if (short.size === 0) return 0
  return [...short].filter(it => long.has(it)).length / short.size
}

const SMALL =
  /^(?:the|and|for|with|that|this|from|into|what|who|are|was|were|his|her|its|our|their|they|them|more|than)$/

/** The beginnings of the words that say something: “driving” and “drives” are one. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return new Set(words.filter(it => !SMALL.test(it)).map(it => it.replace(/(?<=[^s])s$/, '').slice(0, 5)))
}
