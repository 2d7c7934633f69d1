import * as vscode from 'vscode'
import {type FiledPlan, readPlan} from '../../core/practice/plans/read-plan.ts'
import {readFolder} from '../find-files.ts'
import {today} from '../today.ts'
import {textOf} from './own-file.ts'
import type {Practice} from './practice.ts'

/** Files beside attempts that are looked into at most: plans, logs, what else somebody keeps there. */
const MOST = 100

export interface PlanFile {
  uri: vscode.Uri
  plan: FiledPlan
}

/**
 * The plan that is followed: of the plans in the practice folder the one that has today in it, else the next to begin,
 * else the last that ended.
 */
export async function currentPlan({attempts}: Practice): Promise<PlanFile | undefined> {
  const names = (await readFolder(attempts.folder)).map(([name]) => name)
  // Attempts begin with their date, and there may be thousands of them.
  const others = names.filter(name => name.endsWith('.md') && !/^\d{4}-\d{2}-\d{2}/.test(name)).slice(0, MOST)
  const plans: (PlanFile & {first: string; last: string})[] = []
  for (const name of others) {
    const uri = vscode.Uri.joinPath(attempts.folder, name)
    const plan = readPlan((await textOf(uri)) ?? '')
    const dates = plan?.days.flatMap(({date}) => date ?? []).sort() ?? []
    if (plan) plans.push({uri, plan, first: dates[0] ?? '', last: dates.at(-1) ?? ''})
  }
  const now = today()
  const byStart = plans.sort((a, b) => (a.first < b.first ? -1 : 1))
  return (
    byStart.findLast(it => it.first <= now && now <= it.last) ??
    byStart.find(it => it.first > now) ??
    byStart.at(-1)
  )
}
