import assert from 'node:assert/strict'
import {partLoader} from '../../src/extension/parts.ts'
import {at, remove, write} from './workspace-files.ts'

/** Takes long for a turn of the host, and tells whether there was another one since the last such part. */
const BUSY = `
  exports.isFree = globalThis.isFree !== false
  globalThis.isFree = false
  setTimeout(() => { globalThis.isFree = true }, 0)
  for (const end = Date.now() + 30; Date.now() < end; );`

describe('parts of the extension', () => {
  afterEach(() => remove('dist'))

  const part = (name: string, text: string) => write(`dist/parts/${name}`, text)
  const loader = () => partLoader(at(''))

  it('are evaluated once, each after what it requires', async () => {
    await part('top.cjs', 'exports.sum = require("./left.cjs").two + require("./right.cjs").two;')
    await part('left.cjs', 'exports.two = ++require("./base.cjs").count;')
    await part('right.cjs', 'exports.two = ++require("./base.cjs").count;')
    await part('base.cjs', 'exports.count = 0;')
    const load = loader()
    const [top, base] = await Promise.all([load('top.cjs'), load('./base.cjs')])
    assert.deepEqual([top, base], [{sum: 3}, {count: 2}])
    assert.equal(await load('./top.cjs'), top)
  })

  it('load others when they are asked for them', async () => {
    await part('start.cjs', 'exports.later = () => loadPart("./later.cjs");')
    await part('later.cjs', 'exports.title = require("vscode").env.appName;')
    const {later} = (await loader()('start.cjs')) as {later(): Promise<{title: string}>}
    assert.ok((await later()).title)
  })

  it('leave the host a turn after one that took long', async () => {
    const names = ['one.cjs', 'two.cjs', 'three.cjs']
    for (const name of names) await part(name, BUSY)
    const parts = await Promise.all(names.map(loader()))
    assert.deepEqual(parts, [{isFree: true}, {isFree: true}, {isFree: true}])
  })

  it('say which file is not there, or where one fails, and can be asked again', async () => {
    const load = loader()
    await part('top.cjs', 'exports.base = require("./base.cjs");')
    await assert.rejects(load('top.cjs'), /base\.cjs/)
    await part('base.cjs', '\nthrow new Error("no base");')
    const error = await load('top.cjs').then(
      () => undefined,
      (it: Error) => it,
    )
    assert.equal(error?.message, 'no base')
    assert.match(String(error?.stack), /dist\/parts\/base\.cjs/)
    await part('base.cjs', 'exports.name = "base";')
    assert.deepEqual(await load('top.cjs'), {base: {name: 'base'}})
  })
})
