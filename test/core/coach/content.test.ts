import assert from 'node:assert/strict'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {generateCoaching} from '../../../scripts/generate/coaching.ts'
import {type ContentFile, checkContent, contentFiles} from '../../../src/core/coach/check-content.ts'
import {
  askedMoves,
  categoryContent,
  levelContent,
  moveContent,
  rubric,
} from '../../../src/core/coach/content.ts'
import {movesOf} from '../../../src/core/coach/moves/move-ids.ts'
import {categories, dimensions, levels} from '../../../src/core/coach/types.ts'
import {readYaml} from '../../../src/core/yaml/read-yaml.ts'

type Values = Record<ContentFile, unknown>

/** The content as it stands in `coaching/`, to be broken by tests. */
function content(): Values {
  const read = (file: ContentFile) =>
    readYaml(readFileSync(new URL(`../../../coaching/${file}.yaml`, import.meta.url), 'utf8'))
  return Object.fromEntries(contentFiles.map(file => [file, read(file)])) as Values
}

describe('the content of the coach', () => {
  it('is free of mistakes', () => {
    assert.ok('content' in checkContent(content()))
  })

  for (const category of categories) {
    it(`${category}: the moves that are written about are those that are read, in their order`, () => {
      assert.deepEqual(
        categoryContent(category).moves.map(it => it.id),
        movesOf(category),
      )
    })

    it(`${category}: has a gate, and each level asks for at least all of it`, () => {
      assert.ok(categoryContent(category).moves.some(it => it.gate))
      for (const level of levels) {
        const own = askedMoves(category, level).filter(it => it.as === category)
        assert.deepEqual(
          own.map(it => it.id),
          movesOf(category),
        )
      }
    })
  }

  it('anchors all ten dimensions from 1 to 5', () => {
    assert.deepEqual(
      rubric.dimensions.map(it => it.id),
      [...dimensions],
    )
    for (const {anchors} of rubric.dimensions) assert.equal(Object.keys(anchors).length, 5)
  })

  it('says of a move what its category means by it', () => {
    assert.match(moveContent('metric', 'go-to-market').does, /usage/)
    assert.match(moveContent('guardrail', 'ai-product').does, /misuse/)
    assert.equal(moveContent('guardrail', 'metrics').name, 'Guardrail')
  })

  it('asks more of higher levels, and never takes a move away', () => {
    const of = (level: (typeof levels)[number]) => askedMoves('trade-off', level).map(it => it.id)
    assert.ok(!of('mid').includes('second-order'))
    assert.ok(of('senior').includes('second-order'))
    assert.ok(of('director').includes('communicate'))
  })

  it('expects no less of a dimension at a higher level', () => {
    for (const dimension of dimensions) {
      const expected = levels.map(level => levelContent(level).expects[dimension] ?? 0)
      for (const [index, it] of expected.entries()) assert.ok(index === 0 || it >= (expected[index - 1] ?? 0))
    }
  })
})

describe('a mistake in the content of the coach', () => {
  const broken = (change: (values: Record<string, Record<string, unknown>>) => void) => {
    const values = content() as Record<string, Record<string, unknown>>
    change(values)
    return checkContent(values as Values)
  }
  const first = (issues: ReturnType<typeof checkContent>) => {
    assert.ok('issues' in issues)
    const {file, path, message} = issues.issues[0] as {file: string; path: PropertyKey[]; message: string}
    return `${file} ${path.join('.')}: ${message}`
  }

  it('is told with its place: a move that there is not', () => {
    const told = broken(values => {
      const {rubric} = values as unknown as {rubric: {dimensions: {moves: string[]}[]}}
      rubric.dimensions[0]?.moves.push('charm')
    })
    assert.equal(first(told), 'rubric dimensions.0.moves.10: no move is called “charm”')
  })

  it('is told with its place: a key that there is not', () => {
    const told = broken(values => {
      const {moves} = values as unknown as {moves: {moves: Record<string, Record<string, unknown>>}}
      Object.assign(moves.moves.goal as object, {hint: 'x'})
    })
    assert.equal(first(told), 'moves moves.goal.hint: there is no “hint”')
  })

  it('is told with its place: steps that do not sum to their minutes', () => {
    const told = broken(values => {
      const {moves} = values as unknown as {moves: {categories: Record<string, {minutes: number}>}}
      Object.assign(moves.categories.growth as object, {minutes: 40})
    })
    assert.equal(first(told), 'moves categories.growth.minutes: the steps take 35 minutes, expected 40')
  })

  it('is told: a wording that cannot do without a slot, and a slot that there is not', () => {
    const told = broken(values => {
      const {moves} = values as unknown as {moves: {moves: Record<string, {asks: unknown}>}}
      Object.assign(moves.moves.goal as object, {asks: ['What about “{pet}” now?']})
    })
    assert.ok('issues' in told)
    const messages = told.issues.map(it => it.message)
    assert.deepEqual(messages, ['no slot is called “pet”', 'expected a last wording without slots'])
  })

  it('is told: “missing”', () => {
    const told = broken(values => {
      const {moves} = values as unknown as {moves: {moves: Record<string, {asks: unknown}>}}
      Object.assign(moves.moves.goal as object, {asks: 'The goal is missing, is it?'})
    })
    assert.match(first(told), /not found/)
  })
})

describe('the generator of the coach’s content', () => {
  const coaching = new URL('../../../coaching/', import.meta.url)
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'pmprep-coaching-'))
    cpSync(coaching, join(root, 'coaching'), {recursive: true})
  })
  afterEach(() => rmSync(root, {recursive: true, force: true}))

  it('writes what is shipped and the page that explains it', async () => {
    const files = await generateCoaching(root)
    assert.deepEqual([...files.keys()], ['src/core/coach/bundled.json', 'docs/coach.md'])
  })

  it('names file, line and column of each mistake', async () => {
    const file = join(root, 'coaching', 'transitions.yaml')
    const text = readFileSync(file, 'utf8').replace('moves: [pain,', 'moves: [charm,')
    writeFileSync(file, text)
    const line = text.slice(0, text.indexOf('[charm')).split('\n').length
    await assert.rejects(
      () => generateCoaching(root),
      (error: Error) => {
        assert.match(
          error.message,
          new RegExp(`^coaching/transitions\\.yaml:${line}:\\d+: no move is called “charm”$`),
        )
        return true
      },
    )
  })
})
