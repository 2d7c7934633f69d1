import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {load} from 'js-yaml'
import {useWorkspace} from './command.ts'
import {CLEAN, DRAFT, FIXABLE, WARNING} from './documents.ts'
import {sarifRunOf} from './sarif-log.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const fileOf = (path: string) => readFileSync(join(root, path), 'utf8')

interface Step {
  name?: string
  uses?: string
  run?: string
  env?: Record<string, string>
  with?: Record<string, unknown>
}
interface Action {
  inputs: Record<string, {description: string; default: string}>
  outputs: Record<string, {value: string}>
  runs: {steps: Step[]}
}
interface Hook {
  id: string
  entry: string
}

if (process.platform !== 'win32') {
  describe('the files for CI', () => {
    const workspace = useWorkspace({
      'docs/a.md': DRAFT,
      'docs/old/b.md': DRAFT,
      'my docs/clean.md': CLEAN,
      'warning.md': WARNING,
    })
    const bash = (script: string, env: Record<string, string> = {}) => {
      const {status, stdout, stderr} = spawnSync(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
        {
          cwd: workspace().folder,
          encoding: 'utf8',
          env: {...process.env, RUNNER_TEMP: join(workspace().folder, '.tmp'), ...env},
        },
      )
      return {status, stdout, stderr}
    }
    beforeEach(() => mkdirSync(join(workspace().folder, '.tmp')))

    describe('action.yml', () => {
      const action = load(fileOf('action.yml')) as Action
      const check = action.runs.steps.find(({name}) => name === 'Check the documents')
      const inputOf = (expression: string) => /inputs\.([\w-]+)/.exec(expression)?.[1] ?? ''

      /** Runs the step that checks, its environment filled in from inputs as GitHub does. */
      const runWith = (inputs: Record<string, string>) => {
        const all = {
          ...Object.fromEntries(Object.entries(action.inputs).map(([k, v]) => [k, v.default])),
          ...inputs,
        }
        const env = Object.fromEntries(
          Object.entries(check?.env ?? {}).map(([name, expression]) => {
            const value = all[inputOf(expression)] ?? assert.fail(expression)
            return [name, name === 'FORMAT' ? (value === 'true' ? 'github' : 'text') : value]
          }),
        )
        const outputs = join(workspace().folder, '.tmp/outputs')
        const outcome = bash(check?.run ?? '', {...env, GITHUB_ACTION_PATH: root, GITHUB_OUTPUT: outputs})
        const lines = existsSync(outputs) ? readFileSync(outputs, 'utf8').trim().split('\n') : []
        return {...outcome, outputs: Object.fromEntries(lines.map(line => line.split('=')))}
      }
      const sarifOf = (path: string) =>
        sarifRunOf({status: 0, stdout: readFileSync(path, 'utf8'), stderr: ''})

      it('gives each of its inputs a meaning and a use', () => {
        const text = fileOf('action.yml')
        for (const [name, {description}] of Object.entries(action.inputs)) {
          assert.ok(description.length > 20, name)
          assert.ok(text.includes(`inputs.${name} `) || text.includes(`inputs.${name}}`), name)
        }
        for (const used of text.matchAll(/inputs\.([\w-]+)/g))
          assert.ok((used[1] as string) in action.inputs, used[0])
      })

      it('lets no input into a script but through its environment', () => {
        for (const {run = ''} of action.runs.steps) assert.ok(!run.includes('${{'), run)
      })

      it('annotates, writes SARIF and keeps the status for the end', () => {
        const {status, stdout, stderr, outputs} = runWith({})
        assert.deepEqual([status, stderr], [0, ''])
        assert.match(stdout, /^::error file=docs\/a\.md,line=\d+/m)
        assert.equal(outputs.status, '1')
        assert.ok(sarifOf(outputs.sarif as string).results.length > 3)
      })

      it('takes several files, folders and globs, and leaves some out', () => {
        const {stdout, outputs} = runWith({files: '\ndocs\n!docs/old\nmy docs/*.md\n', annotations: 'false'})
        assert.match(stdout, /^docs\/a\.md: prd, /m)
        assert.match(stdout, /^my docs\/clean\.md: backlog, /m)
        assert.ok(!stdout.includes('docs/old'))
        assert.equal(outputs.status, '1')
      })

      it('passes its other inputs on', () => {
        workspace().write('strict.yaml', 'rules: {story/benefit: error}')
        assert.equal(runWith({files: 'warning.md'}).outputs.status, '0')
        assert.equal(runWith({files: 'warning.md', 'max-warnings': '0'}).outputs.status, '1')
        assert.equal(runWith({files: 'warning.md', config: 'strict.yaml'}).outputs.status, '1')
        assert.equal(runWith({files: 'my docs/clean.md', type: 'prd'}).outputs.status, '1')
        const sarif = join(workspace().folder, 'out.sarif')
        assert.equal(runWith({files: 'warning.md', sarif}).outputs.sarif, sarif)
        assert.equal(sarifOf(sarif).results.length, 1)
      })

      it('fails at once where it could not run', () => {
        const {status, stderr} = runWith({files: 'nowhere'})
        assert.equal(status, 2)
        assert.match(stderr, /no file at “nowhere”/)
      })

      it('runs nothing that an input says', () => {
        const {status} = runWith({files: '$(touch hacked)\n; touch hacked', type: '"; touch hacked; "'})
        assert.equal(status, 2)
        assert.ok(!existsSync(join(workspace().folder, 'hacked')))
      })
    })

    describe('.pre-commit-hooks.yaml', () => {
      const hooks = load(fileOf('.pre-commit-hooks.yaml')) as Hook[]
      /** As pre-commit calls a hook of language “script”: the entry from the repository's folder, then the files. */
      const runHook = (id: string, ...files: string[]) => {
        const [program = '', ...args] = hooks.find(hook => hook.id === id)?.entry.split(' ') ?? []
        return spawnSync(join(root, program), [...args, ...files], {
          cwd: workspace().folder,
          encoding: 'utf8',
        })
      }

      it('pmprep stops a commit at errors', () => {
        assert.equal(runHook('pmprep', 'docs/a.md', 'warning.md').status, 1)
        const {status, stdout} = runHook('pmprep', 'my docs/clean.md')
        assert.equal(status, 0)
        assert.match(stdout, /0 findings\n$/)
      }).timeout(60_000)

      it('pmprep-fix mends files', () => {
        workspace().write('fixable.md', FIXABLE)
        assert.equal(runHook('pmprep-fix', 'fixable.md').status, 0)
        assert.equal(workspace().read('fixable.md'), FIXABLE.replace(' seamlessly', ''))
      }).timeout(60_000)
    })

    describe('docs/ci.md', () => {
      const page = fileOf('docs/ci.md')
      const action = load(fileOf('action.yml')) as Action
      const snippets = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(match => load(match[1] as string))
      const all = [...stepsOf(snippets)]

      function* stepsOf(node: unknown): Generator<Step> {
        if (typeof node !== 'object' || node === null) return
        if ('uses' in node || 'run' in node) yield node as Step
        for (const value of Object.values(node)) yield* stepsOf(value)
      }

      it('describes each input of the action, with its default', () => {
        for (const [name, input] of Object.entries(action.inputs)) {
          const row = new RegExp(`^\\| \`${name}\` \\| .+ \\| (.*) ?\\|$`, 'm').exec(page)
          assert.ok(row, name)
          if (input.default !== '') assert.equal(row[1]?.trim(), `\`${input.default}\``)
        }
      })

      it('uses the action with inputs that it has', () => {
        const uses = all.filter(step => step.uses?.startsWith('pmprep/pmprep@'))
        assert.ok(uses.length > 0)
        for (const name of uses.flatMap(step => Object.keys(step.with ?? {})))
          assert.ok(name in action.inputs, name)
      })

      it('has commands that run', () => {
        const runs = all.flatMap(({run}) => (run?.includes('scripts/cli.mjs') ? [run] : []))
        assert.ok(runs.length >= 2)
        for (const run of runs) {
          const {status, stderr} = bash(run.replaceAll('$RUNNER_TEMP/pmprep/', root))
          assert.deepEqual([status, stderr], [1, ''], run)
        }
        const stdout = workspace().read('pmprep.sarif')
        assert.ok(sarifRunOf({status: 1, stdout, stderr: ''}).results.length > 3)
      }).timeout(60_000)

      it('uses hooks that there are', () => {
        const ids = (load(fileOf('.pre-commit-hooks.yaml')) as Hook[]).map(({id}) => id)
        const used = JSON.stringify(snippets).match(/"hooks":\[\{"id":"([\w-]+)"/)?.[1]
        assert.ok(used && ids.includes(used))
        for (const id of ids) assert.ok(page.includes(`\`${id}\``) || page.includes(`id: ${id}\n`), id)
      })
    })
  })
}
