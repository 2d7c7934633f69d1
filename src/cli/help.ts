import {styles} from '../core/coach/review-types.ts'
import {categories, levels} from '../core/coach/types.ts'
import {documentTypes} from '../core/types.ts'

/** Room for the names of options before what they mean. */
const INDENT = ' '.repeat(23)

export const LINT_HELP = `pmprep lint [FILE, FOLDER or GLOB …, - for stdin]: holds documents against what a good reviewer asks

  Folders and globs leave out what Git ignores; a glob that begins with ! leaves out more.
  Without any, the folder in which it runs.

  --type T             hold them against this type, whatever they say of themselves:
${wrapped(documentTypes)}
  --format F           text (default), json, sarif, or github (annotations of GitHub Actions)
  --config FILE        settings, instead of the nearest .pmprep/config.yaml
  --fix                apply the fixes that need no thought; with -, the text goes to stdout
                       and the findings to stderr
  --quiet              errors only
  --max-warnings N     exit with 1 when there are more than N warnings
  --cache              check only what has changed since the last run with --cache
  --cache-location F   where to keep that, a file or folder. Default: node_modules/.cache/pmprep
                       beside the nearest package.json, else .pmprep-cache

Exit status: 0 clean, 1 findings at error level or more warnings than allowed, 2 could not run.
`

export const REVIEW_HELP = `pmprep review FILE (- for stdin): coaches an answer to an interview question, or a document

  An answer is told by its front matter: “category:”, with “question:” and “level:” beside it.
  Where that is not there, these options say it:

  --category C         what kind of question it answers:
${wrapped(categories)}
  --level L            the level it is given at, mid without one:
${wrapped(levels)}
  --question Q         the question, word for word
  --style S            how the interviewer asks on: ${styles.join(', ')}
  --format F           text (default) or json
  --config FILE        settings, instead of the nearest .pmprep/config.yaml

Exit status: 0 reviewed, 2 could not run.
`

export const NEW_HELP = `pmprep new TYPE [--out FILE] [--title T] [--author A]: writes a new document from its template

  --out FILE           where to; without it, to stdout. A file that is there is left as it is
  --title T            the document's title
  --author A           the author, instead of that in the settings

Exit status: 0 written, 2 could not run.
`

export const MCP_HELP = `pmprep mcp: offers PMPrep to agents as a server of the Model Context Protocol, over stdin and stdout

  Tools: check_document, list_questions, score_answer. It reads no file and reaches no network.
  An agent's settings name it like this:

    {"mcpServers": {"pmprep": {"command": "pmprep", "args": ["mcp"]}}}
`

export const HELP = `pmprep: holds product documents against what a good reviewer asks

  pmprep lint [FILE, FOLDER or GLOB …, - for stdin]
      --type T, --format text|json|sarif|github, --config FILE, --fix, --quiet,
      --max-warnings N, --cache, --cache-location F
  pmprep review FILE [--format text|json] [--category C] [--level L] [--question Q]
      coaches an answer to an interview question, or a document
  pmprep new TYPE [--out FILE] [--title T] [--author A]
      writes a new document from its template
  pmprep mcp
      offers the same to agents, as a server of the Model Context Protocol
  pmprep lint --help, pmprep review --help, pmprep new --help, pmprep mcp --help
      what each of these means
  pmprep --version

Exit status: 0 clean, 1 findings at error level or more warnings than allowed, 2 could not run.
`

/** Names in lines that fit a terminal, under what the other options mean. */
function wrapped(names: readonly string[]): string {
  const lines = ['']
  for (const name of names) {
    const line = lines.at(-1) as string
    const longer = line === '' ? name : `${line}, ${name}`
    if (longer.length > 95 - INDENT.length) lines.push(name)
    else lines[lines.length - 1] = longer
  }
  return lines.map((line, i) => `${INDENT}${line}${i < lines.length - 1 ? ',' : ''}`).join('\n')
}
