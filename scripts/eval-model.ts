// `npm run eval:model -- --data FOLDER --base-url URL --model NAME [--limit N] [--key-env NAME]`: how far a model's
// reviews agree with people's labels, so that models can be compared. labelled.ts says how the folder is laid out. The
// key is read from the environment, OPENAI_API_KEY unless told otherwise. The files' texts are sent to that address.
import {parseArgs} from 'node:util'
import {describeDestination} from '../src/llm/destination.ts'
import {readAddress} from '../src/llm/endpoint.ts'
import {isModelError} from '../src/llm/model-error.ts'
import {connect} from '../src/llm/provider.ts'
import {labelledAnswers, labelledDocuments, spread} from './eval-model/labelled.ts'
import {measuresOf} from './eval-model/measures.ts'
import {reviewAll} from './eval-model/review-all.ts'

const USAGE = 'npm run eval:model -- --data FOLDER --base-url URL --model NAME [--limit N] [--key-env NAME]'

const {values} = parseArgs({
  options: {
    data: {type: 'string'},
    'base-url': {type: 'string'},
    model: {type: 'string'},
    limit: {type: 'string', default: '1000000'},
    'key-env': {type: 'string', default: 'OPENAI_API_KEY'},
  },
})
const {data, model, limit} = values
const baseUrl = values['base-url']
if (!data || !baseUrl || !model || !/^[1-9]\d*$/.test(limit)) {
  console.error(USAGE)
  process.exit(2)
}

try {
  const key = process.env[values['key-env']]
  const endpoint = {address: readAddress(baseUrl), model, ...(key && {key})}
  const provider = connect(endpoint, {
    fetch: (url, init) => fetch(url, init as RequestInit),
    after(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  const kinds = {document: labelledDocuments(data), answer: labelledAnswers(data)}
  console.log(describeDestination(provider.destination))
  for (const kind of ['document', 'answer'] as const) {
    const files = spread(kinds[kind], Number(limit))
    console.log(`\n${kind}s: ${files.length} of ${kinds[kind].length}`)
    if (files.length === 0) continue
    const {reviewed, failed} = await reviewAll(provider, files, line => console.log(line))
    console.log(`  ${''.padEnd(32)}${'model'.padStart(9)}${'offline'.padStart(9)}`)
    const measures = [{name: 'files without a review', model: String(failed)}, ...measuresOf(kind, reviewed)]
    for (const {name, model: figure, offline = ''} of measures) {
      console.log(`  ${name.padEnd(32)}${figure.padStart(9)}${offline.padStart(9)}`.trimEnd())
    }
  }
} catch (error) {
  if (!isModelError(error)) throw error
  console.error(`${error.message} ${error.toDo}${error.detail ? ` (${error.detail})` : ''}`)
  process.exitCode = 2
}
