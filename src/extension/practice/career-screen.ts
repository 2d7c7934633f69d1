import {levelContent, transitions} from '../../core/coach/content.ts'
import {daysBetween, type IsoDate} from '../../core/practice/calendar.ts'
import {careerView} from '../../core/practice/career/career-view.ts'
import {readEvidence} from '../../core/practice/career/read-evidence.ts'
import type {Career, Evidence} from '../../core/practice/career/types.ts'
import {roleNames} from '../../core/practice/roles.ts'
import {
  type CareerFileKind,
  type CareerScreen,
  careerFiles,
  type PanelEvidence,
} from '../../protocol/career.ts'

export interface CareerNow {
  today: IsoDate
  career: Career
  documents: readonly {kind: CareerFileKind; name: string; text: string}[]
}

/** Where a person is, where they aim, and what their logs say for it. */
export function careerScreen({today, career, documents}: CareerNow): CareerScreen {
  const {at, aim, from, role, interview} = career
  const logs = documents.filter(({kind}) => kind === 'milestone-log')
  const view = careerView(
    career,
    logs.flatMap(({name, text}) => readEvidence(text, name)),
  )
  const shown = (it: Evidence): PanelEvidence => {
    const {milestone: _, log, ...evidence} = it
    return {...evidence, log: logs.findIndex(({name}) => name === log)}
  }
  const days = interview ? (daysBetween(today, interview) ?? -1) : -1
  return {
    kind: 'career',
    at: at ? levelContent(at).name : '',
    aim: aim ? levelContent(aim).name : '',
    from: transitions.find(({id}) => id === from)?.name ?? '',
    role: role ? roleNames[role] : '',
    interview: interview && days >= 0 ? {date: interview, days} : null,
    scope: aim ? `${levelContent(aim).scope} ${levelContent(aim).horizon}` : '',
    competencies: view.competencies.map(({id, name, shows}) => ({id, name, shows})),
    milestones: view.milestones.map(({milestone, counted, uncounted}) => ({
      id: milestone.id,
      name: milestone.name,
      shows: milestone.shows,
      counted: counted.map(shown),
      uncounted: uncounted.map(shown),
    })),
    others: view.others.map(shown),
    next: view.next,
    transition: view.transition && {
      name: view.transition.name,
      emphasise: [...view.transition.emphasise],
      close: view.transition.close.map(({name, how}) => ({name, how})),
      smell: view.transition.smell,
    },
    logs: logs.map(({name}) => name),
    files: careerFiles.map(kind => ({kind, isThere: documents.some(it => it.kind === kind)})),
  }
}
