/** What was recalled, in the practice folder. */
export const CARD_LOG = 'cards.md'
/** What was written in drills, in the practice folder. */
export const DRILL_LOG = 'drills.md'
