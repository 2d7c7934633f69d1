import assert from 'node:assert/strict'
import {readStory} from '../../../src/core/stories/read-story.ts'
import type {Defect, Story} from '../../../src/core/stories/story.ts'

/** Reads `text` as an item of a backlog, where everything is a story. */
export function storyOf(text: string): Story {
  const story = readStory(text, {assume: true})
  assert.ok(story, `no story in ${JSON.stringify(text)}`)
  return story
}

/** Confidence and place of a defect, as a table of cases says them: `sure: user`; `-` where there is none. */
export function told(text: string, defect: Defect | undefined): string {
  return defect ? `${defect.confidence}: ${text.slice(defect.start, defect.end)}` : '-'
}
