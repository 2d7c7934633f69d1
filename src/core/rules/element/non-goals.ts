import {elementRule} from './element-rule.ts'

export const nonGoals = elementRule('non-goals')
