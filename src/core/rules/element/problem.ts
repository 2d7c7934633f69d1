import {elementRule} from './element-rule.ts'

export const problem = elementRule('problem')
