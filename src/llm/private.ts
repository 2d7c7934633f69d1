import {readFrontMatter} from '../core/document/front-matter.ts'
import {ModelError} from './model-error.ts'

const KEY = 'pmprep-private'

/**
 * Whether a file says `pmprep-private: true` in its front matter: then it is never sent anywhere. What is not plainly a
 * no is a yes, and so is front matter that names the key and cannot be read.
 */
export function isPrivate(text: string): boolean {
  const found = readFrontMatter(text)
  if (!found) return false
  const value = found.values[KEY]
  if (value === undefined) return found.error !== undefined && text.slice(0, found.range.end).includes(KEY)
  return !(value === false || value === null || /^(?:false|no|off)$/i.test(String(value)))
}

/** @throws ModelError of kind `private` */
export function refusePrivate(text: string): void {
  if (!isPrivate(text)) return
  throw new ModelError(
    'private',
    `This file says “${KEY}: true”: it is never sent to a model.`,
    'Take that line out of its front matter if it may be.',
  )
}
