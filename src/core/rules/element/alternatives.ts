import {elementRule} from './element-rule.ts'

export const alternatives = elementRule('alternatives')
