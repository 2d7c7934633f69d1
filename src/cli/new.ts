import {readFile, writeFile} from 'node:fs/promises'
import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {fillTemplate} from '../core/templates/fill.ts'
import {shippedTemplates} from '../core/templates/shipped.ts'
import {parseTemplate} from '../core/templates/template.ts'
import {NEW_HELP} from './help.ts'
import {configOf} from './parse-settings.ts'
import {settingsFor} from './settings.ts'
import {UsageError} from './usage-error.ts'

/** `pmprep new TYPE`: writes a new document to a file, or to the standard output; returns the exit status. */
export async function newCommand(args: string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: {type: 'boolean', short: 'h'},
      out: {type: 'string'},
      title: {type: 'string'},
      author: {type: 'string'},
    },
  })
  if (values.help) {
    process.stdout.write(NEW_HELP)
    return 0
  }
  const types = shippedTemplates.map(({id}) => id).join(', ')
  const [id, surplus] = positionals
  if (surplus !== undefined) throw new UsageError(`new takes one type: for a file use --out “${surplus}”`)
  if (!shippedTemplates.some(it => it.id === id)) {
    throw new UsageError(id ? `no template “${id}”: there are ${types}` : `new takes a type: ${types}`)
  }

  const file = new URL(`../templates/${id}.md`, import.meta.url)
  const template = parseTemplate(id as string, await readFile(fileURLToPath(file), 'utf8'))
  const text = fillTemplate(template, {
    title: values.title ?? 'Untitled',
    date: today(),
    author: values.author ?? configOf(settingsFor('.')).author,
    file: values.out ? basename(values.out).replace(/\.\w+$/, '') : '',
  })
  if (values.out === undefined) process.stdout.write(text)
  else await writeNew(values.out, text)
  return 0
}

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, {flag: 'wx'})
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    throw new UsageError(
      code === 'EEXIST' ? `${path} exists: nothing was written` : `cannot write ${path}: ${message}`,
    )
  }
}

/** The date where the writer is, as ISO 8601. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date())
}
