import type {Template} from '../../src/core/templates/template.ts'

/** `contributes.walkthroughs`: for somebody who has never used VS Code for more than typing. */
export function walkthrough(templates: readonly Template[]) {
  const step = (
    id: string,
    title: string,
    description: string,
    done: readonly string[],
    altText: string,
  ) => ({
    id,
    title,
    description,
    media: {svg: `media/walkthrough/${id}.svg`, altText},
    completionEvents: done.map(command => `onCommand:${command}`),
  })
  return {
    id: 'getStarted',
    title: 'Get started with PMPrep',
    description: 'Write product documents that hold up in review, and practise for interviews.',
    steps: [
      step(
        'write',
        'Start from a template',
        'A template has the sections that a reviewer looks for, each with a hint of what belongs there. Tab goes from hint to hint, and what you type takes its place.\n[New Document…](command:pmprep.newDocument)\nLater: **File > New File…**, or F1 and “New PRD”.',
        ['pmprep.newDocument', ...templates.map(({id}) => `pmprep.new.${id}`)],
        'A new PRD whose first hint is selected.',
      ),
      step(
        'read',
        'See what a reviewer would say',
        'A wavy line marks words that a reviewer would stop at. Rest the mouse on one, and it says what is there, what was expected and why.\n[Open a Flawed Sample](command:toSide:pmprep.openSample)\nAll of it is worked out on your machine; nothing you write is sent anywhere.',
        ['pmprep.openSample'],
        'A goal underlined with a wavy line, and the explanation beneath it.',
      ),
      step(
        'mend',
        'Mend it',
        'Put the cursor on a wavy line and press Ctrl+. (⌘. on a Mac) for ways to mend it: insert the section, split the story, fill in the baseline. If you disagree, switch the rule off for a line, the file or the workspace.\n[Go to the Next Finding](command:pmprep.nextFinding)\n[Fix What Needs No Thought](command:pmprep.fixAll)',
        ['pmprep.nextFinding', 'editor.action.quickFix', 'pmprep.fixAll'],
        'The menu of quick fixes at a metric without a baseline.',
      ),
      step(
        'score',
        'Know what is not there yet',
        'The status bar at the bottom shows the document’s type and score. Its list has every element that such a document needs: pick one to go there, or to insert its section.\n[Show Score and Checklist](command:pmprep.showChecklist)',
        ['pmprep.showChecklist'],
        'The checklist of a PRD: problem and users covered, metrics weak, risks not found.',
      ),
      step(
        'coach',
        'Practise with the coach',
        'The coach has a view of its own in the side bar. It says of a document or of an answer to an interview question what works, what to fix first, and what you would be asked next.\n[Open Coach](command:pmprep.openCoach)\nAn answer has a clock, and you score yourself before the coach does.\n[New Practice Answer](command:pmprep.new.answer)',
        ['pmprep.openCoach', 'pmprep.new.answer'],
        'The coach’s view: a score of 62, what works, and the question to come next.',
      ),
      step(
        'workspace',
        'Check all documents at once',
        'Findings of a whole folder stand in the Problems view, and as a report that you can send or print.\n[Check Workspace](command:pmprep.checkWorkspace)\n[Export Report…](command:pmprep.exportReport)',
        ['pmprep.checkWorkspace', 'pmprep.exportReport'],
        'A report of three documents with their scores.',
      ),
      step(
        'team',
        'Agree on it as a team',
        'Settings in `.pmprep/config.yaml` hold for everybody who opens the folder, and in CI. Templates in `.pmprep/templates` and checklists in `.pmprep/frameworks` join PMPrep’s own.\n[Open Team Settings](command:pmprep.openTeamSettings)',
        ['pmprep.openTeamSettings'],
        'A settings file that names the type of a folder’s documents and softens one rule.',
      ),
    ],
  }
}
