import assert from 'node:assert/strict'
import {describeDestination, whereIs} from '../../src/llm/destination.ts'
import {destinationOf, readAddress} from '../../src/llm/endpoint.ts'
import type {ModelError} from '../../src/llm/model-error.ts'

describe('the address of a model', () => {
  const taken: Record<string, string> = {
    'https://api.openai.com': 'https://api.openai.com/v1',
    ' https://api.openai.com/v1/ ': 'https://api.openai.com/v1',
    'https://api.openai.com/v1/chat/completions': 'https://api.openai.com/v1',
    'http://localhost:11434': 'http://localhost:11434/v1',
    'http://127.1:1234/v1/models': 'http://127.0.0.1:1234/v1',
    'http://gpu-box.local:8000/openai/v1': 'http://gpu-box.local:8000/openai/v1',
    'https://ours.openai.azure.com': 'https://ours.openai.azure.com/openai/v1',
    'https://ours.openai.azure.com/openai/deployments/gpt/chat/completions?api-version=2024-10-21':
      'https://ours.openai.azure.com/openai/deployments/gpt?api-version=2024-10-21',
  }
  for (const [typed, address] of Object.entries(taken)) {
    it(`${typed.trim()} is taken as ${address}`, () => assert.equal(readAddress(typed), address))
  }

  const refused: Record<string, RegExp> = {
    'api.openai.com': /not an address that begins with/,
    '': /not an address/,
    'file:///etc/hosts': /not an address/,
    'command:workbench.action.quit': /not an address/,
    'http://api.example.com/v1': /not encrypted/,
    'http://127.0.0.1.example.com/v1': /not encrypted/,
    'https://me:secret@api.example.com/v1': /name or a password/,
    'https://api.example.com/v1?key=abc': /goes on after “\?”/,
    'https://api.example.com/v1#x': /goes on after/,
  }
  for (const [typed, message] of Object.entries(refused)) {
    it(`“${typed}” is refused`, () => {
      const isSaid = ({kind, message: said, toDo}: ModelError) =>
        kind === 'bad-address' && message.test(said) && toDo !== '' && !said.includes('secret')
      assert.throws(() => readAddress(typed), isSaid)
    })
  }
})

describe('where an address is', () => {
  const places = {
    'this-machine': [
      'localhost',
      'LOCALHOST.',
      'lm.localhost',
      '127.0.0.1',
      '127.8.9.1',
      '0.0.0.0',
      '[::1]',
      '[::ffff:7f00:1]',
    ],
    'private-network': [
      '10.0.0.4',
      '172.16.0.1',
      '172.31.255.1',
      '192.168.1.20',
      '169.254.3.4',
      'gpu-box',
      'studio.local',
      'host.docker.internal',
      'nas.home.arpa',
      '[fd12:3456::1]',
      '[fe80::1]',
      '[::ffff:c0a8:102]',
    ],
    internet: [
      'api.openai.com',
      'localhost.example.com',
      '127.0.0.1.nip.io',
      '172.32.0.1',
      '172.15.0.1',
      '192.169.0.1',
      '11.0.0.1',
      '100.64.0.1',
      '[2001:db8::1]',
      '[::ffff:808:808]',
    ],
  } as const
  for (const [place, hosts] of Object.entries(places)) {
    for (const host of hosts) it(`${host} is ${place}`, () => assert.equal(whereIs(host), place))
  }

  it('is told in words, with the model', () => {
    const endpoint = {address: 'http://localhost:11434/v1', model: 'gemma3'}
    assert.equal(describeDestination(destinationOf(endpoint)), 'gemma3 at localhost:11434, on this machine')
  })
})
