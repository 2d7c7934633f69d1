// The entry of dist/supplies.cjs: see supplies.ts.

import {EVENT_ID, getScalarValue, load, parseEvents} from 'js-yaml'

export const yaml = {EVENT_ID, getScalarValue, load, parseEvents}
export {parseMarkdown} from '../core/document/parser.ts'
export {default as frameworks} from '../core/frameworks/bundled.json' with {type: 'json'}
