import {availableParallelism} from 'node:os'
import {setFlagsFromString} from 'node:v8'
import {Worker} from 'node:worker_threads'
import type {Checked, Job} from './job.ts'
import type {Settings} from './settings.ts'
import {SourceError, UsageError} from './usage-error.ts'

/** What each thread gets once: settings are shared by many documents, and understood once a thread. */
export interface WorkerSettings {
  settings: readonly Settings[]
}

/** Documents for a thread to check, each with its place among all and among the settings. */
export type Batch = readonly {index: number; job: Omit<Job, 'settings'>; settingsIndex: number}[]

/** What a thread has to say, first when it is ready and then after each batch. */
export type Answer =
  | {checked: readonly {index: number; checked: Checked}[]}
  | {usage: {message: string; isInSource: boolean}}

/** A thread for so many documents: with fewer, its start and its slow first documents take what it saves. */
const DOCUMENTS_A_THREAD = 50
const MOST_THREADS = 8
const BATCH = 4
/**
 * Room for the short-lived objects of a document, so that few of them are taken for long-lived ones: it saves a fifth of
 * the time on a thousand documents. Only a thread can be given it at run time.
 */
const YOUNG_GENERATION_MB = 64
/**
 * In bytes of code that a function runs before V8 optimises it. For a run of some seconds with every core busy it pays to
 * optimise less: what V8 does by itself costs a sixth of the time on a thousand documents.
 */
const INTERRUPT_BUDGET = 1_000_000

/**
 * Checks documents, many of them on several threads; results are in the order of the jobs.
 * @throws UsageError where one cannot be read, or its settings hold mistakes
 */
export async function checkAll(jobs: readonly Job[]): Promise<Checked[]> {
  if (jobs.length === 0) return []
  const threads = Math.min(availableParallelism(), MOST_THREADS, Math.floor(jobs.length / DOCUMENTS_A_THREAD))
  if (threads < 2) {
    const {check} = await import('./check.ts')
    return jobs.map(check)
  }
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`)
  const settings = [...new Set(jobs.map(it => it.settings))]
  const waiting = jobs.map(({settings: own, ...job}, index) => ({
    index,
    job,
    settingsIndex: settings.indexOf(own),
  }))
  const results: Checked[] = []
  const workers: Worker[] = []
  try {
    await Promise.all(
      Array.from({length: threads}, () => {
        const worker = new Worker(new URL('./cli-worker.js', import.meta.url), {
          workerData: {settings} satisfies WorkerSettings,
          resourceLimits: {maxYoungGenerationSizeMb: YOUNG_GENERATION_MB},
        })
        workers.push(worker)
        return serve(worker, waiting, results)
      }),
    )
  } finally {
    for (const worker of workers) void worker.terminate()
  }
  return results
}

/** Hands batches to a thread until none is left. */
function serve(worker: Worker, waiting: Batch[number][], results: Checked[]): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('message', (answer: Answer) => {
      if ('usage' in answer) {
        const {message, isInSource} = answer.usage
        reject(isInSource ? new SourceError([message]) : new UsageError(message))
        return
      }
      for (const {index, checked} of answer.checked) results[index] = checked
      const batch = waiting.splice(0, BATCH)
      if (batch.length > 0) worker.postMessage(batch)
      else resolve()
    })
  })
}
