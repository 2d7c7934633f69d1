// Renews what test/webview knows of VS Code's own themes: run by `npm run screenshots`.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../../scripts/setup/root.mjs'
import {eventually} from './eventually.ts'
import {PanelView} from './panel.ts'
import {openWorkbench} from './session.ts'

const names = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
}

describe('themes', () => {
  const themes: Record<string, {body: string; variables: Record<string, string>}> = {}
  /** Those that the panel and the toolkit use: VS Code sets some hundred more. */
  const used = new Set(
    ['panel.js', 'panel.css'].flatMap(
      name => readFileSync(join(root, 'dist', 'webview', name), 'utf8').match(/--vscode-[\w-]+/g) ?? [],
    ),
  )

  for (const [id, name] of Object.entries(names)) {
    it(name, async () => {
      const workbench = await openWorkbench({
        'README.md': '# Nothing of ours\n',
        '.vscode/settings.json': JSON.stringify({'workbench.colorTheme': name}),
      })
      const panel = await PanelView.open(workbench)
      const kind = `vscode-${id}`
      const read = () =>
        panel.inside.locator('html').evaluate(html => ({
          style: html.getAttribute('style') ?? '',
          classes: [...document.body.classList],
        }))
      const {style, classes} = await eventually(read, it => it.classes.includes(kind), `the theme ${name}`)
      const variables = style.split(';').flatMap((it): [string, string][] => {
        const [variable = '', ...value] = it.split(':')
        return used.has(variable.trim()) ? [[variable.trim(), value.join(':').trim()]] : []
      })
      themes[id] = {
        body: classes.filter(it => it !== 'vscode-reduce-motion').join(' '),
        variables: Object.fromEntries(variables.sort()),
      }
    })
  }

  after(() => {
    if (Object.keys(themes).length < Object.keys(names).length) return
    writeFileSync(join(root, 'test', 'webview', 'themes.json'), `${JSON.stringify(themes, null, 2)}\n`)
  })
})
