import {spawn} from 'node:child_process'
import {accessSync, constants, statSync} from 'node:fs'
import {delimiter, join} from 'node:path'

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {string[]} programArguments
 * @param {import('node:child_process').SpawnOptions & { quiet?: boolean }} [options] `quiet` keeps the
 *   output back and shows it only if the program fails
 * @throws {Error} if the program cannot be started or exits with anything but 0
 */
export function run(program, programArguments, {quiet = false, ...options} = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']
    const child = spawn(program, programArguments, {stdio, ...options})
    const output = []
    child.stdout?.on('data', data => output.push(data))
    child.stderr?.on('data', data => output.push(data))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) return resolve()
      const said = output.length > 0 ? `\n${Buffer.concat(output).toString().trim()}` : ''
      reject(new Error(`${[program, ...programArguments].join(' ')} ended with ${signal ?? code}${said}`))
    })
  })
}

/** Runs npm, whatever the platform calls it; options as for `run`. */
export const npm = (npmArguments, options) =>
  process.platform === 'win32'
    ? run('npm.cmd', npmArguments, {shell: true, ...options})
    : run('npm', npmArguments, options)

/** The full path of the first of these programs that is on PATH, or undefined. */
export function findProgram(...names) {
  const suffixes = process.platform === 'win32' ? ['.cmd', '.exe'] : ['']
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      for (const suffix of suffixes) {
        const path = join(folder, name + suffix)
        if (isExecutable(path)) return path
      }
    }
  }
  return undefined
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
