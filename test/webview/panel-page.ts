import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {root} from '../../scripts/setup/root.mjs'
import {launchChromium} from '../../scripts/vscode/chromium.mjs'
import type {FromPanel, Screen, State} from '../../src/protocol.ts'

export const themes = ['light', 'dark', 'high-contrast', 'high-contrast-light'] as const
export type Theme = (typeof themes)[number]

/** What VS Code gives the page of a webview in its own themes: as seen in the real one, see test/e2e/themes.ts. */
export const given = JSON.parse(readFileSync(join(import.meta.dirname, 'themes.json'), 'utf8')) as Record<
  Theme,
  {body: string; variables: Record<string, string>}
>
const origin = 'http://panel.test'
const files: Record<string, string> = {'/panel.js': 'text/javascript', '/panel.css': 'text/css'}

let browser: Promise<Browser> | undefined

/** The built panel in Chromium, on a page that plays VS Code and the extension. */
export class PanelPage {
  readonly page: Page
  /** What the page complained of: errors of scripts, and what its policy refused. */
  readonly errors: string[]
  #revision = 0

  private constructor(page: Page, errors: string[]) {
    this.page = page
    this.errors = errors
  }

  static async open(
    options: {width?: number; theme?: Theme; reducedMotion?: boolean} = {},
  ): Promise<PanelPage> {
    const {width = 320, theme = 'dark', reducedMotion = true} = options
    browser ??= launchChromium()
    const context = await (await browser).newContext({
      viewport: {width, height: 800},
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    })
    const page = await context.newPage()
    page.setDefaultTimeout(5_000)
    const errors: string[] = []
    page.on('pageerror', error => errors.push(String(error)))
    page.on('console', message => {
      if (message.type() === 'error') errors.push(message.text())
    })
    // tsx calls this helper in every function, also in those that are sent to the page.
    await page.addInitScript({content: 'globalThis.__name = named => named'})
    await page.addInitScript(playVsCode)
    await page.route(`${origin}/**`, route => {
      const {pathname} = new URL(route.request().url())
      const contentType = files[pathname]
      const body = contentType ? readFileSync(join(root, 'dist', 'webview', pathname)) : html(theme)
      return route.fulfill({body, contentType: contentType ?? 'text/html'})
    })
    await page.goto(`${origin}/`)
    return new PanelPage(page, errors)
  }

  /** Sends a state, as the extension does, and returns when it is shown. */
  async show(
    screen: Screen,
    rest: Partial<
      Pick<State, 'tab' | 'taken' | 'refused' | 'interview' | 'model' | 'interviewer' | 'guides'>
    > = {},
  ): Promise<void> {
    const state: State = {
      type: 'state',
      revision: ++this.#revision,
      tab: 'coach',
      screen,
      interview: null,
      taken: [],
      refused: [],
      ...rest,
    }
    await this.post(state)
  }

  async post(message: unknown): Promise<void> {
    await this.page.evaluate(async it => {
      window.postMessage(it)
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
    }, message)
  }

  /** What the panel has said so far. */
  said(): Promise<FromPanel[]> {
    return this.page.evaluate(() => (window as unknown as {said: FromPanel[]}).said)
  }

  /** What the person wanted last. */
  async wanted(): Promise<unknown> {
    const last = (await this.said()).at(-1)
    return last?.type === 'intent' ? last.intent : last
  }

  get revision(): number {
    return this.#revision
  }

  async close(): Promise<void> {
    await this.page.context().close()
  }
}

/** For the end of a test file; the next one starts its own. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
}

/** The page as `src/extension/panel/page.ts` makes it, with what VS Code adds. */
function html(theme: Theme): string {
  const {body, variables} = given[theme]
  const set = Object.entries(variables).map(
    ([name, value]) => `html.style.setProperty('${name}', ${JSON.stringify(value)});`,
  )
  const ground = 'background: var(--vscode-sideBar-background)'
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <script nonce="host">const html = document.documentElement; ${set.join(' ')} html.style.cssText += ${JSON.stringify(ground)}</script>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'nonce-style'; script-src 'nonce-panel'">
    <meta property="csp-nonce" content="style">
    <link rel="stylesheet" href="/panel.css">
    <title>PMPrep Coach</title>
  </head>
  <body class="${body}"><div id="panel"></div><script nonce="panel" src="/panel.js"></script></body>
</html>`
}

/** Runs in the page before the panel. */
function playVsCode(): void {
  const key = 'state'
  const said: unknown[] = []
  Object.assign(window, {
    said,
    acquireVsCodeApi: () => ({
      postMessage: (message: unknown) => said.push(structuredClone(message)),
      getState: () => JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined,
      setState: (state: unknown) => sessionStorage.setItem(key, JSON.stringify(state)),
    }),
  })
}
