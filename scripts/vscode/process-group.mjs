const patience = 3000

/**
 * Ends a process with all that it started: VS Code's server has extension hosts and file watchers. They are
 * ended with this process too, whatever ends it.
 *
 * @param {import('node:child_process').ChildProcess} leader started with `detached`, so that it leads a group
 */
export function group(leader) {
  const ended = new Promise(resolve => {
    leader.once('exit', resolve)
    leader.once('error', () => resolve(null))
  })
  const kill = signal => {
    try {
      process.kill(process.platform === 'win32' ? leader.pid : -leader.pid, signal)
    } catch {
      // Nothing of the group is left.
    }
  }
  const killAtExit = () => kill('SIGKILL')
  process.on('exit', killAtExit)
  const close = async () => {
    kill('SIGTERM')
    const impatience = setTimeout(() => kill('SIGKILL'), patience)
    await ended
    clearTimeout(impatience)
    kill('SIGKILL')
    process.off('exit', killAtExit)
  }
  return {ended, close}
}
