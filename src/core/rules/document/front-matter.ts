import {TYPE_KEY} from '../../detect/detect-type.ts'
import {documentTypes} from '../../types.ts'
import {defineRule} from '../rule.ts'

export const frontMatter = defineRule({
  id: 'document/front-matter',
  severity: 'error',
  what: 'Front matter that is no YAML, or names a document type that there is not.',
  why: 'The front matter says what the document is held against; unread, it is held against a guess.',
  *check({document, frontMatter: matter}) {
    if (!matter) return
    if (matter.error) {
      const {message, start, end} = matter.error
      yield {start, end, message: `The front matter is not YAML here: ${message}`}
    }
    const said = matter.values[TYPE_KEY]
    if (said === undefined || said === 'none' || documentTypes.some(type => type === said)) return
    const line = new RegExp(`^${TYPE_KEY}:[ \\t]*(.*?)[ \\t]*$`, 'm').exec(
      document.text.slice(0, matter.range.end),
    )
    if (!line) return
    const value = line[1] ?? ''
    const end = line.index + line[0].trimEnd().length
    const place = {start: end - value.length, end}
    yield {
      ...(value === '' ? {start: line.index, end} : place),
      message: `“${value}” is no document type: expected ${documentTypes.join(', ')} or none`,
      fixes: documentTypes.map(type => ({
        title: `Change to “${type}”`,
        edits: [{...place, text: value === '' ? ` ${type}` : type}],
      })),
    }
  },
})
