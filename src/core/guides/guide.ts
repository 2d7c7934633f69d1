/** The kinds of guide, in the order of the pick list: each is a folder of `guides/`. */
export const guideKinds = ['documents', 'levels', 'transitions', 'categories', 'frameworks'] as const
export type GuideKind = (typeof guideKinds)[number]

/** What the pick list calls the kinds. */
export const guideKindNames: Readonly<Record<GuideKind, string>> = {
  documents: 'Documents',
  levels: 'Levels',
  transitions: 'Ways into product management',
  categories: 'Kinds of interview question',
  frameworks: 'Frameworks',
}

/** What is known of a page before its file is read. */
export interface Guide {
  /** Its place in `guides/`, without `.md`: `levels/senior`. */
  path: string
  title: string
  /** The beginning of the page. */
  description: string
}
