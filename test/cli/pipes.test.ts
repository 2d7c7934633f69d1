import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {text} from 'node:stream/consumers'
import {setTimeout as sleep} from 'node:timers/promises'
import {cli, useWorkspace} from './command.ts'

/** Enough for JSON of well over 5 MB: each story has a finding of about 600 bytes. */
const STORIES = 12_000
const FILES = 6

describe('the output of pmprep into a pipe', () => {
  const stories = Array.from(
    {length: STORIES / FILES},
    (_, index) => `As a clerk, I want to see the orders of day ${index}.\n`,
  )
  const large = `---\npmprep: backlog\npmprep-disable: [story/unique, story/uniform]\n---\n\n${stories.join('\n')}`
  const workspace = useWorkspace(
    Object.fromEntries(Array.from({length: FILES}, (_, i) => [`${i}.md`, large])),
  )

  const start = () =>
    spawn(process.execPath, [cli, 'lint', '--format', 'json'], {
      cwd: workspace().folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })

  it('is whole for a slow reader', async () => {
    const child = start()
    const stderr = text(child.stderr)
    const status = new Promise(resolve => child.on('close', resolve))
    let output = ''
    child.stdout.setEncoding('utf8')
    for await (const chunk of child.stdout) {
      output += chunk
      if (output.length < 1_000_000) await sleep(20)
    }
    assert.ok(output.length > 5_000_000, `${output.length} characters`)
    const {files} = JSON.parse(output) as {files: {findings: unknown[]}[]}
    assert.equal(
      files.reduce((sum, {findings}) => sum + findings.length, 0),
      STORIES,
    )
    assert.equal(await stderr, '')
    assert.equal(await status, 0)
  }).timeout(60_000)

  it('ends in silence when the reader goes away', async () => {
    const child = start()
    const stderr = text(child.stderr)
    const ended = new Promise<NodeJS.Signals | null>(resolve =>
      child.on('close', (_, signal) => resolve(signal)),
    )
    await new Promise(resolve => child.stdout.once('readable', resolve))
    child.stdout.destroy()
    assert.equal(await ended, null)
    assert.equal(await stderr, '')
  }).timeout(60_000)
})
