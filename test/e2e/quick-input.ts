import {errors, type Locator, type Page} from 'playwright-core'
import {eventually} from './eventually.ts'

/** Milliseconds after which a person would press the key again. */
const SOON = 2_000

/** The box at the top of the window: palette, quick open, and whatever an extension asks there. */
export class QuickInput {
  private readonly widget: Locator

  constructor(page: Page) {
    this.widget = page.locator('.quick-input-widget:visible')
  }

  /** The question it shows: title, placeholder and prompt, as soon as it is there. */
  async question(): Promise<string> {
    await this.input().waitFor()
    const texts = await this.widget.locator('.quick-input-title, .quick-input-message').allInnerTexts()
    return [...texts, await this.input().getAttribute('placeholder')].filter(Boolean).join(' | ')
  }

  /** Returns when it asks this: what was asked before stays until VS Code has the answer. */
  async asks(text: string): Promise<void> {
    await eventually(
      () => this.question(),
      it => it.includes(text),
      `the question “${text}”`,
    )
  }

  /** Replaces what is in the box. */
  async type(text: string): Promise<void> {
    await this.input().fill(text)
  }

  /** Replaces what is in the box if there is one by now: a key that is pressed while the focus moves opens none. */
  async typeIfOpen(text: string): Promise<boolean> {
    try {
      await this.input().fill(text, {timeout: SOON})
      return true
    } catch (error) {
      if (error instanceof errors.TimeoutError) return false
      throw error
    }
  }

  /** Types an answer to a question and confirms it. */
  async answer(text: string): Promise<void> {
    await this.type(text)
    await this.input().press('Enter')
  }

  /** Types a path into VS Code's own file dialog, once that has put its proposal there, and confirms it. */
  async answerPath(path: string): Promise<void> {
    await eventually(
      () => this.input().inputValue(),
      value => /\.\w+$/.test(value),
      'the proposal of the file dialog',
    )
    // The dialog completes what is typed, and may be at it still: typed again until it stands as typed.
    await eventually(
      async () => {
        await this.type(path)
        await new Promise(resolve => setTimeout(resolve, 300))
        return this.input().inputValue()
      },
      value => value === path,
      'the path in the file dialog',
    )
    await this.input().press('Enter')
  }

  /** The labels of the choices in view, as soon as there is one. */
  async choices(): Promise<string[]> {
    return eventually(
      () => this.rows().locator('.label-name').allInnerTexts(),
      labels => labels.length > 0,
      'the choices',
    )
  }

  /** Chooses the row that stands first, once there is one: VS Code shows the box before its rows. */
  async accept(): Promise<void> {
    await this.choices()
    await this.input().press('Enter')
  }

  /** Whether there is a row that has just this label, once there are rows. */
  async offers(label: string): Promise<boolean> {
    await this.choices()
    return (await this.row(label).count()) > 0
  }

  /** Chooses the row that has just this label. */
  async pick(label: string): Promise<void> {
    await this.row(label).click()
  }

  private row(label: string): Locator {
    const name = this.widget.page().locator('.label-name').getByText(label, {exact: true})
    return this.rows().filter({has: name}).first()
  }

  private rows(): Locator {
    return this.widget.locator('.quick-input-list .monaco-list-row:visible')
  }

  private input(): Locator {
    return this.widget.locator('.quick-input-box input')
  }
}
