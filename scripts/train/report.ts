import {statusOf} from '../../src/core/coach/moves/status.ts'
import {categories} from '../../src/core/coach/types.ts'
import type {AnswerRow} from './answer-rows.ts'
import type {LabelledWords} from './cross-validate.ts'

/** A row with what two models that have not seen its question say. */
export interface Judgement {
  row: AnswerRow
  made: number
  touched: number
}

/** Precision, recall and their harmonic mean. */
class Count {
  hits = 0
  falseAlarms = 0
  misses = 0

  add(said: boolean, holds: boolean): void {
    if (said && holds) this.hits++
    else if (said) this.falseAlarms++
    else if (holds) this.misses++
  }

  toString(): string {
    const precision = this.hits / (this.hits + this.falseAlarms)
    const recall = this.hits / (this.hits + this.misses)
    const f1 = (2 * precision * recall) / (precision + recall)
    return `P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F1 ${f1.toFixed(3)}`
  }
}

/** Prints how often moves that were said to be made are, and the other way round; weak ones are not made. */
export function printReport(
  all: readonly Judgement[],
  words: readonly {row: LabelledWords; chance: number}[],
): void {
  const own = all.filter(it => it.row.form === 'own')
  const says = ({made, touched}: Judgement) => statusOf(made, touched) === 'made'
  const count = (rows: readonly Judgement[]) => {
    const found = new Count()
    for (const it of rows) found.add(says(it), it.row.made === 1)
    return found
  }
  for (const category of categories) {
    console.log(`${category.padEnd(16)} ${count(own.filter(it => it.row.of.category === category))}`)
  }
  console.log(`${'all moves'.padEnd(16)} ${count(own)}`)
  const lenient = new Count()
  for (const it of own) {
    const status = statusOf(it.made, it.touched)
    const isMade = it.row.made === 1
    if (isMade || it.row.touched === 0)
      lenient.add(status === 'made' || (status === 'weak' && isMade), isMade)
  }
  console.log(`${'weak left out'.padEnd(16)} ${lenient}`)
  const share = (rows: readonly Judgement[], holds: (it: Judgement) => boolean) =>
    `${((100 * rows.filter(holds).length) / Math.max(1, rows.length)).toFixed(0)}%`
  for (const kind of ['model', 'plain', 'middling', 'weak', 'stuffed'] as const) {
    const rows = own.filter(it => it.row.of.kind === kind)
    console.log(
      `${kind.padEnd(16)} ${share(rows, says)} of the moves said to be made, ${share(rows, it => it.row.made === 1)} are`,
    )
  }
  const taken = all.filter(it => it.row.form === 'without')
  const put = all.filter(it => it.row.form === 'with')
  console.log(`${'taken out'.padEnd(16)} ${share(taken, it => !says(it))} noticed`)
  console.log(`${'put in'.padEnd(16)} ${share(put, says)} noticed`)
  const right = own.filter(it => says(it) && it.row.made === 1)
  console.log(`${'quotes'.padEnd(16)} ${share(right, it => it.row.isMarked)} are passages that were marked`)
  const alone = new Count()
  for (const {row, chance} of words) alone.add(chance >= 0.5, row.label === 1)
  console.log(`${'sentences'.padEnd(16)} ${alone}`)
  for (let low = 0; low < 1; low += 0.1) {
    const rows = own.filter(it => it.made >= low && it.made < low + 0.1)
    if (rows.length > 0)
      console.log(
        `chance ${low.toFixed(1)} to ${(low + 0.1).toFixed(1)}: ${share(rows, it => it.row.made === 1)} of ${rows.length} made`,
      )
  }
}
