import * as vscode from 'vscode'

/** Where the panel's own files are: the only place that the page may load anything from. */
export function panelFolder(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist', 'webview')
}

/** The page of the panel. It runs one script, by its nonce, and can reach nothing outside of the extension. */
export function panelPage(webview: vscode.Webview, extension: vscode.Uri): string {
  const address = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(panelFolder(extension), name))
  const nonce = makeNonce()
  // The toolkit tries out one style of its own, for which it looks for a nonce in the page.
  const styleNonce = makeNonce()
  const policy = [
    `default-src 'none'`,
    `style-src ${webview.cspSource} 'nonce-${styleNonce}'`,
    `script-src 'nonce-${nonce}'`,
  ].join('; ')
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta property="csp-nonce" content="${styleNonce}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="${address('panel.css')}">
    <title>PMPrep Coach</title>
  </head>
  <body>
    <div id="panel"></div>
    <script nonce="${nonce}" src="${address('panel.js')}"></script>
  </body>
</html>
`
}

/** 128 random bits. */
function makeNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(it => it.toString(16).padStart(2, '0')).join('')
}
