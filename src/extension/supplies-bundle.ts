// The entry of dist/supplies.cjs: see supplies.ts.

export {load} from 'js-yaml'
export {parseMarkdown} from '../core/document/parser.ts'
export {default as frameworks} from '../core/frameworks/bundled.json' with {type: 'json'}
