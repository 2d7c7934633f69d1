import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {chatParticipants} from './chat-participants.ts'
import {commandsAndMenus} from './commands.ts'
import {languageModelTools} from './language-model-tools.ts'
import {configuration} from './settings.ts'
import {readTemplates} from './templates.ts'
import {views, viewsContainers, viewsWelcome} from './views.ts'
import {walkthrough} from './walkthrough.ts'

/**
 * package.json: what the extension contributes. The commands and settings follow from templates and rules; the rest
 * stands here because it has to agree with them.
 */
export async function generateManifest(root: string): Promise<Map<string, string>> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const templates = await readTemplates(root)
  manifest.activationEvents = ['onLanguage:markdown', 'workspaceContains:.pmprep']
  manifest.capabilities = {
    virtualWorkspaces: true,
    untrustedWorkspaces: {
      supported: 'limited',
      description:
        'In Restricted Mode documents are checked by PMPrep’s own rules and your own settings. The workspace’s settings, templates and checklists (.pmprep) are not read until you trust it.',
      restrictedConfigurations: ['pmprep.documents', 'pmprep.rules', 'pmprep.practice.folder'],
    },
  }
  manifest.contributes = {
    ...commandsAndMenus(templates),
    viewsContainers,
    views,
    viewsWelcome,
    languageModelTools: languageModelTools(),
    chatParticipants,
    configuration: configuration(),
    walkthroughs: [walkthrough(templates)],
    taskDefinitions: [{type: 'pmprep', required: [], properties: {}, when: 'workspaceFolderCount > 0'}],
    problemMatchers: [problemMatcher],
    jsonValidation: validation(['.pmprep/config.json'], 'config'),
    yamlValidation: [
      ...validation(['.pmprep/config.yaml', '.pmprep/config.yml'], 'config'),
      ...validation(['.pmprep/frameworks/*.yaml', '.pmprep/frameworks/*.yml'], 'framework'),
      ...validation(['.pmprep/questions/*.yaml', '.pmprep/questions/*.yml'], 'question'),
    ],
  }
  return new Map([['package.json', `${JSON.stringify(manifest, null, 2)}\n`]])
}

/** Reads what `pmprep lint` prints, for tasks that run it in a shell. */
const problemMatcher = {
  name: 'pmprep',
  label: 'PMPrep',
  // The collection of Check Workspace has this name too: of the two, the last word on a file holds.
  owner: 'pmprep-workspace',
  source: 'PMPrep',
  // What is open has squiggles of its own.
  applyTo: 'closedDocuments',
  fileLocation: ['autoDetect', '$' + '{workspaceFolder}'],
  // For the severities that VS Code does not know by name: information and hint.
  severity: 'info',
  pattern: {
    regexp: '^(.+?):(\\d+):(\\d+): (error|warning|information|hint): (.*) \\[([\\w/-]+)\\]$',
    file: 1,
    line: 2,
    column: 3,
    severity: 4,
    message: 5,
    code: 6,
  },
}

/** For the JSON editor of VS Code, and for the YAML editor of the extension redhat.vscode-yaml. */
function validation(files: readonly string[], schema: string) {
  return files.map(file => ({fileMatch: `**/${file}`, url: `./schemas/${schema}.schema.json`}))
}
