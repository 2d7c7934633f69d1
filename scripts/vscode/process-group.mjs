const patience = 3000
// A closed terminal hangs up; without a terminal it may be nohup that has set this signal to be ignored.
const signals = ['SIGINT', 'SIGTERM', ...(process.stdout.isTTY ? ['SIGHUP'] : [])]

/**
 * Ends a process with all that it started: VS Code's server has extension hosts and file watchers. They end
 * with this process too, unless it is killed.
 *
 * @param {import('node:child_process').ChildProcess} leader started with `detached`, so that it leads a group
 * @returns {{ended: Promise<number | null>, close: () => Promise<void>}} `ended` gives the leader's exit code
 */
export function group(leader) {
  const ended = new Promise(resolve => {
    leader.once('exit', resolve)
    leader.once('error', () => resolve(null))
  })
  const kill = signal => {
    if (leader.pid === undefined) return
    try {
      process.kill(process.platform === 'win32' ? leader.pid : -leader.pid, signal)
    } catch {
      // Nothing of the group is left.
    }
  }
  const killAtExit = () => kill('SIGKILL')
  const killAtSignal = signal => {
    killAtExit()
    // With this listener gone, the signal does what it would have done without it.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  process.once('exit', killAtExit)
  for (const signal of signals) process.once(signal, killAtSignal)
  const close = async () => {
    kill('SIGTERM')
    const impatience = setTimeout(killAtExit, patience)
    await ended
    clearTimeout(impatience)
    killAtExit()
    process.off('exit', killAtExit)
    for (const signal of signals) process.off(signal, killAtSignal)
  }
  return {ended, close}
}
