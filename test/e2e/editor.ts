import type {Locator, Page} from 'playwright-core'
import {lineTexts, placeOf} from './editor-page.ts'
import {eventually} from './eventually.ts'

export type Squiggle = 'error' | 'warning' | 'info' | 'hint'

/** The text editor that is in view. */
export class Editor {
  private readonly page: Page
  private readonly root: Locator

  constructor(page: Page) {
    this.page = page
    this.root = page.locator('.editor-group-container.active .monaco-editor[role="code"]').first()
  }

  async ready(): Promise<void> {
    await this.root.locator('.view-line').first().waitFor()
  }

  /** The lines in view; those further down the document are not rendered and so not seen. */
  async visibleText(): Promise<string> {
    return (await this.root.evaluate(lineTexts)).join('\n')
  }

  /** The lines in view as soon as `accept` accepts them. */
  async textWhen(accept: (text: string) => boolean): Promise<string> {
    return eventually(() => this.visibleText(), accept, 'the text in the editor')
  }

  /** The whole text, by selecting and copying it: moves the selection, and ends a snippet. */
  async wholeText(): Promise<string> {
    await this.page.keyboard.press('Control+KeyA')
    await this.page.keyboard.press('Control+KeyC')
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  /** The text that is selected, by copying it. */
  async selectedText(): Promise<string> {
    await this.page.keyboard.press('Control+KeyC')
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  /** Moves the cursor by Go to Line; both count from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+KeyG')
    const input = this.page.locator('.quick-input-widget:visible .quick-input-box input')
    await input.fill(`:${line}:${column}`)
    await input.press('Enter')
    await input.waitFor({state: 'hidden'})
  }

  /** Clicks into the first occurrence of a text in view. */
  async clickOn(text: string): Promise<void> {
    const {x, y} = await this.place(text)
    await this.page.mouse.click(x, y)
  }

  /** The hover that the mouse brings up over the first occurrence of a text in view. */
  async hover(text: string): Promise<string> {
    const {x, y} = await this.place(text)
    const hover = this.page.locator('.monaco-hover:visible .hover-row').first()
    await this.page.mouse.move(x, y - 60)
    await this.page.mouse.move(x, y, {steps: 3})
    await hover.waitFor()
    const rows = () => this.page.locator('.monaco-hover:visible .hover-row').allInnerTexts()
    return (await eventually(rows, texts => !texts.join('').includes('Loading...'), 'the hover')).join('\n')
  }

  /** How many squiggles of this kind are in view; one that goes over a line's end counts twice. */
  async squiggles(kind: Squiggle): Promise<number> {
    return this.root.locator(`.squiggly-${kind}`).count()
  }

  /** Returns as soon as `accept` accepts the number of squiggles of this kind; by default, any. */
  async squigglesWhen(kind: Squiggle, accept = (count: number) => count > 0): Promise<number> {
    return eventually(() => this.squiggles(kind), accept, `${kind} squiggles`)
  }

  /** The titles in the quick-fix menu at the cursor, which stays open. */
  async quickFixes(): Promise<string[]> {
    // VS Code closes a menu that it opened while the document's problems were still coming in.
    const open = async () => {
      await this.page.keyboard.press('Control+Period')
      const first = this.fixes().first()
      return first.waitFor({timeout: 2_000}).then(
        () => true,
        () => false,
      )
    }
    await eventually(open, isOpen => isOpen, 'the quick-fix menu')
    return this.fixes().allInnerTexts()
  }

  /** Picks a fix by its whole title; opens the menu at the cursor if it is not open. */
  async quickFix(title: string): Promise<void> {
    const offered = (await this.fixes().count()) > 0 || (await this.quickFixes()).length > 0
    if (!offered) throw new Error('No quick fixes are offered')
    const row = this.fixes().filter({has: this.page.getByText(title, {exact: true})})
    await row.first().click()
    await row.first().waitFor({state: 'detached'})
  }

  private fixes(): Locator {
    return this.page.locator('.action-widget .monaco-list-row.action')
  }

  private place(text: string): Promise<{x: number; y: number}> {
    const read = () => this.root.evaluate(placeOf, text)
    return eventually(read, place => place !== undefined, `the place of “${text}”`) as Promise<{
      x: number
      y: number
    }>
  }
}
