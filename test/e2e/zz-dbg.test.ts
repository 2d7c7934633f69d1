import {openWorkbench} from './session.ts'
describe('dbg', function () { this.timeout(60000); for (let i = 0; i < 4; i++) it('x' + i, async () => {
  let t = Date.now()
  const w = await openWorkbench('/tmp/harness/ws', 'poor.md'); console.log('open', Date.now() - t); t = Date.now()
  console.log('file', Date.now() - t); t = Date.now()
  await w.editor.squigglesWhen('error'); console.log('squiggle', Date.now() - t)
})})
