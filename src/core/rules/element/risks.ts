import {elementRule} from './element-rule.ts'

export const risks = elementRule('risks')
