import {lintCommand} from './lint.ts'
import {newCommand} from './new.ts'
import {UsageError} from './usage-error.ts'

const HELP = `pmprep: holds product documents against what a good reviewer asks

  pmprep lint [FILE, FOLDER or GLOB …, - for stdin]
      --type T           hold them against this type: prd, one-pager, user-story, backlog
      --format F         text (default) or json
      --config FILE      settings, instead of the nearest .pmprep/config.yaml
      --fix              apply the fixes that need no thought
      --quiet            errors only
      --max-warnings N   exit with 1 when there are more than N warnings
  pmprep new TYPE [--out FILE] [--title T] [--author A]
      writes a new document from its template

Exit status: 0 clean, 1 findings at error level or more warnings than allowed, 2 could not run.
`

/** Runs the command line. Sets the exit code and returns, so that a slow reader still gets all of the output. */
async function main(args: string[]): Promise<void> {
  const [command, ...rest] = args
  switch (command) {
    case 'lint':
      process.exitCode = await lintCommand(rest)
      return
    case 'new':
      process.exitCode = await newCommand(rest)
      return
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(HELP)
      return
    case '--version':
      process.stdout.write(`${PMPREP_VERSION}\n`)
      return
    default:
      throw new UsageError(command === undefined ? 'no command given' : `unknown command “${command}”`)
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

main(process.argv.slice(2)).catch((error: unknown) => {
  const isUsage = error instanceof UsageError || (error as {code?: string}).code?.startsWith('ERR_PARSE_ARGS')
  const message =
    error instanceof Error ? (isUsage ? error.message : (error.stack ?? error.message)) : String(error)
  process.stderr.write(`pmprep: ${message}\n${isUsage ? 'Run “pmprep --help” for what there is.\n' : ''}`)
  process.exitCode = 2
})
