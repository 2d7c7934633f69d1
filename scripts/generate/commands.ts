import type {Template} from '../../src/core/templates/template.ts'

interface Command {
  /** Its id without `pmprep.`. */
  id: string
  title: string
  /** When the palette offers it; always where it is absent. */
  when?: string
  icon?: string
  /** The view whose title bar has it. */
  inTitleOf?: string
  /** Whether the title bar of an editor has it, in the same place as the palette. */
  inEditorTitle?: boolean
  /** The items of views whose context menu has it. */
  ofItems?: string
}

const inDocument = 'pmprep.isDocument'
const inRewrite = 'resourceScheme == pmprep-rewrite'
const inFolder = 'workspaceFolderCount > 0'

const commands: readonly Command[] = [
  {id: 'newDocument', title: 'New Document…'},
  {id: 'showChecklist', title: 'Show Score and Checklist', when: inDocument},
  {id: 'openCoach', title: 'Open Coach'},
  {id: 'fixAll', title: 'Fix All', when: inDocument},
  {id: 'nextFinding', title: 'Go to Next Finding', when: inDocument},
  {id: 'explainFinding', title: 'Explain Finding', when: inDocument},
  {id: 'explainRule', title: 'Explain Rule…'},
  {id: 'openGuide', title: 'Open Guide…'},
  {id: 'checkWorkspace', title: 'Check Workspace', when: inFolder},
  {id: 'clearWorkspaceResults', title: 'Clear Workspace Results', when: 'pmprep.hasWorkspaceResults'},
  {id: 'exportReport', title: 'Export Report…', when: `${inDocument} || ${inFolder}`},
  {id: 'toggle', title: 'Toggle Checks On or Off'},
  {id: 'openTeamSettings', title: 'Open Team Settings', when: inFolder},
  {id: 'submitAnswer', title: 'Submit Answer', when: 'editorLangId == markdown'},
  {id: 'mockInterview', title: 'Mock Interview…'},
  {id: 'recallCards', title: 'Recall Cards'},
  {id: 'drill', title: 'Drill…'},
  {id: 'newPlan', title: 'New Practice Plan…'},
  {id: 'practice.search', title: 'Search Questions…', icon: '$(search)', inTitleOf: 'pmprep.practice'},
  {id: 'practice.filter', title: 'Filter Questions…', icon: '$(filter)', inTitleOf: 'pmprep.practice'},
  {
    id: 'compareAttempts',
    title: 'Compare Attempts…',
    ofItems: 'view == pmprep.attempts && viewItem =~ /^attempt/',
  },
  {id: 'exportHistory', title: 'Export Practice History…', icon: '$(export)', inTitleOf: 'pmprep.attempts'},
  {id: 'setCareer', title: 'Set Career Goal…'},
  {id: 'connectModel', title: 'Connect Language Model…'},
  {id: 'deepReview', title: 'Deep Review by the Language Model', when: inDocument},
  {
    id: 'acceptRewrite',
    title: 'Take Over the Rewrite',
    icon: '$(check)',
    when: inRewrite,
    inEditorTitle: true,
  },
  {
    id: 'dismissRewrite',
    title: 'Dismiss the Rewrite',
    icon: '$(close)',
    when: inRewrite,
    inEditorTitle: true,
  },
  {id: 'openGetStarted', title: 'Open Get Started'},
  {id: 'openSample', title: 'Open Flawed Sample'},
  {id: 'openExample', title: 'Open Filled Example…'},
]

/** `contributes.commands` and `contributes.menus`: one for each template, and the others. */
export function commandsAndMenus(templates: readonly Template[]) {
  const made = templates.map(({id, name}): Command => ({id: `new.${id}`, title: `New ${name}`}))
  const all = [...commands, ...made]
  return {
    commands: all.map(({id, title, icon}) => ({
      command: `pmprep.${id}`,
      title,
      category: 'PMPrep',
      ...(icon && {icon}),
    })),
    menus: {
      commandPalette: all.flatMap(({id, when}) => (when ? [{command: `pmprep.${id}`, when}] : [])),
      'view/title': all.flatMap(({id, inTitleOf}) =>
        inTitleOf ? [{command: `pmprep.${id}`, when: `view == ${inTitleOf}`, group: 'navigation'}] : [],
      ),
      'editor/title': all.flatMap(({id, when, inEditorTitle}) =>
        when && inEditorTitle ? [{command: `pmprep.${id}`, when, group: 'navigation'}] : [],
      ),
      'view/item/context': all.flatMap(({id, ofItems}) =>
        ofItems ? [{command: `pmprep.${id}`, when: ofItems, group: 'pmprep'}] : [],
      ),
      'file/newFile': made.map(({id}) => ({command: `pmprep.${id}`, group: 'pmprep'})),
    },
  }
}
