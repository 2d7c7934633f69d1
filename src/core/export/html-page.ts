import {escapedHtml} from './escape.ts'
import {reportStyle} from './html-style.ts'

/**
 * An HTML file that needs nothing else: no script, no font, no picture from elsewhere. A policy in the page forbids
 * what would slip through.
 * @param page `title` and `intro` as text; `main` as HTML in which all text is escaped; `style` beside that of reports
 */
export function htmlPage({
  title,
  intro,
  main,
  style = '',
}: {
  title: string
  intro: string
  main: string
  style?: string
}): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapedHtml(title)}</title>
<style>
${reportStyle}${style}</style>
</head>
<body>
<header>
<h1>${escapedHtml(title)}</h1>
<p>${escapedHtml(intro)}</p>
</header>
<main>
${main}
</main>
</body>
</html>
`
}
