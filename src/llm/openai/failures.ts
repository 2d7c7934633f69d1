import {whereIs} from '../destination.ts'
import {ModelError} from '../model-error.ts'

// What can go wrong at an endpoint, each as an error that tells the person what to do.

export function emptyReply(host: string, model: string): ModelError {
  return new ModelError(
    'empty-reply',
    `${model} at ${host} answered with nothing.`,
    'Ask again, or choose another model.',
  )
}

export function redirected(host: string): ModelError {
  return new ModelError(
    'redirected',
    `${host} wants to send the text on to another address. It was not sent there.`,
    'If you trust that address, connect the model with it.',
  )
}

export function unreachable(address: string): ModelError {
  const {host, hostname} = new URL(address)
  const isHere = whereIs(hostname) === 'this-machine'
  return new ModelError(
    'unreachable',
    `Nobody answers at ${host}.`,
    isHere
      ? 'Start the model’s server on this machine, and look at the port.'
      : 'See whether you are online, and whether a VPN or a proxy is in the way.',
  )
}

export function filtered(host: string, detail = ''): ModelError {
  return new ModelError(
    'filtered',
    `${host} declined to answer: its content filter, or the model itself, objects to something in the text.`,
    'Review a smaller part to find what it objects to, or choose another model.',
    {detail},
  )
}

export function timedOut(host: string): ModelError {
  return new ModelError(
    'timeout',
    `${host} took too long to answer.`,
    'Ask again; for a local model, see whether it is loaded, or choose a smaller one.',
  )
}

export function wrongEndpoint(host: string, detail = ''): ModelError {
  return new ModelError(
    'wrong-endpoint',
    `Nothing at ${host} answers where a model was expected.`,
    'Look at the address: most end in /v1.',
    {detail},
  )
}
