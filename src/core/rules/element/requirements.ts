import {elementRule} from './element-rule.ts'

export const requirements = elementRule('requirements')
