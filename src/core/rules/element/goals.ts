import {elementRule} from './element-rule.ts'

export const goals = elementRule('goals')
