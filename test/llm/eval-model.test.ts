import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {spearman} from '../../scripts/eval-model/measures.ts'
import {ANSWER, PRD} from './review/files.ts'
import {KEY, useMock} from './servers/mock.ts'

const root = resolve(import.meta.dirname, '../..')
const STUFFED =
  'I would leverage the CIRCLES framework to delight users holistically. Key metrics include retention, engagement and NPS. In conclusion, a data-driven roadmap creates value.'

describe('npm run eval:model', function () {
  this.timeout(30_000)
  const server = useMock()
  let folder = ''

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'labelled-'))
    for (const kind of ['prds', 'answers']) mkdirSync(join(folder, kind))
    const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
    write('prds/halls.md', PRD)
    write(
      'prds/index.jsonl',
      '{"id": "halls", "labels": {"problem": "yes", "metrics": "yes", "risks": "no", "non_goals": "yes"}}\n',
    )
    const body = ANSWER.slice(ANSWER.indexOf('## Answer'), ANSWER.indexOf('## Follow-ups'))
    write('answers/a.md', body)
    write('answers/b.md', STUFFED)
    const asked = {
      category: 'improvement',
      question: 'How would you improve the waiting room of a vaccination centre?',
    }
    write(
      'answers/index.json',
      JSON.stringify({a: {...asked, variant: 'plain'}, b: {...asked, variant: 'stuffed'}}),
    )
    write(
      'answers/labels.json',
      JSON.stringify({
        a: {overall: 4, moves: {pain: 'made', metric: 'made', risk: 'no', clarify: 'weak'}},
        b: {overall: 1, moves: {pain: 'no', metric: 'weak'}},
      }),
    )
  })
  after(() => rmSync(folder, {recursive: true}))

  it('prints by how much a model agrees with people, beside the offline coach, and never the key', async () => {
    const part = (id: string, status: string, quote: string | null) => ({id, status, quote, remark: ''})
    server.mock.onMessage(/DOCUMENT/, {
      content: JSON.stringify({
        findings: [
          {quote: 'until two hours before', what: 'Who says so?'},
          {quote: 'not in it', what: 'Invented.'},
        ],
        rewrites: [],
        parts: [
          part('problem', 'made', 'have no way to give their place to somebody else'),
          part('metrics', 'not-found', null),
          part('risks', 'not-found', null),
        ],
      }),
      usage: {prompt_tokens: 1200, completion_tokens: 80},
    })
    server.mock.on(
      {userMessage: /CIRCLES/},
      {content: JSON.stringify({findings: [], rewrites: [], parts: [part('pain', 'not-found', null)]})},
    )
    server.mock.onMessage(/vaccination/, {
      content: JSON.stringify({
        findings: [],
        rewrites: [],
        parts: [part('pain', 'made', 'nobody can tell them how long it still takes')],
      }),
    })
    const {code, out} = await run()
    assert.equal(code, 0, out)
    assert.match(out, /m-1 at 127\.0\.0\.1:\d+, on this machine/)
    assert.match(out, /documents: 1 of 1/)
    assert.match(out, /parts that it judged +75%/)
    assert.match(out, /gaps: precision +0\.50 +1\.00/)
    assert.match(out, /gaps: recall +1\.00/)
    assert.match(out, /quotes that are in the file +80%/)
    assert.match(out, /tokens sent a file +1200/)
    assert.match(out, /answers: 2 of 2/)
    assert.match(out, /moves made: F1 +1\.00/)
    assert.match(out, /plain above stuffed +1\/1 +1\/1/)
    assert.ok(!out.includes(KEY))
  })

  it('takes so many of each kind as it is told, and waits where it has to', async () => {
    server.mock.nextRequestError(429, {message: 'busy'})
    server.mock.onMessage(/./, {content: '{"findings": [], "rewrites": [], "parts": []}'})
    const {code, out} = await run('--limit', '1')
    assert.equal(code, 0, out)
    assert.match(out, /halls: waits 1 s/)
    assert.match(out, /answers: 1 of 2/)
  })

  it('counts files without a review, and goes on', async () => {
    server.mock.on({predicate: it => JSON.stringify(it.messages).includes('DOCUMENT')}, {content: 'Nice.'})
    server.mock.onMessage(/./, {content: '{"findings": [], "rewrites": [], "parts": []}'})
    const {code, out} = await run()
    assert.equal(code, 0, out)
    assert.match(out, /halls: m-1 answered, but not in a form that can be read/)
    assert.match(out, /files without a review +1/)
  })

  it('stops at once where no file can be reviewed', async () => {
    server.mock.onMessage(/./, {status: 401, error: {message: `Incorrect API key provided: ${KEY}`}})
    const {code, out} = await run()
    assert.equal(code, 2)
    assert.match(out, /does not accept the key/)
    assert.ok(!out.includes(KEY))
    assert.equal(server.bodies().length, 1)
  })

  it('ranks are compared as by hand', () => {
    assert.equal(spearman([1, 2, 3], [10, 20, 30]).toFixed(3), '1.000')
    assert.equal(spearman([1, 2, 3], [3, 2, 1]).toFixed(3), '-1.000')
    assert.equal(spearman([1, 1, 3, 4], [1, 2, 3, 4]).toFixed(3), '0.949')
  })

  function run(...more: string[]): Promise<{code: number; out: string}> {
    const args = [
      '--import=tsx',
      'scripts/eval-model.ts',
      '--data',
      folder,
      '--base-url',
      server.mock.url,
      '--model',
      'm-1',
      '--key-env',
      'EVAL_KEY',
    ]
    return new Promise(done => {
      execFile(
        process.execPath,
        [...args, ...more],
        {cwd: root, env: {...process.env, EVAL_KEY: KEY}},
        (error, out, problems) => done({code: error ? Number(error.code) : 0, out: out + problems}),
      )
    })
  }
})
