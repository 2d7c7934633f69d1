import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {Client} from '@modelcontextprotocol/client'
import {StdioClientTransport} from '@modelcontextprotocol/client/stdio'
import {cli, pmprep} from './command.ts'

const PRD = readFileSync(new URL('../../samples/poor-prd.md', import.meta.url), 'utf8')

describe('pmprep mcp', () => {
  const client = new Client({name: 'an agent', version: '1.0.0'})
  const call = async (name: string, input: Record<string, unknown>) => {
    const {content, structuredContent, isError} = await client.callTool({name, arguments: input})
    const [first] = content as {text: string}[]
    return {text: first?.text ?? '', result: structuredContent as Record<string, never>, isError}
  }

  before(async () => {
    await client.connect(new StdioClientTransport({command: process.execPath, args: [cli, 'mcp']}))
  })
  after(() => client.close())

  it('offers its tools with what they take', async () => {
    const {tools} = await client.listTools()
    assert.deepEqual(tools.map(({name}) => name).sort(), ['check_document', 'list_questions', 'score_answer'])
    for (const {description, inputSchema, annotations} of tools) {
      assert.ok((description?.length ?? 0) > 80)
      assert.equal(inputSchema.type, 'object')
      assert.equal(annotations?.readOnlyHint, true)
    }
    const check = tools.find(({name}) => name === 'check_document')
    assert.deepEqual(check?.inputSchema.required, ['text'])
  })

  it('finds in a document what the command line finds', async () => {
    const {result} = await call('check_document', {text: PRD, type: 'prd'})
    const {stdout} = await pmprep('.', ['lint', '-', '--type', 'prd', '--format', 'json'], PRD)
    const [file] = JSON.parse(stdout).files
    assert.equal(result.score, file.score)
    assert.deepEqual(
      (result.findings as unknown as {rule: string}[]).map(({rule}) => rule),
      file.findings.map(({rule}: {rule: string}) => rule),
    )
  })

  it('lists questions by what is asked for', async () => {
    const {result} = await call('list_questions', {category: 'growth', level: 'senior', limit: 2})
    const questions = result.questions as unknown as {category: string; level: string}[]
    assert.equal(questions.length, 2)
    for (const it of questions) assert.deepEqual([it.category, it.level], ['growth', 'senior'])
  })

  it('scores an answer, the same each time', async () => {
    const input = {
      question: 'How many cups does a stadium throw away each season?',
      category: 'estimation',
      answer:
        'I take one stadium and one league season. Cups thrown away = matches × people who come × cups each of them buys. There are 20 home matches; about 30,000 come, as the stadium holds 34,000 and is rarely full; three of four buy two cups. 20 × 30,000 × 1.5 = 900,000 cups.',
    }
    const {result} = await call('score_answer', input)
    const moves = result.moves as unknown as {id: string; status: string}[]
    assert.ok(moves.some(({id}) => id === 'equation'))
    assert.ok(moves.some(({status}) => status === 'made'))
    assert.deepEqual((await call('score_answer', input)).result, result)
  })

  it('says what is wrong with a call, and goes on', async () => {
    const other = await call('check_document', {text: 'Dear diary, it rained.'})
    assert.equal(other.isError, true)
    assert.match(other.text, /not recognised as a product document: give “type”, one of prd/)
    const empty = await call('score_answer', {answer: '', question: 'Why?', category: 'growth'})
    assert.equal(empty.isError, true)
    const wrong = await call('list_questions', {category: 'astrology'}).catch(error => ({
      isError: true,
      text: String(error),
    }))
    assert.equal(wrong.isError, true)
    assert.match(wrong.text, /category/)
    assert.equal((await call('list_questions', {limit: 1})).isError ?? false, false)
  })
})
