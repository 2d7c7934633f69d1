import {columnWords, targetColumn, VALUE_PART} from './rules/element/target-column.ts'
import {solutionInDisguise} from './rules/problem/solution-in-disguise.ts'
import type {Draft} from './rules/rule.ts'
import type {ElementState, Finding} from './types.ts'

/** The elements of a document, with a remark where their status alone would say too much or too little. */
export function withRemarks(draft: Draft, findings: readonly Finding[]): readonly ElementState[] {
  return draft.elements.map(state => {
    if (state.id === 'problem') return onProblem(state, findings)
    return state.id === 'metric-target' ? onTargets(state, draft) : state
  })
}

/** A problem that is its solution is there: what is wrong with it is a rule’s to say, and nobody should read “covered”. */
function onProblem(state: ElementState, findings: readonly Finding[]): ElementState {
  const finding = findings.find(({rule, severity}) => rule === solutionInDisguise.id && severity !== 'hint')
  if (state.status !== 'covered' || !finding) return state
  return {...state, remark: {text: 'it names a solution', start: finding.start, end: finding.end}}
}

/** A column for targets is more than nothing, also with no value in it. */
function onTargets(state: ElementState, draft: Draft): ElementState {
  const column = targetColumn(draft)
  const text = column && columnWords(column)
  if (!text || (state.status === 'covered' && column.filled > 0)) return state
  return {...state, lacking: state.lacking.filter(it => it !== VALUE_PART), remark: {text, ...column.place}}
}
