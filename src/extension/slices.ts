/** Milliseconds for which the extension host may be kept from everything else, with some to spare of 50. */
const SLICE = 20

/**
 * Does work a slice at a time, so that keys that are pressed meanwhile are not kept waiting.
 *
 * @param work does a little, a few milliseconds at most, between any two of its values
 * @param isStale asked after each slice: whether nobody wants the work any more
 * @returns what the work returns; undefined where it was given up
 */
export async function inSlices<T>(
  work: Generator<unknown, T>,
  isStale: () => boolean,
): Promise<{value: T} | undefined> {
  let until = Date.now() + SLICE
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return {value: step.value}
    if (Date.now() < until) continue
    await new Promise<void>(resolve => setTimeout(resolve, 0))
    if (isStale()) return undefined
    until = Date.now() + SLICE
  }
}
