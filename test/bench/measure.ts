export interface Times {
  /** Milliseconds. */
  p50: number
  p95: number
}

/** In which order tasks run: round −1 and less are to warm up. Each round starts with another task. */
function* turns<T extends string>(
  names: readonly T[],
  rounds: number,
  warmUps: number,
): Generator<{name: T; round: number}> {
  for (let round = -warmUps; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      yield {name: names[(round + names.length * warmUps + turn) % names.length] as T, round}
    }
  }
}

/**
 * Times several tasks in turn, so that whatever else the machine does falls on all of them: compare the results with
 * each other, not with those of another run. Each round starts with another task, so that none always pays for the
 * garbage of the same one.
 *
 * @param rounds how often each runs; at most three rounds more run before to warm up
 */
export function interleaved<T extends string>(
  tasks: Record<T, () => unknown>,
  rounds: number,
): Record<T, Times> {
  const names = Object.keys(tasks) as T[]
  const times = new Map<T, number[]>(names.map(name => [name, []]))
  for (const {name, round} of turns(names, rounds, Math.min(3, rounds))) {
    const took = timed(tasks[name])
    if (round >= 0) times.get(name)?.push(took)
  }
  return Object.fromEntries(names.map(name => [name, percentiles(times.get(name) ?? [])])) as Record<T, Times>
}

/**
 * The same for tasks that are waited for.
 * @param warmUps rounds before that do not count
 */
export async function interleavedAsync<T extends string>(
  tasks: Record<T, () => Promise<unknown>>,
  rounds: number,
  warmUps = Math.min(3, rounds),
): Promise<Record<T, Times>> {
  const names = Object.keys(tasks) as T[]
  const times = new Map<T, number[]>(names.map(name => [name, []]))
  for (const {name, round} of turns(names, rounds, warmUps)) {
    const start = performance.now()
    await tasks[name]()
    if (round >= 0) times.get(name)?.push(performance.now() - start)
  }
  return Object.fromEntries(names.map(name => [name, percentiles(times.get(name) ?? [])])) as Record<T, Times>
}

/** Milliseconds that a task takes. */
export function timed(task: () => unknown): number {
  const start = performance.now()
  task()
  return performance.now() - start
}

export function percentiles(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return {p50: at(0.5), p95: at(0.95)}
}
