import {formatGithub} from './format-github.ts'
import {formatJson} from './format-json.ts'
import {formatSarif} from './format-sarif.ts'
import {formatText} from './format-text.ts'
import type {Result} from './job.ts'
import type {Format} from './lint-options.ts'

type Formatter = (results: readonly Result[]) => string | Promise<string>

const formatters: Record<Format, Formatter> = {
  text: formatText,
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
}

/** The output of `pmprep lint` in one of its formats. */
export async function format(name: Format, results: readonly Result[]): Promise<string> {
  return formatters[name](results)
}
