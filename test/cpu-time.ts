/**
 * How long the processor is busy with some work, in milliseconds. The clock also counts what other programs do in the
 * meantime, among them the tests that run beside this one.
 */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}
