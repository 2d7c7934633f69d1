import {elementRule} from './element-rule.ts'

export const metrics = elementRule('metrics')
