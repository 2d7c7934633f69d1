import {build} from 'esbuild'

/**
 * Builds dist/webview/: the script and the style sheet of the panel's page.
 *
 * @param {string} root the repository
 */
export async function buildWebview(root) {
  await build({
    absWorkingDir: root,
    entryPoints: [
      {in: 'webview/main.ts', out: 'panel'},
      {in: 'webview/style.css', out: 'panel'},
    ],
    outdir: 'dist/webview',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  })
}
