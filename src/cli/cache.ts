import {existsSync, mkdirSync, readFileSync, renameSync, type Stats, writeFileSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import type {LintRecord} from '../core/record.ts'
import {digestOf} from './digest.ts'
import type {Checked, Job, Result} from './job.ts'
import type {Settings} from './settings.ts'
import {statusOf} from './status-of.ts'

type Finding = LintRecord['findings'][number]

/** What is kept of one file. */
interface Entry {
  /** What it was checked by: settings, type, and the path that globs in the settings see. */
  key: string
  size: number
  /** In milliseconds; 0 where the file was so new that another change could bear the same time. */
  mtime: number
  /** Of its content: files that a checkout has touched are known again by it. */
  digest: string
  isFixable: boolean
  fingerprints: readonly string[]
  record: Omit<LintRecord, 'path' | 'findings'>
  /** Reason and page are the same for many findings: `says` is their index among the texts of the cache. */
  findings: (Omit<Finding, 'why' | 'href'> & {says: number})[]
}

interface Contents {
  texts: [why: string, href: string][]
  files: Record<string, Entry>
}

/** Two changes within this time may bear the same one. Milliseconds; the coarsest file system in use counts by 2 s. */
const CLOCK_STEP = 2_000

/**
 * Results of earlier runs, in one file. A result holds for the same content, settings, type and build of PMPrep. What
 * cannot be read, whatever the reason, counts as empty.
 */
export class Cache {
  readonly #file: string
  readonly #contents: Contents
  #isChanged = false
  readonly #textIndex = new Map<string, number>()
  readonly #stats = new Map<string, Stats>()
  readonly #settings = new Map<Settings, string>()

  /** @param file where it is kept; it need not be there */
  constructor(file: string) {
    this.#file = file
    this.#contents = read(file)
    for (const [index, texts] of this.#contents.texts.entries()) this.#textIndex.set(texts.join('\n'), index)
  }

  /** What was found in a document when it was as it is now; undefined where that is not known. */
  get({file, fix, ...job}: Job): Result | undefined {
    const stats = file === undefined ? undefined : statusOf(file)
    if (file === undefined || !stats?.isFile()) return undefined
    this.#stats.set(file, stats)
    const entry = this.#contents.files[this.#name(file)]
    if (entry?.key !== this.#key(file, job) || entry.size !== stats.size || (fix && entry.isFixable))
      return undefined
    if (entry.mtime !== stats.mtimeMs) {
      if (digestIfReadable(file) !== entry.digest) return undefined
      this.#renew(entry, stats)
    }
    const {isFixable, fingerprints, record} = entry
    const findings = entry.findings.map(it => this.#whole(it))
    return {record: {path: job.path, ...record, findings}, fingerprints, isFixable}
  }

  /** Keeps what was found in a document after `get` had nothing of it. */
  set({file, ...job}: Job, {record, digest, isFixable, fingerprints, fixed}: Checked): void {
    if (file === undefined) return
    // As it was before it was read, so that a change in the meantime is noticed; unless the change is our own.
    const stats = fixed?.isChanged ? statusOf(file) : this.#stats.get(file)
    if (!stats) return
    const {type, score, elements} = record
    const findings = record.findings.map(it => this.#short(it))
    const key = this.#key(file, job)
    const entry = {
      key,
      size: 0,
      mtime: 0,
      digest,
      isFixable,
      fingerprints,
      record: {type, score, elements},
      findings,
    }
    this.#renew(entry, stats)
    this.#contents.files[this.#name(file)] = entry
  }

  /** Writes it, if anything in it is new, without the files that are gone. Says so where that cannot be done. */
  save(): void {
    if (!this.#isChanged) return
    try {
      this.#write()
    } catch (error) {
      process.stderr.write(`pmprep: cannot write the cache: ${(error as Error).message}\n`)
    }
  }

  #write(): void {
    const folder = dirname(this.#file)
    for (const name of Object.keys(this.#contents.files)) {
      if (!existsSync(resolve(folder, name))) delete this.#contents.files[name]
    }
    const body = JSON.stringify(this.#contents)
    mkdirSync(folder, {recursive: true})
    // Beside it and then moved: two runs at once, or one that is broken off, leave no half of a file.
    const fresh = `${this.#file}.${process.pid}`
    writeFileSync(fresh, `${header(body)}\n${body}`)
    renameSync(fresh, this.#file)
  }

  /** What a result depends on, apart from the text. */
  #key(file: string, {settings, type}: Pick<Job, 'settings' | 'type'>): string {
    let digest = this.#settings.get(settings)
    if (!digest) {
      const texts = [settings.config?.text ?? null, ...settings.frameworks.map(it => it.text)]
      digest = digestOf(JSON.stringify(texts))
      this.#settings.set(settings, digest)
    }
    const path = settings.config ? relative(settings.folder, file) : ''
    return [digest, type ?? '', path].join(' ')
  }

  /** Relative to the cache, so that both can be moved together. */
  #name(path: string): string {
    return relative(dirname(this.#file), path).split(sep).join('/')
  }

  #renew(entry: Entry, {mtimeMs, size}: Stats): void {
    entry.size = size
    entry.mtime = Date.now() - mtimeMs > CLOCK_STEP ? mtimeMs : 0
    this.#isChanged = true
  }

  #short({rule, severity, message, why, href, ...rest}: Finding): Entry['findings'][number] {
    const text = `${why}\n${href}`
    let says = this.#textIndex.get(text)
    if (says === undefined) {
      says = this.#contents.texts.push([why, href]) - 1
      this.#textIndex.set(text, says)
    }
    return {rule, severity, message, says, ...rest}
  }

  #whole({rule, severity, message, says, ...rest}: Entry['findings'][number]): Finding {
    const [why, href] = this.#contents.texts[says] as [string, string]
    return {rule, severity, message, why, href, ...rest}
  }
}

function read(file: string): Contents {
  try {
    const text = readFileSync(file, 'utf8')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    if (end > 0 && text.slice(0, end) === header(body)) return JSON.parse(body) as Contents
  } catch {
    // There is none yet, or it is damaged: all is checked again.
  }
  return {texts: [], files: {}}
}

function digestIfReadable(path: string): string | undefined {
  try {
    return digestOf(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** Says that the rest of the file is whole, and written by this very build. */
function header(body: string): string {
  return `pmprep ${PMPREP_BUILD} ${digestOf(body)}`
}
