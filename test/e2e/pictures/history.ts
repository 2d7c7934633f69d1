/** Attempts of some weeks, as somebody would have them who practises every few days: files by their path. */
export function history(): Record<string, string> {
  const weeks: [day: string, category: string, question: string, score: number, scores: number[]][] = [
    [
      '2027-01-08',
      'product-sense',
      'A launderette chain loses students in summer. What would you build?',
      38,
      [2, 2, 1, 2],
    ],
    ['2027-01-12', 'metrics', 'How would you measure a repair café’s booking page?', 46, [2, 3, 2, 2]],
    ['2027-01-15', 'diagnosis', 'Calls to the hotline of a water company doubled. Why?', 41, [3, 2, 2, 2]],
    [
      '2027-01-19',
      'product-sense',
      'A launderette chain loses students in summer. What would you build?',
      58,
      [3, 3, 2, 3],
    ],
    [
      '2027-01-23',
      'estimation',
      'How many umbrellas are left on the trains of a small country each year?',
      63,
      [3, 3, 3, 2],
    ],
    ['2027-01-28', 'trade-off', 'Sell the last seats late, or keep them for members?', 66, [3, 3, 3, 3]],
    ['2027-02-02', 'strategy', 'Should a choir school open in a second town?', 61, [3, 4, 2, 3]],
    ['2027-02-09', 'growth', 'How would you grow a lending library for tools?', 74, [4, 4, 3, 3]],
    ['2027-02-16', 'metrics', 'How would you measure a repair café’s booking page?', 82, [4, 4, 4, 3]],
  ]
  return Object.fromEntries(
    weeks.map(([day, category, question, score, [clarity, structure, users, metrics]]) => [
      `practice/${day}-${category}.md`,
      `---
pmprep: answer
question: "${question}"
category: ${category}
level: mid
date: ${day}T18:05
minutes: 35
seconds: 1900
status: submitted
self: {clarity: 3, structure: 3, user-understanding: 3, metrics-thinking: 3}
score: ${score}
scores: {clarity: ${clarity}, structure: ${structure}, user-understanding: ${users}, metrics-thinking: ${metrics}}
rubric: 1
---

# ${question}

## Answer

${question}
`,
    ]),
  )
}
