/**
 * Runs what changes the page. Where that takes away what had the focus (a button whose fix was applied), the focus goes
 * to the nearest part around it that is still there, not back to the top.
 */
export function keepFocus(root: HTMLElement, change: () => void): void {
  const around: HTMLElement[] = []
  for (let it = document.activeElement; it && it !== root && root.contains(it); it = it.parentElement) {
    around.push(it as HTMLElement)
  }
  change()
  const [focused] = around
  if (!focused || focused.isConnected) return
  const left = around.find(it => it.isConnected && it.hasAttribute('tabindex'))
  left?.focus({preventScroll: true})
}
