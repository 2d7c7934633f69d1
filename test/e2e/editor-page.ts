// These functions run in the page: they see nothing of this module but themselves.

/** The document's lines that an editor shows, with the parts of a wrapped line joined. */
export function lineTexts(editor: Element): string[] {
  const top = (element: Element) => Math.round(element.getBoundingClientRect().top)
  const numbered = new Set([...editor.querySelectorAll('.margin-view-overlays .line-numbers')].map(top))
  const rows = [...editor.querySelectorAll('.view-lines > .view-line')].sort((a, b) => top(a) - top(b))
  const lines: string[] = []
  for (const row of rows) {
    const text = (row.textContent ?? '').replaceAll('\u00a0', ' ')
    if (numbered.has(top(row)) || lines.length === 0) lines.push(text)
    else lines[lines.length - 1] += text
  }
  return lines
}

/** The middle of a text's first occurrence in view, in the page's pixels. */
export function placeOf(editor: Element, wanted: string): {x: number; y: number} | undefined {
  const top = (element: Element) => element.getBoundingClientRect().top
  const rows = [...editor.querySelectorAll('.view-lines > .view-line')].sort((a, b) => top(a) - top(b))
  for (const row of rows) {
    const start = (row.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted)
    if (start < 0) continue
    const range = document.createRange()
    const middle = start + Math.floor(wanted.length / 2)
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
    let passed = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0
      if (passed + length > middle) {
        range.setStart(node, middle - passed)
        range.setEnd(node, middle - passed + 1)
        break
      }
      passed += length
    }
    const box = range.getBoundingClientRect()
    return {x: box.x + box.width / 2, y: box.y + box.height / 2}
  }
  return undefined
}
