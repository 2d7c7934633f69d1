import {readFileSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {parseArgs} from 'node:util'
import {CannotReview, isAnswer} from '../core/coach/asked.ts'
import {type ReviewOptions, reviewAnswer} from '../core/coach/review-answer.ts'
import {reviewDocument} from '../core/coach/review-document.ts'
import {toReviewRecord} from '../core/coach/review-record.ts'
import {styles} from '../core/coach/review-types.ts'
import {type Asked, categories} from '../core/coach/types.ts'
import {readDocument} from '../core/document/document.ts'
import {readFrontMatter} from '../core/document/front-matter.ts'
import {lint} from '../core/lint.ts'
import {toRecord} from '../core/record.ts'
import {STDIN} from './files.ts'
import {REVIEW_HELP} from './help.ts'
import {understand} from './parse-settings.ts'
import {answerText} from './review-answer-text.ts'
import {documentText} from './review-document-text.ts'
import {settingsFor} from './settings.ts'
import {UsageError} from './usage-error.ts'

const formats = ['text', 'json'] as const

/** `pmprep review FILE`: what a coach says of an answer or a document. Returns the exit status. */
export async function reviewCommand(args: string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: {type: 'boolean', short: 'h'},
      format: {type: 'string', default: 'text'},
      category: {type: 'string'},
      level: {type: 'string'},
      question: {type: 'string'},
      style: {type: 'string'},
      config: {type: 'string'},
    },
  })
  if (values.help) {
    process.stdout.write(REVIEW_HELP)
    return 0
  }
  const format = oneOf(formats, '--format', values.format)
  const style = values.style === undefined ? undefined : oneOf(styles, '--style', values.style)
  const [path, surplus] = positionals
  if (path === undefined) throw new UsageError('review takes a file, or - for stdin')
  if (surplus !== undefined) throw new UsageError(`review takes one file, not “${surplus}” as well`)

  const text = await read(path)
  const {category, level, question} = values
  const given = {category, level, question} as Partial<Asked>
  const document = readDocument(text)
  const settings = settingsFor(path === STDIN ? '.' : dirname(path), values.config)
  const result = lint(document, {...understand(settings), ...pathIn(settings.folder, path)})
  if (category !== undefined || isAnswer(text, result.type)) {
    const followUps = await followUpsFor(text)
    const review = answerIn(text, given, {...(style && {style}), ...(followUps && {followUps})})
    process.stdout.write(
      format === 'json' ? `${JSON.stringify(toReviewRecord(path, review))}\n` : answerText(path, review),
    )
    return 0
  }
  if (result.type === null) {
    throw new UsageError(
      `${path} is neither an answer nor a document that PMPrep knows. For an answer, say what kind of question it ` +
        `answers: --category, or “category:” in the front matter, one of ${categories.join(', ')}`,
    )
  }
  const review = reviewDocument(document, result)
  const record = toRecord(path, text, result)
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify({version: 1, ...record, ...withLines(review)})}\n`
      : documentText(record, review),
  )
  return 0
}

/** What the bank asks on about the question that the file answers; nothing where that is of nobody's bank. */
async function followUpsFor(text: string) {
  const id = readFrontMatter(text)?.values['question-id']
  if (typeof id !== 'string') return undefined
  const {loadBank} = await import('../core/practice/questions/bank.ts')
  return (await loadBank()).byId.get(id)?.followUps
}

function answerIn(text: string, given: Partial<Asked>, options: ReviewOptions) {
  try {
    return reviewAnswer(text, given, options)
  } catch (error) {
    if (!(error instanceof CannotReview)) throw error
    const hint = error.kind === 'no-category' ? ', or --category' : ''
    throw new UsageError(error.message + hint)
  }
}

/** Places as lines, as people and other tools count. */
function withLines({strength, fix, followUps}: ReturnType<typeof reviewDocument>) {
  const line = <T extends {place: {line: number} | null}>({place, ...rest}: T) => ({
    ...rest,
    line: place?.line ?? null,
  })
  return {strength: strength && line(strength), fix: fix && line(fix), followUps: followUps.map(line)}
}

/** All of a file or of the standard input, without a byte order mark: columns are counted as editors count them. */
async function read(path: string): Promise<string> {
  try {
    const bytes = path === STDIN ? Buffer.concat(await process.stdin.toArray()) : readFileSync(path)
    return bytes.toString('utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${(error as Error).message}`)
  }
}

function pathIn(folder: string, path: string): {path?: string} {
  return path === STDIN ? {} : {path: relative(folder, resolve(path)).split(sep).join('/')}
}

function oneOf<T extends string>(known: readonly T[], option: string, value: string): T {
  const found = known.find(it => it === value)
  if (!found) throw new UsageError(`${option} takes ${known.join(', ')}, not “${value}”`)
  return found
}
