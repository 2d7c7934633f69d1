/** Answers of our own, about one question: a school lends instruments, and half of them come back late. */
export const question =
  'A music school lends 300 instruments to families. Half of them come back late. What would you build?'

export function answer(body: string, front: Record<string, string> = {}): string {
  const values: Record<string, string> = {
    question: `"${question}"`,
    category: 'product-sense',
    level: 'mid',
    ...front,
  }
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${value}`)
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`
}

/** Does what a strong answer does, in everyday words. */
export const PLAIN = answer(`
I take it that late means more than a week after the term, and that nobody pays for it today. If the school already charged, I would look at the fee first.

What the school wants is that a child who starts in September gets a cello in September. Last year 60 children waited until November, and 22 of them gave up.

There are families whose child goes on and who simply keep the cello over the summer; families whose child has stopped, where it stands behind a door; and teachers who lend to their own pupils without writing it down. I would start with the families whose child has stopped, because theirs are the instruments that nobody plays, about 90 of the 150.

On a Sunday in July the father of a girl who quit in May finds the case under the stairs. The office is open on two weekday mornings, he works, the box has no address on it, and there is a scratch that he is afraid to pay for. So he shuts the door again. It costs the school a cello for half a year.

I know the scratch from four calls that I listened to; before building anything I would ring twenty of the late families next week and ask what kept them.

One way: a van comes past on two Saturdays and fetches what stands around, no questions about scratches. Another: a deposit of 80 euros that goes down each week. A third: the teacher takes it at the last lesson.

I would send the van, because it is the only one that works for somebody who works on weekday mornings and is afraid of the scratch. Not the deposit: a third of the families would not borrow at all. The teacher loses because the lesson is what they quit.

It makes things worse for the two people in the office, who would spend both Saturdays on the phone, and we would pay for scratches that we now charge, about 30 euros each. I accept that: a cello that stands for half a year costs 200.

The first version has no app and no booking: a sheet of paper with two dates, and only the south of the town.

I would count, of the instruments of children who stopped before the summer, how many are back on the first of September: 40 of 100 today, 80 next year. And the repairs per instrument must not go above 25 euros, or people have learned that scratches are free.

It could fail because nobody is at home. So we ring the evening before, and come twice.

In short: for families whose child has stopped I would send a van on two Saturdays, as they cannot come to us; if 80 of 100 are back in September, it worked.
`)

/** Has all the words and does none of it. */
export const STUFFED = answer(`
To answer this product sense question I will use the CIRCLES framework to build a user-centric, data-driven solution that delights stakeholders.

## Clarify and goal
It is important to clarify scope, constraints and assumptions. The north star should be aligned with the business goals, OKRs and the vision of the company.

## Segments
I would segment users by demographics, psychographics and behaviour, build personas, and prioritise the segment with the highest impact using a rigorous prioritisation framework such as RICE or MoSCoW.

## Pain points
I would map the end-to-end user journey and uncover pain points and unmet needs with jobs to be done. Empathy is key to a great product.

## Solutions
I would ideate a wide range of solutions with different mechanisms, evaluate trade-offs with an impact/effort matrix, and choose the solution with the best return on investment. Alternatives would be rejected for clear reasons.

## Metrics
I would define a success metric and guardrail metrics with a baseline, a target and a time frame, using HEART and AARRR, and monitor them on a dashboard. Risks would be mitigated proactively.

## Summary
In summary, I recommend a phased, iterative, customer-obsessed approach with an MVP, strong alignment and continuous improvement.
`)

/** Names a group and a feature, and little else. */
export const WEAK = answer(`
Users forget to bring things back, so users need an app with reminders. I would build push notifications, a calendar, a chat with the teacher and gamification with badges.

It would increase engagement and users would love it. We could also use AI for predictions.
`)
