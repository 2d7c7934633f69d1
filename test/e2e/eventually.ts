import {setTimeout} from 'node:timers/promises'

const interval = 50
const patience = 20_000

/**
 * What `read` gives as soon as `accept` accepts it.
 *
 * @throws with the last value read, if it is not accepted within 20 seconds
 */
export async function eventually<T>(
  read: () => Promise<T>,
  accept: (value: T) => boolean,
  what: string,
): Promise<T> {
  const deadline = Date.now() + patience
  for (;;) {
    const value = await read()
    if (accept(value)) return value
    if (Date.now() > deadline) throw new Error(`Not as expected: ${what}: ${JSON.stringify(value)}`)
    await setTimeout(interval)
  }
}
