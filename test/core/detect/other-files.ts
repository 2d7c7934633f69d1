/** Markdown of the kinds that lie about in repositories and notebooks beside product documents. None is ours. */
export const otherFiles: Record<string, string> = {
  'the README of a library': `# tidytime

Formats durations. No dependencies, 2 KB.

## Features

- Locales
- Tree shaking

## Requirements

Node 18 or later.

## Usage

\`\`\`js
format(90) // '1 min 30 s'
\`\`\`

## Goals

Small, correct, boring.

## Roadmap

- [ ] Relative times

## FAQ

**Why another one?** The others pull in a parser.

## License

MIT`,

  'the README of an app that explains itself': `# Larder

Knows what is in your kitchen.

## The problem

Food is thrown away because nobody remembers what is at the back of the shelf.

## The solution

Scan a barcode, get a reminder three days before the date.

## Features

- Scanner
- Reminders

## Getting started

\`npm install && npm start\`

## Roadmap

1. Shared shelves
2. Recipes

## Contributing

Open an issue first.`,

  'the README of a tool for such documents': `# PRD Generator

Turns a few answers into a PRD.

## Features

- Asks for the problem and the goals
- Writes Markdown

## Requirements

Python 3.11

## Roadmap

- Export to Word

## Usage

    prdgen new`,

  'an article on how to write one': `# How to write a PRD that people read

Most of them are never opened twice. Here is what I changed.

## Start with the problem

Nobody argues about a feature before they agree on the pain.

## Name the users

“Everyone” is no one.

## Goals and metrics

Pick one number.

## Say what you will not do

It saves an hour in every review.`,

  'meeting notes': `# Weekly, 12 March

## Attendees

Ana, Jo, Sam

## Agenda

1. Release
2. Hiring

## Decisions

- Ship on Thursday.

## Action items

- [ ] Jo: fix the flaky test
- [ ] Sam: ask legal

## Open questions

- Who is on call at Easter?`,

  'an architecture decision': `# 7. Use SQLite for the local cache

Status: accepted

## Context and problem statement

The cache is a folder of JSON files. Start-up reads all of them.

## Decision drivers

* Start-up time
* No service to run

## Considered options

* SQLite
* LevelDB
* Keep the files

## Decision outcome

SQLite, because it needs one file.

### Consequences

* A native module to build

## Pros and cons of the options

### LevelDB

* Good, because it is fast
* Bad, because it has no queries`,

  'a post-mortem': `# Checkout down on 4 May

## Summary

Nobody could pay for 41 minutes.

## Impact

312 orders lost.

## Root cause

A certificate had run out.

## Timeline

- 10:02 first alert
- 10:43 fixed

## What went well

The status page was right.

## Action items

- Renew certificates by themselves.`,

  'a change log': `# Changelog

## 2.1.0

### Added

- Filters

### Fixed

- A crash on empty lists

## 2.0.0

### Removed

- Node 16`,

  'a guide for contributors': `# Contributing

## Ground rules

Be kind.

## Setting up

    npm ci

## Tests

    npm test

## Pull requests

One change each. Say what problem it solves and how you tested it.`,

  'the form for a feature request': `# Feature request

## Is it related to a problem?

I am always annoyed when the sidebar closes.

## Describe the solution

Keep it open.

## Describe alternatives you have considered

A key to open it again.

## Additional context

Version 3.2`,

  'a bug report': `# Sidebar closes by itself

**Steps to reproduce**

1. Open the sidebar
2. Resize the window

**Expected behaviour**

It stays.

**Actual behaviour**

It closes.

**Environment**

Firefox 128`,

  'a course': `# Statistics for designers

## Who is it for

Designers who read A/B tests.

## Goals

You can tell noise from news.

## Requirements

School mathematics.

## Schedule

Week 1: chance. Week 2: samples.

## Grading

Two exercises.`,

  'an advertisement for a job': `# Product manager, payments

## About us

We move money for 4,000 shops.

## Your goals

Own the checkout.

## Requirements

- Three years in payments
- You have written a PRD or two

## What we offer

Four days a week.`,

  'a plan of a test': `# Load test of the search

## Scope

The search service, not the index.

## Environment

Three nodes.

## Test cases

1. 100 requests a second for an hour

## Results

95th percentile 180 ms.

## Risks

The cache was warm.`,

  'notes from a book': `# Notes: The Mom Test

- Talk about their life, not your idea.
- Ask about specifics in the past.

## Chapter 2

> Opinions are worthless.

As the author says, when people want to be nice they lie.`,

  'a diary': `# Tuesday

Slept badly. As a result, I want to go to bed early today so that tomorrow is better.

When I got home, I wanted to cook, so I could use up the leeks.`,

  'a recipe': `# Leek tart

## Ingredients

- 3 leeks
- 200 g cream

## Steps

1. Cut the leeks.
2. Bake for 40 minutes.`,

  'a to-do list': `- [ ] Call the plumber
- [ ] Export the invoices
- [ ] As soon as possible: renew the passport`,

  'a technical design': `# Moving sessions to Redis

## Background

Sessions live in the memory of each node.

## Proposal

One Redis, two replicas.

## Detailed design

Keys are \`session:<id>\`.

## Security

TLS between nodes.

## Open questions

- Which region?`,

  'a paper’s outline': `# Attention in classrooms

## Abstract

We watched 12 classes.

## Background

Attention falls after 15 minutes.

## Methods

## Results

## Limitations

## References`,

  'goals for a quarter': `# Objectives, Q3

## Objective 1: people find us

- KR1: 40,000 visits
- KR2: 300 links

## Objective 2: people stay

- KR1: 35% come back in week 4`,

  'instructions for an agent': `# AGENTS

You are a careful engineer. As a rule, you want tests first.

## Commands

- \`make test\`

## Conventions

- Small commits`,

  'a glossary': `# Words

- **Metric:** a number we watch
- **Persona:** a made-up customer
- **Backlog:** what may come next`,

  'the roadmap of a library': `# Roadmap

## 2.0

- [ ] Drop Node 18
- [x] Typed errors

## Later

- Streams`,

  'the roadmap of an app, by version': `# Product roadmap

## v1.4

Offline mode.

## v1.5

Shared lists.`,

  'the way to become an engineer': `# Roadmap for learning databases

## Now

Read one book on SQL.

## Next

Build an index by hand.`,

  'a learning path with a year': `# Data engineer roadmap 2027

## Step 1: Python

Four weeks.

## Step 2: SQL

Four weeks.`,

  'a list of tasks by now, next and later': `# TODO

## Now

- [ ] Renew the domain

## Next

- [ ] Clean the attic

## Later

- [ ] Learn to weld`,

  'what a developer is at': `# Session status

## Now

Parser tests pass.

## Next

The printer.

## Later

Comments in tables.`,

  'the release notes of a library': `# Release notes 3.1

## Highlights

- \`parse()\` takes options (#412)

## Breaking changes

\`\`\`js
parse(text, {strict: true})
\`\`\``,

  'release notes that are a change log': `# Release notes

## 1.2.0

### Fixed

- The window opens where it was closed.

## 1.1.0

### Added

- A dark theme.`,

  'release notes made from commits': `# Release notes v0.9

- feat: add a cache
- fix(cli): exit with 1
- chore: bump the parser`,

  'the FAQ of a manual': `# FAQ

## Why does the build fail on Windows?

Long paths are off by default.

## How do I change the port?

Set \`PORT\`.

## Can I use it with Deno?

Not yet.`,

  'the FAQ of a tool': `# Tidytime FAQ

## Is it faster than the others?

We have not measured it.

## Does it support leap seconds?

No.`,

  'frequent questions about a course': `# Frequently asked questions

## When does it start?

On 3 May, at nine.

## Do I have to know Python?

A bit of it.`,

  'the pitch of a start-up': `# Pitch: Larder

## Problem

Food is thrown away.

## Solution

A scanner.

## Market

Eleven million households.

## Team

Two of us.`,

  'the pitch of a talk': `# Pitch: parsers for people

## Abstract

Forty minutes on recovery from errors.

## Bio

Writes parsers.`,

  'a sentence to say in a lift': `# Elevator pitch

We make the box that tells you what is in your kitchen.`,

  'a text about pitches': `# Shape Up: how pitches are written

## Problem

One story.

## Appetite

A budget.

## Rabbit holes

Patched.

## No-gos

Said.`,

  'a guide to pitches': `# Pitch guide

## Appetite

How much time is it worth?

## No-gos

What is left out?`,

  'a case study of a test': `# A/B test of a checkout: a case study

## Hypothesis

One page converts better.

## Sample size

8,000 users.

## Variants

A and B.

## Installation

    pip install -r requirements.txt`,

  'the README of a test': `# Checkout experiment

Analysis of an A/B test in Python.

## Hypothesis

One page converts better.

## Usage

\`python main.py\``,

  'an experiment in a laboratory': `# Experiment 14

## Materials

Two beakers, vinegar.

## Procedure

Heat to 60 °C.

## Observations

Bubbles.`,

  'a plan of tests for a release': `# Test plan: search

## Test cases

1. An empty query

## Environment

Staging`,

  'a press release': `# Larder opens a shop in Ghent

## Press release

GHENT, 3 May. From today on Larder has a shop.

## Contact

press@larder.example`,

  'a text about PR/FAQs': `# How to write a PR/FAQ

## Press release

One page.

## Internal FAQ

Six questions.`,

  'a text about user stories': `# User story mapping

As a facilitator, I want sticky notes, so that everyone can write.`,

  'nothing but a heading': '# Notes',
  'plain text': 'Buy milk.',
  'nothing at all': '',
}
