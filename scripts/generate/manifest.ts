import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {rules} from '../../src/core/rules/index.ts'
import {documentTypes, severities} from '../../src/core/types.ts'
import {readTemplates} from './templates.ts'

/** package.json: the commands for templates, and the settings, whose rules come from the code. */
export async function generateManifest(root: string): Promise<Map<string, string>> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const templates = await readTemplates(root)
  const {contributes} = manifest
  const isNew = (command: string) => command.startsWith('pmprep.new.')

  contributes.commands = [
    ...contributes.commands.filter(({command}: {command: string}) => !isNew(command)),
    ...templates.map(({id, name}) => ({
      command: `pmprep.new.${id}`,
      title: `New ${name}`,
      category: 'PMPrep',
    })),
  ]
  contributes.menus['file/newFile'] = templates.map(({id}) => ({
    command: `pmprep.new.${id}`,
    group: 'pmprep',
  }))
  contributes.configuration = {title: 'PMPrep', properties: settings()}
  return new Map([['package.json', `${JSON.stringify(manifest, null, 2)}\n`]])
}

function settings(): Record<string, unknown> {
  const level = {enum: ['off', ...severities]}
  return {
    'pmprep.enable': {
      type: 'boolean',
      default: true,
      scope: 'resource',
      markdownDescription: 'Check product documents: squiggles, quick fixes, hovers and the score.',
    },
    'pmprep.documents': {
      type: 'object',
      default: {},
      scope: 'resource',
      additionalProperties: {enum: ['none', ...documentTypes]},
      markdownDescription:
        'Document types by glob, relative to the workspace folder, for example `{"docs/prd/**": "prd"}`; `none` keeps PMPrep away. Front matter (`pmprep: prd`) goes before this, and this before what is recognised by content.',
    },
    'pmprep.rules': {
      type: 'object',
      default: {},
      scope: 'resource',
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map(({id, what}) => [
          id,
          {description: what, anyOf: [level, {type: 'object', properties: {severity: level}}]},
        ]),
      ),
      markdownDescription:
        'Rules by id: `off`, a severity, or an object with the rule’s options and an optional `severity`. A `.pmprep/config.yaml` in the folder is used instead, so that a team and its CI see the same.',
    },
    'pmprep.author': {
      type: 'string',
      default: '',
      scope: 'window',
      markdownDescription: 'Your name, for the author of new documents.',
    },
  }
}
