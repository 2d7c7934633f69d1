import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {LLMock} from '@copilotkit/aimock'
import {PRD} from './lost-luggage.ts'
import {connectTo, KEY} from './model-server.ts'
import {PanelView} from './panel.ts'
import {openWorkbench} from './session.ts'
import type {Workbench} from './workbench.ts'

const PRIVATE = PRD.replace('pmprep: prd\n', 'pmprep: prd\npmprep-private: true\n')

describe('what is never sent to a language model', () => {
  const server = new LLMock({port: 0})
  const stranger = new LLMock({port: 0})
  /** Requests that hold a text of the person's. */
  const sent = () =>
    [...server.getRequests(), ...stranger.getRequests()].filter(it =>
      /night train/.test(JSON.stringify(it.body)),
    )
  const button = (panel: PanelView) => panel.inside.getByRole('button', {name: 'Deep review'})
  const deepReview = (workbench: Workbench) => workbench.command('PMPrep: Deep Review by the Language Model')

  before(async () => {
    await server.start()
    await stranger.start()
  })
  after(async () => {
    await server.stop()
    await stranger.stop()
  })
  afterEach(() => assert.equal(sent().length, 0))

  const connected = () => ({
    'pmprep.model.provider': 'endpoint',
    'pmprep.model.baseUrl': `${server.url}/v1`,
    'pmprep.model.name': 'gpt-4o',
  })

  it('a text, because a workspace says where to', async () => {
    const settings = {
      'pmprep.model.provider': 'endpoint',
      'pmprep.model.baseUrl': `${stranger.url}/v1`,
      'pmprep.model.name': 'gpt-4o',
      'pmprep.model.forbid': false,
    }
    const workbench = await openWorkbench(
      {'a.md': PRD, '.vscode/settings.json': JSON.stringify(settings)},
      {file: 'a.md'},
    )
    const panel = await PanelView.open(workbench)
    await panel.inside.getByRole('button', {name: 'Connect a language model…'}).waitFor()
    await deepReview(workbench)
    assert.equal(await button(panel).count(), 0)
    assert.equal(stranger.getRequests().length, 0)
  })

  it('a file that says so, whatever is pressed', async () => {
    const workbench = await openWorkbench({'a.md': PRIVATE}, {file: 'a.md', settings: connected()})
    const panel = await PanelView.open(workbench)
    await panel.inside.getByText(/never to be sent/).waitFor()
    assert.equal(await button(panel).count(), 0)
    await deepReview(workbench)
    await panel.inside.getByRole('alert').waitFor()
    assert.equal(await workbench.page.locator('.monaco-dialog-box').count(), 0)
  })

  it('anything, where the person forbids it', async () => {
    const settings = {...connected(), 'pmprep.model.forbid': true}
    const workbench = await openWorkbench({'a.md': PRD}, {file: 'a.md', settings})
    const panel = await PanelView.open(workbench)
    await panel.inside.getByText(/Your settings forbid language models/).waitFor()
    await deepReview(workbench)
    await panel.inside.getByRole('alert').waitFor()
    assert.equal(await button(panel).count(), 0)
    assert.equal(server.getRequests().length, 0)
  })

  it('anything, from a folder that is not trusted', async () => {
    const workbench = await openWorkbench({'a.md': PRD}, {trust: true, settings: connected()})
    await workbench.openFile('a.md')
    const panel = await PanelView.open(workbench)
    await panel.inside.getByText(/No language model is used in an untrusted workspace/).waitFor()
    await deepReview(workbench)
    await panel.inside.getByRole('alert').waitFor()
    assert.equal(server.getRequests().length, 0)
  })

  it('the key: VS Code’s secret storage has it, and nothing else', async () => {
    const workbench = await openWorkbench({'a.md': PRD}, {file: 'a.md'})
    await connectTo(server, workbench)
    const panel = await PanelView.open(workbench)
    await button(panel).waitFor()
    assert.ok(server.getRequests().some(it => JSON.stringify(it.headers).includes('uthorization')))
    assert.deepEqual([...filesWith(KEY, workbench.dataDir), ...filesWith(KEY, workbench.folder)], [])
    // Served, VS Code keeps much in the browser.
    const kept = await keptInBrowser(workbench)
    const hasAddress = kept.some(it => it.value.includes('pmprep.model.baseUrl'))
    assert.ok(hasAddress || filesWith('pmprep.model.baseUrl', workbench.dataDir).length > 0)
    for (const {name, value} of kept) assert.ok(!value.includes(KEY) || /^secrets/.test(name), name)
    assert.ok(!(await workbench.page.content()).includes(KEY))
  })
})

/** The files in a folder and below whose bytes hold a text. */
function filesWith(text: string, folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(it => it.isFile())
    .map(it => join(it.parentPath, it.name))
    .filter(path => readFileSync(path).includes(text))
}

/** All that the window's origin has stored in the browser, as text. */
function keptInBrowser({page}: Workbench): Promise<{name: string; value: string}[]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const asText = (value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : (JSON.stringify(value) ?? '')
    const found = Object.entries(localStorage).map(([name, value]) => ({name, value: String(value)}))
    for (const {name: database = ''} of await indexedDB.databases()) {
      const opened = await done(indexedDB.open(database))
      for (const store of opened.objectStoreNames) {
        const objects = opened.transaction(store).objectStore(store)
        const [keys, values] = await Promise.all([done(objects.getAllKeys()), done(objects.getAll())])
        for (const [index, key] of keys.entries())
          found.push({name: `${database} ${store} ${key}`, value: asText(values[index])})
      }
      opened.close()
    }
    return found
  })
}
