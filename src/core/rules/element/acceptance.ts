import {elementRule} from './element-rule.ts'

export const acceptance = elementRule('acceptance')
