import {readdir, readFile} from 'node:fs/promises'
import {problemLine} from '../../src/core/practice/content-file.ts'
import {drillKinds} from '../../src/core/practice/drill-kinds.ts'
import {readDrillFiles} from '../../src/core/practice/drills/read-exercises.ts'

/**
 * The exercises of drills as JSON, of `drills/<kind>.yaml`.
 * @param root the repository
 * @throws Error with a line for each thing that is wrong: `drills/metric-tuple.yaml:12: …`
 */
export async function generateDrills(root: string): Promise<Map<string, string>> {
  const order = Object.keys(drillKinds)
  const names = (await readdir(`${root}drills`)).filter(it => it.endsWith('.yaml'))
  names.sort((a, b) => order.indexOf(a.slice(0, -5)) - order.indexOf(b.slice(0, -5)))
  const files = await Promise.all(
    names.map(async name => ({
      path: `drills/${name}`,
      text: await readFile(`${root}drills/${name}`, 'utf8'),
    })),
  )
  const {exercises, problems} = readDrillFiles(files)
  if (problems.length > 0) throw new Error(`The drills do not fit:\n${problems.map(problemLine).join('\n')}`)
  return new Map([['src/core/practice/drills/bundled.json', `${JSON.stringify(exercises, undefined, 1)}\n`]])
}
