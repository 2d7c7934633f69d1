import {elementRule} from './element-rule.ts'

export const evidence = elementRule('evidence')
