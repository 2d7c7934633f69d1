import type {
  ArtifactLocation,
  Fix,
  Location,
  Log,
  Region,
  ReportingDescriptor,
  Result as SarifResult,
} from 'sarif'
import type {LintRecord} from '../core/record.ts'
import {STDIN} from './files.ts'
import type {Result} from './job.ts'
import {repositoryUri} from './repository-path.ts'
import type {RuleInfo} from './rule-table.ts'

type Finding = LintRecord['findings'][number]

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const HOME = 'https://github.com/pmprep/pmprep'
/** A change in what is hashed needs a new name: services compare the values of one name between runs. */
const FINGERPRINT = 'pmprepFinding/v1'

const LEVELS = {error: 'error', warning: 'warning', information: 'note', hint: 'note'} as const
/** What GitHub sorts findings by that are no security matter. */
const PROBLEM = {
  error: 'error',
  warning: 'warning',
  information: 'recommendation',
  hint: 'recommendation',
} as const

/**
 * Findings as SARIF 2.1.0, as GitHub's code scanning reads it: paths relative to the repository, without an absolute
 * base, so that the same documents give the same bytes on any machine.
 */
export async function formatSarif(results: readonly Result[]): Promise<string> {
  const rules = await descriptors(results)
  const indexes = new Map(rules.map(({id}, index) => [id, index]))
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'PMPrep', version: PMPREP_VERSION, informationUri: HOME, rules}},
        columnKind: 'utf16CodeUnits',
        results: results.flatMap(({record, fingerprints}) => {
          const artifactLocation = {uri: record.path === STDIN ? STDIN : repositoryUri(record.path)}
          return record.findings.map((finding, i) => ({
            ...resultOf(finding, artifactLocation),
            ruleIndex: indexes.get(finding.rule) ?? -1,
            partialFingerprints: {[FINGERPRINT]: fingerprints[i] ?? ''},
          }))
        }),
      },
    ],
  }
  return `${JSON.stringify(log)}\n`
}

/** All of our rules, and those that checklists of a team's own have brought. */
async function descriptors(results: readonly Result[]): Promise<ReportingDescriptor[]> {
  const {ruleTable} = await import('./rule-table.ts')
  const known = new Map(ruleTable.map(it => [it.id, it]))
  for (const {rule: id, why, href, severity} of results.flatMap(({record}) => record.findings)) {
    if (!known.has(id)) known.set(id, {id, what: why, why, href, severity})
  }
  return [...known.values()].map(descriptor)
}

function descriptor({id, what, why, href, severity}: RuleInfo): ReportingDescriptor {
  return {
    id,
    shortDescription: {text: what},
    fullDescription: {text: why},
    help: {text: `${why} ${href}`, markdown: `${why}\n\n[Bad and good examples](${href})`},
    helpUri: href,
    defaultConfiguration: {level: LEVELS[severity]},
    properties: {tags: [id.split('/')[0] ?? id], 'problem.severity': PROBLEM[severity]},
  }
}

function resultOf(finding: Finding, artifactLocation: ArtifactLocation): SarifResult {
  const {rule, severity, message, range, related = [], fixes} = finding
  const placed = (place: Finding['range']): Location => ({
    physicalLocation: {artifactLocation, region: regionOf(place)},
  })
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: {text: message},
    locations: [placed(range)],
    ...(related.length > 0 && {
      relatedLocations: related.map((it, index) => ({
        id: index + 1,
        ...placed(it.range),
        message: {text: it.message},
      })),
    }),
    ...(fixes.length > 0 && {fixes: fixes.map(it => fixOf(it, artifactLocation))}),
  }
}

function fixOf({title, edits}: Finding['fixes'][number], artifactLocation: ArtifactLocation): Fix {
  const replacements = edits.map(({range, text}) => ({
    deletedRegion: regionOf(range),
    insertedContent: {text},
  }))
  return {description: {text: title}, artifactChanges: [{artifactLocation, replacements}]}
}

function regionOf({start, end}: Finding['range']): Region {
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}
