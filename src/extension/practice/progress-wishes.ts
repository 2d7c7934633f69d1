import * as vscode from 'vscode'
import {categories} from '../../core/coach/types.ts'
import type {ProgressWish} from '../../protocol/progress.ts'
import type {Practice} from './practice.ts'

/** Does what a person wants of their progress. */
export async function performOnProgress(wish: ProgressWish, practice: Practice): Promise<void> {
  const {attempts: store, progress} = practice
  switch (wish.kind) {
    case 'show-page':
      return progress.set(wish.page === 'career' ? {kind: 'career'} : {kind: 'progress', category: null})
    case 'filter-lines': {
      const category = categories.find(it => it === wish.category) ?? null
      return progress.set({kind: 'progress', category})
    }
    case 'compare':
      return progress.set({kind: 'comparison', earlier: wish.earlier, later: wish.later})
    case 'compare-others': {
      const {compareAttempts} = await import('./compare-attempts.ts')
      return compareAttempts(practice, wish)
    }
    case 'open-diff': {
      const {attempts} = await store.all()
      const isKnown = [wish.earlier, wish.later].every(path => attempts.some(it => it.path === path))
      if (!isKnown) return
      const [left, right] = [wish.earlier, wish.later].map(path => store.uriOf({path}))
      await vscode.commands.executeCommand('vscode.diff', left, right, 'Two attempts at one question')
      return
    }
    case 'open-broken': {
      const {broken} = await store.all()
      const found = broken.find(it => it.path === wish.path)
      if (!found) return
      const at = new vscode.Position(Math.max(0, found.line - 1), 0)
      await vscode.window.showTextDocument(store.uriOf(found), {selection: new vscode.Range(at, at)})
      return
    }
    case 'export-history':
      return void (await vscode.commands.executeCommand('pmprep.exportHistory'))
  }
}
