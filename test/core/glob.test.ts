import assert from 'node:assert/strict'
import {fitsGlob} from '../../src/core/glob.ts'

describe('a glob', () => {
  const cases: [glob: string, path: string, fits: boolean][] = [
    ['docs/*.md', 'docs/a.md', true],
    ['docs/*.md', 'docs/sub/a.md', false],
    ['docs/**', 'docs/sub/a.md', true],
    ['docs/**/a.md', 'docs/a.md', true],
    ['docs/**/a.md', 'docs/x/y/a.md', true],
    ['**/*.prd.md', 'a.prd.md', true],
    ['**/*.prd.md', '.hidden/a.prd.md', true],
    ['**/*.prd.md', 'a-prd.md', false],
    ['{prd,specs}/*.md', 'specs/a.md', true],
    ['{prd,specs}/*.md', 'notes/a.md', false],
    ['q?.md', 'q3.md', true],
    ['q?.md', 'q12.md', false],
    ['plans (2027)/a+b.md', 'plans (2027)/a+b.md', true],
    ['a.md', 'xa.md', false],
    ['[draft].md', '[draft].md', true],
    ['{open', '{open', true],
  ]
  for (const [glob, path, fits] of cases) {
    it(`${glob} ${fits ? 'fits' : 'does not fit'} ${path}`, () => assert.equal(fitsGlob(path, glob), fits))
  }
})
