import assert from 'node:assert/strict'
import {findingsOf, fixed, underlined} from './apply-fix.ts'

const page = (...lines: string[]) => `# Kiln booking\n\n## Requirements\n\n${lines.join('\n')}\n`

describe('requirement/duplicate-id', () => {
  it('renumbers the later one, and shows the first', () => {
    const text = page(
      '- **FR-09:** The kiln must glow.',
      '- **FR-08:** It must cool.',
      '- **FR-09:** The kiln must beep.',
    )
    const [finding, ...more] = findingsOf('requirement/duplicate-id', text)
    assert.deepEqual(more, [])
    assert.equal(
      fixed('requirement/duplicate-id', text),
      text.replace('FR-09:** The kiln must beep', 'FR-10:** The kiln must beep'),
    )
    assert.deepEqual(
      finding?.related.map(({start, end}) => [start, text.slice(start, end)]),
      [[text.indexOf('FR-09'), 'FR-09']],
    )
  })

  it('tells three of a kind twice', () => {
    const text = page(
      '- R1: It must glow.',
      '- R1: It must beep.',
      '- R1: It must cool.',
      '- R2: It must shine.',
    )
    assert.deepEqual(underlined('requirement/duplicate-id', text), ['R1', 'R1'])
  })

  it('takes a name that is never numbered on for no id', () => {
    const text = page('- S3: It must hold pictures.', '- S3: It must hold logs.', '- EC2: It must run.')
    assert.deepEqual(findingsOf('requirement/duplicate-id', text), [])
  })
})

describe('requirement/no-id', () => {
  const others = ['- [K-1] The kiln must glow.', '- [K-2] The kiln must beep.', '- [K-3] The kiln must cool.']

  it('writes the id as the others have it', () => {
    const text = page(...others, '- The door must lock.')
    assert.equal(fixed('requirement/no-id', text), text.replace('- The door', '- [K-4] The door'))
  })

  it('leaves the markup of the line alone', () => {
    const text = page(...others, '- **The door** must lock.')
    assert.match(fixed('requirement/no-id', text), /^- (?:K-4: |\[K-4\] )\*\*The door\*\* must lock\.$/m)
  })
})

describe('requirement/one-behaviour', () => {
  it('splits with the condition, the id and the markup of the line', () => {
    const text = page(
      '1. **R1:** When it is full, the kiln must lock the door and call the potter.',
      '2. **R2:** It must cool.',
    )
    assert.equal(
      fixed('requirement/one-behaviour', text),
      page(
        '1. **R1:** When it is full, the kiln must lock the door.',
        '2. **R3:** When it is full, the kiln must call the potter.',
        '2. **R2:** It must cool.',
      ),
    )
  })

  it('splits before a second “must”', () => {
    const text = page('- **R1:** The kiln must lock the door, and must not open it while it is hot.')
    assert.equal(
      fixed('requirement/one-behaviour', text),
      page('- **R1:** The kiln must lock the door.', '- **R2:** The kiln must not open it while it is hot.'),
    )
    const clause = page('- The kiln must list the doors that must be shut and must not be opened.')
    assert.deepEqual(findingsOf('requirement/one-behaviour', clause), [])
  })

  it('offers no split where words may belong to both', () => {
    const text = page('- The kiln must lock the door and call the potter when it is full.')
    assert.deepEqual(
      findingsOf('requirement/one-behaviour', text).map(it => it.fixes),
      [[]],
    )
  })

  it('leaves two “shall” to ears/one-shall', () => {
    const text = page('- The kiln shall lock the door and shall call the potter.')
    assert.deepEqual(findingsOf('requirement/one-behaviour', text), [])
    assert.deepEqual(underlined('ears/one-shall', text), ['shall'])
  })
})

describe('ears/one-shall', () => {
  it('numbers the second line', () => {
    const text = page(
      '- **R1**: If it is hot, then the kiln shall lock the door and the bell shall ring.',
      '- **R2**: The kiln shall cool.',
    )
    assert.equal(
      fixed('ears/one-shall', text),
      page(
        '- **R1**: If it is hot, then the kiln shall lock the door.',
        '- **R3**: If it is hot, then the bell shall ring.',
        '- **R2**: The kiln shall cool.',
      ),
    )
  })

  it('splits a sentence inside a line without its head', () => {
    const text = page('- R1: The kiln shall cool. The door shall lock and it shall beep.')
    assert.equal(
      fixed('ears/one-shall', text),
      page('- R1: The kiln shall cool. The door shall lock.', '- The door shall beep.'),
    )
  })
})

describe('requirement/must-share', () => {
  it('shows the largest Musts first, and does not count what will not be done', () => {
    const table = (last: string) =>
      page(
        '| Requirement | Priority | Effort |',
        '|---|---|---|',
        '| Glow | Must | 2 d |',
        '| Beep | Must | 5 d |',
        '| Cool | Should | 2 d |',
        last,
      )
    const text = table('| Sing | Won’t | 50 d |')
    const [finding] = findingsOf('requirement/must-share', text)
    assert.match(finding?.message ?? '', /7 of 9 \(78%\)/)
    assert.deepEqual(
      finding?.related.map(it => it.message),
      ['5: Beep', '2: Glow'],
    )
    assert.deepEqual(findingsOf('requirement/must-share', table('| Sing | Could | 50 d |')), [])
  })
})
