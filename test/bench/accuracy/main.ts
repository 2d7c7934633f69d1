// `npm run accuracy -- FOLDER`: how often findings agree with people's labels. The folder has the data in folders of
// its own, one a kind: sets.ts says how they are laid out.
import {join, resolve} from 'node:path'
import {sets} from './sets.ts'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Name the folder with the labelled data: npm run accuracy -- FOLDER')
  process.exit(2)
}

for (const [kind, count] of Object.entries(sets)) {
  const tallies = count(join(resolve(folder), kind))
  console.log(`\n${kind}${tallies.size === 0 ? ': no data' : ''}`)
  for (const [name, {precision, recall, kappa, hits, falseAlarms, misses}] of tallies) {
    const figures = Object.entries({precision, recall, kappa}).map(
      ([label, it]) => `${label} ${it.toFixed(2)}`,
    )
    console.log(
      `  ${name.padEnd(24)} ${figures.join('  ')}  (${hits} hits, ${falseAlarms} false alarms, ${misses} misses)`,
    )
  }
}
