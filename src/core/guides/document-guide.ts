import type {DocumentType} from '../types.ts'

/** What several documents of a type are called within a sentence: “About user stories”. */
const names: Readonly<Record<DocumentType, string>> = {
  prd: 'PRDs',
  'one-pager': 'one-pagers',
  'pr-faq': 'PR/FAQs',
  pitch: 'Shape Up pitches',
  'feature-spec': 'feature specs',
  experiment: 'experiment plans',
  roadmap: 'roadmaps',
  'release-notes': 'release notes',
  faq: 'FAQs',
  'user-story': 'user stories',
  backlog: 'backlogs',
  answer: 'practice answers',
  'story-bank': 'story banks',
  'career-narrative': 'career narratives',
  'milestone-log': 'milestone logs',
}

/** The guide about a type of document: its place in `guides/`, and what it is about. */
export function documentGuide(type: DocumentType): {path: string; about: string} {
  return {path: `documents/${type}`, about: names[type]}
}
