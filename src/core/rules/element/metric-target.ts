import {elementRule} from './element-rule.ts'

export const metricTarget = elementRule('metric-target')
