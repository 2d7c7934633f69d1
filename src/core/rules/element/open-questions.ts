import {elementRule} from './element-rule.ts'

export const openQuestions = elementRule('open-questions')
