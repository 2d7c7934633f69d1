import assert from 'node:assert/strict'
import {resolve} from 'node:path'
import {build, type Metafile} from 'esbuild'

const root = resolve(import.meta.dirname, '../..')
const entries = ['src/llm/provider.ts', 'src/llm/review/deep-review.ts', 'src/llm/interview/interviewer.ts']

describe('what is loaded to ask a model', () => {
  let outputs: Metafile['outputs'] = {}

  before(async function () {
    this.timeout(20_000)
    const {metafile} = await build({
      absWorkingDir: root,
      entryPoints: entries,
      outdir: 'out',
      bundle: true,
      splitting: true,
      minify: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      alias: {'decode-named-character-reference': './src/core/document/character-references.ts'},
    })
    outputs = metafile.outputs
  })

  it('is the client only when something is sent', () => {
    for (const entry of entries) {
      const inputs = loadedWith(entry).flatMap(it => Object.keys(outputs[it]?.inputs ?? {}))
      assert.deepEqual(
        inputs.filter(it => it.includes('node_modules/openai/')),
        [],
        entry,
      )
    }
    const client = loadedWith('src/llm/openai/openai-provider.ts').flatMap(it =>
      Object.keys(outputs[it]?.inputs ?? {}),
    )
    assert.ok(client.some(it => it.includes('node_modules/openai/')))
  })

  it('is a few kilobytes to connect, and no Node', () => {
    const bytes = loadedWith('src/llm/provider.ts').map(it => outputs[it]?.bytes ?? 0)
    assert.ok(bytes.reduce((sum, it) => sum + it, 0) < 10_000, String(bytes))
  })

  /** A file and what it imports at once. */
  function loadedWith(entry: string): string[] {
    const first = Object.keys(outputs).find(it => outputs[it]?.entryPoint === entry) ?? ''
    const found = new Set([first])
    for (const path of found) {
      for (const {path: next, kind} of outputs[path]?.imports ?? []) {
        if (kind === 'import-statement') found.add(next)
      }
    }
    return [...found]
  }
})
