import * as vscode from 'vscode'
import {count} from '../../core/export/count.ts'
import {type DrillKind, drillKinds} from '../../core/practice/drill-kinds.ts'
import {checkDrill} from '../../core/practice/drills/check-drill.ts'
import {kindStates, nextExercise, weakestKind} from '../../core/practice/drills/choose.ts'
import {loadExercises} from '../../core/practice/drills/exercises.ts'
import {type DrillEntry, drillEntry, loggedDrill, readDrillLog} from '../../core/practice/drills/log.ts'
import type {Exercise} from '../../core/practice/drills/types.ts'
import type {DrillScreen} from '../../protocol/drill.ts'
import type {PracticeIntent} from '../../protocol/practice.ts'
import {now as timeNow} from '../today.ts'
import {DRILL_LOG} from './logs.ts'
import {changeFile, textOf} from './own-file.ts'
import type {Practice} from './practice.ts'

/** Seconds: whoever comes back later has done something else meanwhile. */
const LONGEST = 3_600
/** Another window may write the log at the same moment. */
const TRIES = 3

/** Where a person is in an exercise. */
export interface DrillView {
  kind: 'drill'
  exercise: string
  /** Milliseconds since 1970: tells one try from the next, and how long it has taken. */
  started: number
  /** What the field begins with. */
  before?: string
  /** Done: what was written. */
  checked?: string
}

/** Drill…: the kind that is asked for, or one that the person picks. */
export async function drill(practice: Practice, kind?: string): Promise<void> {
  const [exercises, entries] = await Promise.all([loadExercises(), entriesOf(practice)])
  const wanted = isKind(kind) ? kind : await pickKind(exercises, entries)
  if (wanted) await begin(nextExercise(wanted, exercises, entries), practice)
}

async function begin(exercise: Exercise | undefined, practice: Practice, before = ''): Promise<void> {
  if (!exercise) return
  await practice.tab.show({kind: 'drill', exercise: exercise.id, started: Date.now(), before})
}

type Item = vscode.QuickPickItem & {drill: DrillKind}

async function pickKind(
  exercises: readonly Exercise[],
  entries: readonly DrillEntry[],
): Promise<DrillKind | undefined> {
  const states = kindStates(exercises, entries)
  const weakest = weakestKind(states)
  const items: Item[] = states.map(({kind, done, score}) => ({
    drill: kind,
    label: drillKinds[kind].name,
    description:
      score === null
        ? minutesOf(kind)
        : `${minutesOf(kind)} · ${done} done, lately ${Math.round(score)} of 100`,
    detail: drillKinds[kind].does,
  }))
  const tried = entries.length > 0
  const first: Item = {
    drill: weakest,
    label: `$(target) ${tried ? 'The weakest' : 'Begin here'}: ${drillKinds[weakest].name.toLowerCase()}`,
    description: minutesOf(weakest),
    detail: drillKinds[weakest].does,
  }
  const choice = await vscode.window.showQuickPick([first, ...items], {
    title: 'Drill',
    placeHolder: 'One move at a time. Which one?',
    matchOnDetail: true,
  })
  return choice?.drill
}

function minutesOf(kind: DrillKind): string {
  return count(drillKinds[kind].minutes, 'minute')
}

/** Undefined where the exercise is not there any more. */
export async function drillScreen(view: DrillView, practice: Practice): Promise<DrillScreen | undefined> {
  const [exercise, entries] = await Promise.all([exerciseOf(view.exercise), entriesOf(practice)])
  if (!exercise) return undefined
  const {id, kind, product, situation, write, minutes, good, poor} = exercise
  const review = view.checked === undefined ? undefined : checkDrill(exercise, view.checked)
  const last = entries.filter(it => it.exercise === id).at(-1)
  return {
    kind: 'drill',
    exercise: id,
    turn: view.started,
    name: drillKinds[kind].name,
    product,
    situation,
    write,
    minutes,
    seconds: secondsOf(view),
    before: view.before ?? '',
    history: last ? `${last.score} of 100 the last time.` : '',
    review: review
      ? {
          score: review.score,
          says: review.says,
          points: review.points.map(({what, met, quote, how}) => ({
            what,
            mark: met,
            quote: quote ?? null,
            how,
          })),
          text: view.checked ?? '',
          good: good.trim(),
          poor: {text: poor.text.trim(), because: poor.because},
        }
      : null,
  }
}

type Check = Extract<PracticeIntent, {kind: 'check-drill'}>

/** Checks what was written and files it, unless that try is over already. */
export async function checkWritten({exercise, turn, text}: Check, practice: Practice): Promise<void> {
  const {view} = practice.tab
  const found = await exerciseOf(exercise)
  if (view.kind !== 'drill' || view.exercise !== exercise || view.started !== turn || !found) return
  if (view.checked !== undefined || text.trim() === '') return
  const {score} = checkDrill(found, text)
  await file({at: timeNow(), exercise, score, seconds: secondsOf(view), text}, practice)
  await practice.tab.show({...view, checked: text}, {reveal: false})
}

/** Again, the next exercise of the kind, or another kind. */
export async function goOnDrill(to: 'again' | 'next' | 'other', practice: Practice): Promise<void> {
  const {view} = practice.tab
  const exercise = view.kind === 'drill' ? await exerciseOf(view.exercise) : undefined
  if (view.kind !== 'drill' || !exercise || to === 'other') return drill(practice)
  if (to === 'again') return begin(exercise, practice, view.checked)
  const [exercises, entries] = await Promise.all([loadExercises(), entriesOf(practice)])
  await begin(nextExercise(exercise.kind, exercises, entries, exercise.id), practice)
}

/** Appends to the log, and looks whether it is there: two windows that write at once must not lose either. */
async function file(entry: DrillEntry, practice: Practice): Promise<void> {
  const log = logOf(practice)
  const own = drillEntry(entry)
  for (let tries = 0; tries < TRIES; tries++) {
    await changeFile(log, text => (holds(text, own) ? text : text + loggedDrill(text, entry)))
    if (holds((await textOf(log)) ?? '', own)) return
  }
  throw new Error(`${DRILL_LOG} could not be written`)
}

/** Whatever line endings the file has. */
function holds(text: string, entry: string): boolean {
  return text.replace(/\r\n?/g, '\n').includes(entry)
}

async function entriesOf(practice: Practice): Promise<DrillEntry[]> {
  return readDrillLog((await textOf(logOf(practice))) ?? '').entries
}

async function exerciseOf(id: string): Promise<Exercise | undefined> {
  return (await loadExercises()).find(it => it.id === id)
}

function logOf({attempts}: Practice): vscode.Uri {
  return vscode.Uri.joinPath(attempts.folder, DRILL_LOG)
}

function secondsOf({started}: DrillView): number {
  return Math.min(LONGEST, Math.max(0, Math.round((Date.now() - started) / 1000)))
}

function isKind(kind: unknown): kind is DrillKind {
  return typeof kind === 'string' && Object.hasOwn(drillKinds, kind)
}
