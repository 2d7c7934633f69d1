import {elementRule} from './element-rule.ts'

export const rollout = elementRule('rollout')
