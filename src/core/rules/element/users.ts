import {elementRule} from './element-rule.ts'

export const users = elementRule('users')
