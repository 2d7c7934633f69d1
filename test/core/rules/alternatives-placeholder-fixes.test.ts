import assert from 'node:assert/strict'
import {fixed, underlined} from './apply-fix.ts'

const alternatives = (...lines: string[]) =>
  `# Seat swaps\n\nTravellers ask the crew.\n\n## Alternatives considered\n\n${lines.join('\n')}\n`

describe('alternatives', () => {
  it('no-loser adds the decision after the list', () => {
    assert.match(
      fixed('alternatives/no-loser', alternatives('- A swap page', '- A form at the gate')),
      /gate\n\nWe choose <!-- .* --> over <!-- .* -->, because <!-- .* -->\.\n$/,
    )
  })

  it('no-reason goes on behind the verdict, inside its brackets', () => {
    assert.match(
      fixed(
        'alternatives/no-reason',
        alternatives('- A form at the gate (rejected).', '- A swap page: quick and cheap.'),
      ),
      /gate \(rejected, because <!-- .* -->\)\.\n/,
    )
  })

  it('no-reason fills the column for reasons', () => {
    assert.match(
      fixed(
        'alternatives/no-reason',
        alternatives(
          '| Option | Verdict | Why |',
          '|---|---|---|',
          '| A form | rejected |  |',
          '| A page | chosen | quick to try |',
        ),
      ),
      /\| A form \| rejected \| <!-- .* --> {1,2}\|\n/,
    )
  })
})

describe('wording/placeholder', () => {
  it('asks for an owner behind what is open', () => {
    assert.equal(
      fixed('wording/placeholder', '# Seat swaps\n\nThe fee is TBD.\n'),
      '# Seat swaps\n\nThe fee is TBD (<!-- who -->, by <!-- when -->).\n',
    )
  })

  it('turns a prompt into a comment, but not where that would hide the rest of the line', () => {
    assert.equal(
      fixed('wording/placeholder', '# Seat swaps\n\nIt starts on [insert date] at all gates.\n'),
      '# Seat swaps\n\nIt starts on <!-- insert date --> at all gates.\n',
    )
    assert.throws(() => fixed('wording/placeholder', '# Seat swaps\n\n[Insert airline] starts in May.\n'))
  })

  it('looks into cells, headings and lists, and finds each mark once', () => {
    assert.deepEqual(
      underlined(
        'wording/placeholder',
        '# Seat swaps\n\n## Dates (TBC)\n\n- Gate: ???\n\n| Fee | By |\n|---|---|\n| X% | TBD |\n\n<your airline>\n',
      ),
      ['TBC', '???', 'X%', 'TBD', '<your airline>'],
    )
  })
})
