import {documentTypes} from '../../src/core/types.ts'
import {ruleSettings} from './rule-settings.ts'

/** `contributes.configuration`. The texts are read in the Settings editor. */
export function configuration() {
  const properties: Record<string, object> = {
    'pmprep.enable': {
      type: 'boolean',
      default: true,
      scope: 'resource',
      markdownDescription:
        'Check product documents: squiggles, quick fixes, hovers and the score. The command **PMPrep: Toggle Checks On or Off** changes it.',
    },
    'pmprep.run': {
      type: 'string',
      enum: ['onType', 'onSave'],
      enumDescriptions: [
        'Shortly after the last key press.',
        'When the document is opened and when it is saved.',
      ],
      default: 'onType',
      scope: 'resource',
      markdownDescription: 'When a document is checked: while you type, or when you save it.',
    },
    'pmprep.focusMode': {
      type: 'boolean',
      default: false,
      scope: 'resource',
      markdownDescription:
        'Show nothing on the line that is being typed until the cursor leaves it or the document is saved.',
    },
    'pmprep.codeLens': {
      type: 'boolean',
      default: true,
      scope: 'resource',
      markdownDescription:
        'Show above each element’s heading whether it is covered, and which of its parts were not found.',
    },
    'pmprep.documents': {
      type: 'object',
      default: {},
      scope: 'resource',
      additionalProperties: {enum: ['none', ...documentTypes]},
      markdownDescription:
        'Document types by glob, relative to the workspace folder, for example `{"docs/prd/**": "prd"}`; `none` keeps PMPrep away. Front matter (`pmprep: prd`) goes before this, and this before what is recognised by content. Where the folder has a `.pmprep/config.yaml`, that is used instead.',
    },
    'pmprep.rules': {
      ...ruleSettings(),
      default: {},
      scope: 'resource',
      markdownDescription:
        'Rules by id: `off`, a severity, or an object with the rule’s options and an optional `severity`. Where the folder has a `.pmprep/config.yaml`, that is used instead, so that a team and its CI see the same.',
    },
    'pmprep.author': {
      type: 'string',
      default: '',
      scope: 'window',
      markdownDescription: 'Your name, for the author of new documents.',
    },
    'pmprep.practice.folder': {
      type: 'string',
      default: 'practice',
      scope: 'window',
      markdownDescription:
        'The folder of your attempts, plans and logs: one Markdown file each. A path in the first workspace folder, or one of its own (`/…`, `~/…`); without a workspace it lies in `pmprep` in your home.',
    },
    'pmprep.model.provider': {
      type: 'string',
      enum: ['none', 'editor', 'endpoint'],
      enumDescriptions: [
        'No language model: everything works offline.',
        'A language model that VS Code has, such as that of GitHub Copilot.',
        'An endpoint that speaks OpenAI’s protocol: OpenAI, Azure, Ollama, LM Studio, llama.cpp, vLLM …',
      ],
      default: 'none',
      scope: 'application',
      markdownDescription:
        'The language model that adds depth where you ask for it. Set it up with **PMPrep: Connect Language Model…**, which tests it and says what is sent where. Nothing is ever sent without your pressing something that says so.',
    },
    'pmprep.model.baseUrl': {
      type: 'string',
      default: '',
      scope: 'application',
      markdownDescription:
        'Where the endpoint is, for example `http://localhost:11434/v1`. Its key is kept by VS Code’s secret storage, and never here.',
    },
    'pmprep.model.name': {
      type: 'string',
      default: '',
      scope: 'application',
      markdownDescription: 'The model’s name at the endpoint, or its id in VS Code.',
    },
    'pmprep.model.maxTokens': {
      type: 'number',
      default: 16000,
      minimum: 1000,
      maximum: 1000000,
      scope: 'application',
      markdownDescription:
        'The most that one request may cost, in tokens sent and received. What it will cost is shown before, what it did cost after.',
    },
    'pmprep.model.forbid': {
      type: 'boolean',
      default: false,
      scope: 'application',
      markdownDescription:
        'Never send anything to a language model, whatever else is set. `pmprep-private: true` in its front matter does the same for one file.',
    },
    'pmprep.userFolder': {
      type: 'string',
      default: '',
      scope: 'machine',
      markdownDescription:
        'The folder of your own templates (`templates/*.md`) and checklists (`frameworks/*.yaml`), for all your workspaces; `~` is your home. Without it, `.pmprep` in your home. A workspace’s own of the same file name go before these.',
    },
  }
  return {
    title: 'PMPrep',
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, value], order) => [key, {...value, order}]),
    ),
  }
}
