import {parentPort, workerData} from 'node:worker_threads'
import {check} from './check.ts'
import type {Answer, Batch, WorkerSettings} from './pool.ts'
import {SourceError, UsageError} from './usage-error.ts'

// One thread of pool.ts: checks batches of documents until it is told that there are no more.

const {settings} = workerData as WorkerSettings
const port = parentPort
port?.on('message', (batch: Batch) => {
  try {
    const checked = batch.map(({index, job, settingsIndex}) => ({
      index,
      checked: check({...job, settings: settings[settingsIndex]!}),
    }))
    port.postMessage({checked} satisfies Answer)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    port.postMessage({
      usage: {message: error.message, isInSource: error instanceof SourceError},
    } satisfies Answer)
  }
})
port?.postMessage({checked: []} satisfies Answer)
