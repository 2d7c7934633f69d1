import * as z from 'zod/mini'
import {checkContent, contentFiles} from '../../src/core/coach/check-content.ts'
import {askedIssues, definitionIssues} from '../../src/core/frameworks/load.ts'
import {checklistSchema, type ElementDefinition, elementSchema} from '../../src/core/frameworks/schema.ts'
import {readCardFiles} from '../../src/core/practice/cards/deck.ts'
import {type ContentFile, placeIssues, readContentFile} from '../../src/core/practice/content-file.ts'
import {readDrillFiles} from '../../src/core/practice/drills/read-exercises.ts'
import {readQuestionFiles} from '../../src/core/practice/questions/check.ts'
import {parseTemplate, TemplateError} from '../../src/core/templates/template.ts'
import {documentTypes} from '../../src/core/types.ts'
import {fileAt, filesIn, type Problem} from './files.ts'

/** Whether each file has what its kind needs, and refers only to what there is. */
export async function structureProblems(root: string): Promise<Problem[]> {
  const [questions, cards, drills] = await Promise.all(
    ['questions', 'cards', 'drills'].map(folder => filesIn(root, folder, '.yaml')),
  )
  return [
    ...readQuestionFiles(questions ?? []).problems,
    ...readCardFiles(cards ?? []).problems,
    ...readDrillFiles(drills ?? []).problems,
    ...(await coachingProblems(root)),
    ...(await frameworkProblems(root)),
    ...(await templateProblems(root)),
  ]
}

async function coachingProblems(root: string): Promise<Problem[]> {
  const files = await Promise.all(contentFiles.map(name => fileAt(root, `coaching/${name}.yaml`)))
  const read = files.map(file => readContentFile(file, z.unknown()))
  const problems = read.flatMap(it => it.problems)
  if (problems.length > 0) return problems
  const values = Object.fromEntries(contentFiles.map((name, at) => [name, read[at]?.value]))
  const checked = checkContent(values as Parameters<typeof checkContent>[0])
  if ('content' in checked) return []
  return checked.issues.flatMap(issue => {
    const file = files[contentFiles.indexOf(issue.file)]
    return file ? placeIssues(file, [issue]) : []
  })
}

async function frameworkProblems(root: string): Promise<Problem[]> {
  const definitions = (await filesIn(root, 'frameworks/elements', '.yaml')).map(file => ({
    file,
    ...readContentFile(file, elementSchema),
  }))
  const unread = definitions.flatMap(it => it.problems)
  if (unread.length > 0) return unread
  const shares = definitions.flatMap(({value}) => value ?? [])
  const checklists = await Promise.all(documentTypes.map(type => fileAt(root, `frameworks/${type}.yaml`)))
  return [
    ...definitions.flatMap(({file}, at) => {
      const own = shares[at] as ElementDefinition
      const issues = definitionIssues([own], shares)
      return placeIssues(
        file,
        issues.map(({path, message}) => ({path: path.slice(1), message})),
      )
    }),
    ...checklists.flatMap(file => {
      const read = readContentFile(file, checklistSchema)
      if (!read.value) return read.problems
      const {define = [], elements: asked} = read.value
      const all = [...shares, ...define]
      const defined = definitionIssues(define, all).map(({path, message}) => ({
        path: ['define', ...path],
        message,
      }))
      return placeIssues(file, [...defined, ...askedIssues(asked, all)])
    }),
  ]
}

async function templateProblems(root: string): Promise<Problem[]> {
  const files = await filesIn(root, 'templates', '.md')
  return files.filter(({path}) => !path.startsWith('templates/examples/')).flatMap(templateProblem)
}

function templateProblem({path, text}: ContentFile): Problem[] {
  try {
    parseTemplate(path, text)
    return []
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    return [{path, line: error.line, message: error.message}]
  }
}
