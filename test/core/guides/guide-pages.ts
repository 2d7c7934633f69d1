import {readdirSync, readFileSync} from 'node:fs'
import {type GuideKind, guideKinds} from '../../../src/core/guides/guide.ts'

export const root = new URL('../../../', import.meta.url)

/** A page under `guides/`: its path there without `.md`, and its text. */
export interface Page {
  path: string
  text: string
}

export function pagesOf(kind: GuideKind): Page[] {
  return readdirSync(new URL(`guides/${kind}/`, root)).map(file =>
    readGuide(`${kind}/${file.replace(/\.md$/, '')}`),
  )
}

export function readGuide(path: string): Page {
  return {path, text: readFileSync(new URL(`guides/${path}.md`, root), 'utf8')}
}

export const allPages = (): Page[] => guideKinds.flatMap(pagesOf)

/** The rows of all tables of a page, with the cells of each; no heads. */
export function rowsOf({text}: Page): string[][] {
  const rows = [...text.matchAll(/^\|(.*)\|$/gm)].map(([, row = '']) => row.split('|').map(it => it.trim()))
  return rows.filter((row, at) => !isRule(row) && !isRule(rows[at + 1] ?? []))
}

const isRule = (row: readonly string[]) => row.length > 0 && row.every(it => /^:?-+:?$/.test(it))

/** What stands behind `**Label:**`, cut at semicolons; undefined where the page has no such line. */
export function labelled({text}: Page, label: string): string[] | undefined {
  const line = new RegExp(`^(?:- )?\\*\\*${label}:\\*\\* (.*?)\\s*$`, 'm').exec(text)?.[1]
  return line?.split('; ')
}
