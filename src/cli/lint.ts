import {dirname} from 'node:path'
import {Cache} from './cache.ts'
import {cacheLocation} from './cache-location.ts'
import {findFiles, STDIN} from './files.ts'
import {format} from './format.ts'
import {LINT_HELP} from './help.ts'
import type {Checked, Job, Result} from './job.ts'
import {type LintCommand, readLintOptions} from './lint-options.ts'
import {checkAll} from './pool.ts'
import {settingsFor} from './settings.ts'
import {writeFixed} from './write-fixed.ts'

/** `pmprep lint`: configure → read → check → report. Returns the exit status. */
export async function lintCommand(args: string[]): Promise<number> {
  const command = readLintOptions(args)
  if (command.help) {
    process.stdout.write(LINT_HELP)
    return 0
  }
  const jobs = await Promise.all(findFiles(command.patterns).map(path => jobFor(path, command)))
  const results = await check(
    jobs,
    command.cache ? new Cache(cacheLocation(command.cacheLocation)) : undefined,
  )
  await report(results, command)
  return statusOf(results, command)
}

async function jobFor(path: string, {type, fix, config}: LintCommand): Promise<Job> {
  const isStdin = path === STDIN
  return {
    path,
    ...(isStdin ? {text: await readStdin()} : {file: path}),
    settings: settingsFor(isStdin ? '.' : dirname(path), config),
    ...(type && {type}),
    fix,
  }
}

/** All of it; unlike `text` of node:stream/consumers with its byte order mark, which is to come back from fixing. */
async function readStdin(): Promise<string> {
  return Buffer.concat(await process.stdin.toArray()).toString()
}

/** Checks and mends; what the cache knows, without the engine. */
async function check(jobs: readonly Job[], cache?: Cache): Promise<Result[]> {
  const kept = jobs.map(job => cache?.get(job))
  const rest = jobs.filter((_, i) => !kept[i])
  const fresh = await checkAll(rest)
  writeFixed(rest, fresh)
  for (const [i, job] of rest.entries()) cache?.set(job, fresh[i] as Checked)
  cache?.save()
  const next = fresh.values()
  return kept.map(it => it ?? (next.next().value as Checked))
}

/** Writes the findings; and the text from the standard input, mended, in their place where that is asked for. */
async function report(results: readonly Result[], command: LintCommand): Promise<void> {
  const mended = results.find(({record, fixed}) => record.path === STDIN && fixed)?.fixed
  if (mended) process.stdout.write(mended.text)
  const shown = command.quiet ? results.map(onlyErrors) : results
  const output = mended ? process.stderr : process.stdout
  output.write(await format(command.format, shown))
}

function statusOf(results: readonly Result[], {mostWarnings}: LintCommand): number {
  const count = (wanted: string) =>
    results.reduce(
      (sum, {record}) => sum + record.findings.filter(({severity}) => severity === wanted).length,
      0,
    )
  return count('error') > 0 || count('warning') > mostWarnings ? 1 : 0
}

function onlyErrors(result: Result): Result {
  const {record, fingerprints} = result
  const isError = record.findings.map(({severity}) => severity === 'error')
  return {
    ...result,
    record: {...record, findings: record.findings.filter((_, i) => isError[i])},
    fingerprints: fingerprints.filter((_, i) => isError[i]),
  }
}
