import assert from 'node:assert/strict'

describe('what the panel remembers', () => {
  it('does not grow without end', async () => {
    let kept: Record<string, object> = {}
    const api = {
      getState: () => undefined,
      setState: (state: typeof kept) => (kept = state),
      postMessage() {},
    }
    Object.assign(globalThis, {acquireVsCodeApi: () => api})
    const {Memory} = await import('../../webview/memory.ts')
    const memory = new Memory()
    for (let turn = 0; turn < 1_000; turn++) {
      memory.setScroll(`drill ${turn}`, turn)
      memory.setOpen(`group ${turn}`, true)
      memory.setText(`text ${turn}`, 'x')
    }
    for (const key of ['scroll', 'open', 'texts']) {
      const known = Object.keys(kept[key] ?? {})
      assert.ok(known.length <= 150, `${key}: ${known.length}`)
      assert.ok(known.at(-1)?.endsWith(' 999'))
    }
  })
})
