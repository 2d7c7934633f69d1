import {mkdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Locator, Page} from 'playwright-core'
import {Editor} from './editor.ts'
import {eventually} from './eventually.ts'
import {QuickInput} from './quick-input.ts'

const screenshots = join(dirname(fileURLToPath(import.meta.url)), 'screenshots')

/** VS Code's window, used as a person does: by keyboard, mouse and what is to be seen. */
export class Workbench {
  readonly page: Page
  /** The folder that is open, on this machine's disk. */
  readonly folder: string
  /** Where VS Code keeps settings, state and logs, on this machine's disk. */
  readonly dataDir: string
  readonly editor: Editor
  readonly quickInput: QuickInput

  constructor(page: Page, folder: string, dataDir = '') {
    this.page = page
    this.folder = folder
    this.dataDir = dataDir
    this.editor = new Editor(page)
    this.quickInput = new QuickInput(page)
    page.setDefaultTimeout(20_000)
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url)
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor()
    const folders = this.page.locator('.explorer-folders-view .monaco-list')
    // VS Code may read a .code-workspace before it can, and then takes it for one without folders: more than once, on a
    // busy machine.
    const none = this.page.getByText('You have not yet added a folder to the workspace.')
    await folders.or(none).first().waitFor()
    for (let tries = 0; tries < 4 && !(await folders.isVisible()); tries++) {
      await this.page.reload()
      await folders.or(none).first().waitFor()
    }
    await folders.waitFor()
  }

  async close(): Promise<void> {
    await this.page.context().close()
  }

  /** Runs a command by its whole title in the palette, such as `PMPrep: New PRD`. */
  async command(title: string): Promise<void> {
    // A palette that opens before VS Code knows all extensions does not learn of them: it is opened again.
    const ask = async () => {
      await this.page.keyboard.press('F1')
      if (!(await this.quickInput.typeIfOpen(`>${title}`))) return false
      if (await this.quickInput.offers(title)) return true
      await this.page.keyboard.press('Escape')
      return false
    }
    await eventually(ask, offered => offered, `the command “${title}” in the palette`)
    await this.quickInput.pick(title)
  }

  /** Opens a file of the folder by quick open; `name` is the file's name without its folder. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+KeyP')
    await this.quickInput.type(name)
    await this.quickInput.pick(name)
    await this.page.locator('.tab.active', {hasText: name}).waitFor()
    await this.editor.ready()
  }

  /** Types at the cursor, key by key, as auto-completion and auto-indent see it. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Presses keys one after the other: `press('Control+KeyK', 'Control+KeyI')`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Saves the file in the editor, and returns when its tab no longer says that it is unsaved. */
  async save(): Promise<void> {
    await this.press('Control+KeyS')
    await this.page.locator('.tab.active.dirty').waitFor({state: 'detached'})
  }

  /**
   * The Problems view's rows, as a screen reader says them: severity, message, source, rule and place.
   * Shows the view first.
   */
  async problems(): Promise<string[]> {
    const panel = this.page.locator('.markers-panel')
    if (!(await panel.isVisible())) await this.command('Problems: Focus on Problems View')
    await panel.waitFor()
    const rows = panel.locator('.monaco-list-row[aria-level="2"]')
    return rows.evaluateAll(all => all.map(row => row.getAttribute('aria-label') ?? ''))
  }

  /** The Problems view's rows as soon as `accept` accepts them. */
  async problemsWhen(accept: (rows: string[]) => boolean): Promise<string[]> {
    return eventually(() => this.problems(), accept, 'the Problems view')
  }

  /** The whole text of the first status-bar item that has `text` in it, as soon as there is one. */
  async statusBarItem(text: string | RegExp): Promise<string> {
    const item = this.page.locator('.part.statusbar .statusbar-item', {hasText: text}).first()
    await item.waitFor()
    return (await item.textContent())?.trim() ?? ''
  }

  async clickStatusBarItem(text: string | RegExp): Promise<void> {
    await this.page.locator('.part.statusbar .statusbar-item', {hasText: text}).first().click()
  }

  /** The text of the first notification that has `text` in it, as soon as there is one. */
  async notification(text: string | RegExp): Promise<string> {
    const message = this.notifications(text).locator('.notification-list-item-message').first()
    await message.waitFor()
    return (await message.textContent()) ?? ''
  }

  /** Presses a button of the notification that has `text` in it. */
  async answerNotification(text: string | RegExp, button: string): Promise<void> {
    await this.notifications(text).getByRole('button', {name: button, exact: true}).first().click()
  }

  /** Presses a button of the dialog that is open. */
  async answerDialog(button: string): Promise<void> {
    await this.page.locator('.monaco-dialog-box').getByRole('button', {name: button, exact: true}).click()
  }

  /** The titles of the editor tabs, from left to right. */
  async tabs(): Promise<string[]> {
    const tabs = this.page.locator('.tabs-container .tab')
    return tabs.evaluateAll(all => all.map(tab => tab.getAttribute('data-resource-name') ?? ''))
  }

  /** Keeps a picture of the window as `name.png` and returns its path. */
  async screenshot(name: string, folder = screenshots): Promise<string> {
    mkdirSync(folder, {recursive: true})
    const path = join(folder, `${name}.png`)
    await this.page.screenshot({path, animations: 'disabled', caret: 'hide'})
    return path
  }

  private notifications(text: string | RegExp): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item', {hasText: text})
  }
}
