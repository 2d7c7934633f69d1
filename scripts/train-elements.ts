// `npm run train:elements -- FOLDER …`: learns from labelled documents (index.jsonl and ID.md, as in corpus/prds) how much
// each feature of the evidence says for each element, prints how well that judges documents which were left out, and
// moves src/core/frameworks/weights.json half of the way there.
import {readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {readDocument} from '../src/core/document/document.ts'
import {elements} from '../src/core/frameworks/bundled.ts'
import {gather} from '../src/core/frameworks/evidence.ts'
import {type Features, features} from '../src/core/frameworks/features.ts'
import {COVERED_FROM} from '../src/core/frameworks/judge.ts'
import {lexiconOf} from '../src/core/frameworks/lexicon.ts'
import {survey} from '../src/core/frameworks/sections.ts'
import before from '../src/core/frameworks/weights.json' with {type: 'json'}
import {chanceOf} from '../src/core/frameworks/weights.ts'
import {Tally} from '../test/bench/accuracy/tally.ts'
import {learnElements, type Weighed} from './train/element-model.ts'

const FOLDS = 8
/** The whole way would forget drafts of a few lines, of which there are none among labelled documents. */
const STEP = 0.5

/** One element in one document, and what a reader says of it. */
interface Row extends Weighed {
  folder: string
  /** Documents of one source are learned from together or not at all. */
  source: string
}

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('Name the folders with the labelled documents: npm run train:elements -- corpus/prds')
  process.exit(2)
}

const ids = elements.map(it => it.id)
const rows = folders.flatMap(readRows)
const sources = [...new Set(rows.map(it => it.source))].sort()

report('as it is', ({id, features}) => chanceOf(id, features))
const left = new Map<Row, number>()
for (let fold = 0; fold < FOLDS; fold++) {
  const out = new Set(sources.filter((_, at) => at % FOLDS === fold))
  const chance = learnElements(
    ids,
    rows.filter(it => !out.has(it.source)),
  )
  for (const row of rows) if (out.has(row.source)) left.set(row, chance.of(row))
}
report('learned anew, of documents left out', row => left.get(row) ?? 0)

const path = resolve(import.meta.dirname, '../src/core/frameworks/weights.json')
writeFileSync(path, written(learnElements(ids, rows).weights))
console.log(path)

function readRows(folder: string): Row[] {
  const lexicon = lexiconOf(elements)
  return readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap(line => {
      const {id, group, labels} = JSON.parse(line) as Labelled
      const text = readFileSync(join(folder, `${id}.md`), 'utf8').replace(/^\uFEFF/, '')
      const evidence = gather(survey(readDocument(text), lexicon), lexicon)
      return Object.entries(labels).map(([name, label]): Row => {
        const element = name.replaceAll('_', '-')
        const own = evidence[ids.indexOf(element)]
        if (!own) throw new Error(`${folder}: ${id} is labelled for “${name}”, which is no element`)
        return {id: element, features: features(own), label: label === 'yes', folder, source: group ?? id}
      })
    })
}

interface Labelled {
  id: string
  group?: string
  labels: Record<string, 'yes' | 'weak' | 'no'>
}

function report(title: string, chance: (row: Row) => number): void {
  console.log(`\n${title}: elements that are not covered`)
  for (const folder of folders) {
    const tally = new Tally()
    for (const it of rows) if (it.folder === folder) tally.add(chance(it) < COVERED_FROM, !it.label)
    const {precision, recall, kappa} = tally
    const figures = Object.entries({precision, recall, kappa}).map(([name, it]) => `${name} ${it.toFixed(3)}`)
    console.log(`  ${folder.padEnd(24)} ${figures.join('  ')}`)
  }
}

/** The weights between those before and those learned, an element a line. */
function written(learned: Readonly<Record<string, Features>>): string {
  const known: Record<string, Record<string, number> | undefined> = before
  const lines = Object.entries(learned).map(([id, own]) => {
    const values = Object.entries(own).map(([name, value]) => {
      const old = known[id]?.[name] ?? value
      return `"${name}": ${(old + STEP * (value - old)).toFixed(2)}`
    })
    return `  "${id}": {${values.join(', ')}}`
  })
  return `{\n${lines.join(',\n')}\n}\n`
}
