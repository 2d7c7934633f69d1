import {HELP} from './help.ts'
import {SourceError, UsageError} from './usage-error.ts'

/** Runs the command line. Sets the exit code and returns, so that a slow reader still gets all of the output. */
async function main(args: string[]): Promise<void> {
  const [command, ...rest] = args
  switch (command) {
    case 'lint':
      process.exitCode = await (await import('./lint.ts')).lintCommand(rest)
      return
    case 'review':
      process.exitCode = await (await import('./review.ts')).reviewCommand(rest)
      return
    case 'new':
      process.exitCode = await (await import('./new.ts')).newCommand(rest)
      return
    case 'mcp':
      process.exitCode = (await import('./mcp.ts')).mcpCommand(rest)
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

function explain(error: unknown): string {
  if (error instanceof SourceError) return `${error.message}\n`
  const isUsage = error instanceof UsageError || (error as {code?: string}).code?.startsWith('ERR_PARSE_ARGS')
  const message =
    error instanceof Error ? (isUsage ? error.message : (error.stack ?? error.message)) : String(error)
  return `pmprep: ${message}\n${isUsage ? 'Run “pmprep --help” for what there is.\n' : ''}`
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(explain(error))
  process.exitCode = 2
})
