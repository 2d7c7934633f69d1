import {type Destination, whereIs} from './destination.ts'
import {ModelError} from './model-error.ts'

/** Where a model is and how it is called. The key is apart from the rest: it is kept as a secret. */
export interface Endpoint {
  /** As `readAddress` gave it. */
  address: string
  model: string
  /** Absent where the endpoint asks for none, as most on one's own machine. */
  key?: string
}

const AZURE = /\.(?:openai\.azure\.com|cognitiveservices\.azure\.com|services\.ai\.azure\.com)$/
const HOW = 'Write it like https://api.openai.com/v1 or http://localhost:11434/v1.'

/**
 * Reads an address that somebody typed, and completes it: without a path it gets the one that everybody serves (`/v1`,
 * on Azure `/openai/v1`); what a client puts after it is taken away. Only an Azure address keeps its `api-version`.
 *
 * @returns the base URL, without a slash at its end
 * @throws ModelError of kind `bad-address` for what is no address of the web, for one with a password in it (settings
 * are no place for secrets), and for unencrypted ones on the internet
 */
export function readAddress(typed: string): string {
  const url = parse(typed.trim())
  if (url.username !== '' || url.password !== '') {
    throw bad(
      'The address has a name or a password in it.',
      'Leave it out: PMPrep asks for the key and keeps it as a secret.',
    )
  }
  if (url.protocol === 'http:' && whereIs(url.hostname) === 'internet') {
    throw bad(
      `http://${url.host} is not encrypted: anybody on the way could read the text and the key.`,
      'Use https://. Without encryption only this machine and private networks are taken.',
    )
  }
  const path = url.pathname
    .replace(/\/+$/, '')
    .replace(/\/(?:chat\/)?completions$|\/models$|\/responses$/, '')
  const isAzure = AZURE.test(url.hostname)
  const version = isAzure ? /[?&](api-version=[\w.-]+)/.exec(url.search)?.[1] : undefined
  if ((url.search !== '' && !version) || url.hash !== '') {
    throw bad('The address goes on after “?” or “#”.', HOW)
  }
  return url.origin + (path || (isAzure ? '/openai/v1' : '/v1')) + (version ? `?${version}` : '')
}

/** Whether a whole address is one of Azure OpenAI, whose paths are other than everybody’s. */
export function isAzure(address: string): boolean {
  return AZURE.test(new URL(address).hostname)
}

/** Where text goes that is sent to an endpoint: consent is given to its origin. */
export function destinationOf({address, model}: Endpoint): Destination {
  const {origin, host, hostname} = new URL(address)
  return {id: origin, host, model, where: whereIs(hostname)}
}

function parse(typed: string): URL {
  try {
    const url = new URL(typed)
    if (/^https?:$/.test(url.protocol) && url.hostname !== '') return url
  } catch {
    // Said below.
  }
  throw bad('This is not an address that begins with http:// or https://.', HOW)
}

function bad(message: string, toDo: string): ModelError {
  return new ModelError('bad-address', message, toDo)
}
