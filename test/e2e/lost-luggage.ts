/** A short PRD with a problem and nothing else, for a model to speak about. */
export const PRD = `---
pmprep: prd
---

# Lost luggage

## Problem

Passengers of the night train wait two hours at the desk when a bag is lost.
`
