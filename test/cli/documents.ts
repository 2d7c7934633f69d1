/** A draft with findings of several severities. */
export const DRAFT = `---
pmprep: prd
---

# Refunds without a call

## Problem

Shop owners phone us for every refund, because only our support can trigger one.

## Requirements

- The refund page must be fast.
- An owner refunds an order in full or in part from the order page.
`

/** A backlog with nothing to say about. */
export const CLEAN = `---
pmprep: backlog
---

- As a shop owner, I want to refund part of an order, so that I can settle a complaint about one item.
- As a support agent, I want to see who refunded an order, so that I can answer the owner's questions.
`

/** A backlog whose one defect is a warning. */
export const WARNING = `---
pmprep: backlog
---

- As a shop owner, I want to refund part of an order, so that I can settle a complaint about one item.
- As a support agent, I want to see who refunded an order.
`

/** A word that a safe fix takes out. */
export const FIXABLE = `---
pmprep: backlog
---

- As a shop owner, I want the till to be seamlessly connected to the stock list, so that I sell nothing twice.
`

export const OTHER = `# Notes

Buy milk.
`
