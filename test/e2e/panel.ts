import type {FrameLocator, Locator, Page} from 'playwright-core'
import {eventually} from './eventually.ts'
import type {Workbench} from './workbench.ts'

/** The coach's panel in the workbench. */
export class PanelView {
  readonly #page: Page
  /** What the panel's page shows. */
  readonly inside: FrameLocator

  constructor({page}: Workbench) {
    this.#page = page
    this.inside = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame')
  }

  /** Opens the view by its command, and returns when it shows something. */
  static async open(workbench: Workbench): Promise<PanelView> {
    await workbench.command('PMPrep: Open Coach')
    const view = new PanelView(workbench)
    await view.inside.locator('main').waitFor()
    return view
  }

  /** A row of a list, by what a screen reader says of it. */
  row(name: RegExp): Locator {
    return this.inside.getByRole('button', {name}).first()
  }

  /** The score as soon as `accept` accepts it. */
  async scoreWhen(accept: (score: number) => boolean): Promise<number> {
    const read = async () => Number(await this.inside.locator('.ring .number').textContent())
    return eventually(read, accept, 'the score in the panel')
  }

  async scrollTo(pixels: number): Promise<void> {
    await this.inside.locator('html').evaluate((html, top) => {
      html.scrollTop = top
    }, pixels)
  }

  /** How often VS Code gives the focus to the panel, or to the page around it, while something is done. */
  async focusedDuring(work: () => Promise<void>): Promise<number> {
    const around = this.#page.frameLocator('iframe.webview.ready').locator('html')
    await around.evaluate(html => {
      const count = () => {
        html.dataset.focused = String(Number(html.dataset.focused) + 1)
      }
      html.dataset.focused = '0'
      for (const it of [window, ...Array.from(window.frames)]) it.addEventListener('focus', count)
    })
    await work()
    return Number(await around.getAttribute('data-focused'))
  }

  /** Makes the side bar about so wide, in pixels, by dragging its edge. */
  async widen(width: number): Promise<void> {
    const box = await this.#page.locator('.part.sidebar').boundingBox()
    if (!box) throw new Error('There is no side bar')
    const y = box.y + box.height / 2
    await this.#page.mouse.move(box.x + box.width, y)
    await this.#page.mouse.down()
    await this.#page.mouse.move(box.x + width, y, {steps: 4})
    await this.#page.mouse.up()
    // Away from the edge, which shines while the mouse is on it.
    await this.#page.mouse.move(box.x + width + 200, y)
  }
}
