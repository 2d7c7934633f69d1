import assert from 'node:assert/strict'
import {type VagueWord, vagueFinder, vagueWords} from '../../../src/core/wording/vague.ts'
import {vagueGroups} from '../../../src/core/wording/vague-groups.ts'

const sure = (sentence: string) => vagueWords(sentence).filter(hit => hit.confident)
const words = (hits: readonly VagueWord[]) => hits.map(hit => hit.word.toLowerCase().replace(/\s+/g, ' '))

const fires: [sentence: string, ...expected: string[]][] = [
  // quality
  ['The booking page must be fast and easy to use.', 'fast', 'easy to use'],
  ['Search must return results quickly.', 'quickly'],
  ['Provide a robust, flexible and user-friendly editor.', 'robust', 'flexible', 'user-friendly'],
  ['The hand-over between phone and desk is seamless.', 'seamless'],
  ['The dashboard should feel modern and clean.', 'modern', 'clean'],
  ['State-of-the-art recommendations for every cook.', 'state-of-the-art'],
  ['As a night nurse, I want an intuitive hand-over view.', 'intuitive'],
  ['The courier app must work reliably.', 'reliably'],
  // comparison
  ['Improve onboarding.', 'improve'],
  ['Make checkout faster.', 'faster'],
  ['The goal is a better onboarding.', 'better'],
  // adequacy
  ['The label printer needs an adequate supply of paper.', 'adequate'],
  ['Send the reminder to an appropriate person.', 'appropriate'],
  ['FR-7: The filter works properly.', 'properly'],
  ['Given a slow network, when the list loads, then it works as expected.', 'as expected'],
  ['The search must show relevant results.', 'relevant'],
  // loopholes and open lists
  ['Send reminders as appropriate.', 'as appropriate'],
  ['Show an error message if necessary.', 'if necessary'],
  ['The device shall retry as soon as possible.', 'as soon as possible'],
  ['The editor must support fonts, colours, etc.', 'etc'],
  ['The rider must confirm the address and/or the phone number.', 'and/or'],
  // amounts
  ['The dashboard must support several currencies.', 'several'],
  ['The importer handles various file types.', 'various'],
  ['Only certain roles may export the report.', 'certain'],
  ['The gateway is switched off after a certain time.', 'certain'],
  ['The page must show many results.', 'many'],
  // size, distance, duration
  ['The label must be close to the field.', 'close'],
  ['The kiosk shall be placed near the entrance.', 'near'],
  ['The lamp blinks for a short time.', 'short'],
  ['The camera detects small scratches on the card.', 'small'],
  ['The tank is emptied after a long pause.', 'long'],
  ['The upload must not take too long.', 'too long'],
  ['A larger antenna is used in the rear.', 'larger'],
  // degree, time, how often
  ['The new flow will be much faster.', 'much'],
  ['The form will significantly reduce errors.', 'significantly'],
  ['The supplier tells the client at an early stage.', 'early'],
  ['The report shall be generated in a timely manner.', 'in a timely manner'],
  ['Backups must be made regularly.', 'regularly'],
  // extremes and absolutes
  ['We will optimise the sign-up funnel.', 'optimise'],
  ['Minimise the number of taps.', 'minimise'],
  ['Support all major browsers.', 'all major'],
]

const silent: Record<string, string[]> = {
  'a number says it': [
    'Search must return results quickly, within 300 ms at the 95th percentile.',
    'Improve activation from 22% to 30% by the end of the third quarter.',
    'The system must be scalable to 10,000 concurrent users.',
    'Minimise the number of taps to 2.',
    'Backups must be made regularly, every 6 hours.',
    'Sign-up must be easy: one tap.',
    'Show a large price (32 px).',
  ],
  'the sentence spells it out': [
    'The tool shall list several parts: a rail, a bolt and a cap.',
    'Only certain roles (owner, editor) may export the report.',
    'Each guest receives appropriate seats based on the booking.',
  ],
  'a comparison has its second half': [
    'The session must last longer than 30 minutes.',
    'The diameter shall be smaller than the slot.',
    'The pilot group must be larger or equal to the control group.',
  ],
  'another sense': [
    'The close button must close the dialog.',
    'The user must be able to close the tab.',
    'Retry as soon as the connection is back.',
    'The page must stay open for as long as the call lasts.',
    'A short circuit must be detected.',
    'The near-field reader must wake up.',
    'It must be certain that the order is paid.',
    'Open the appropriate record.',
    'The page must say how long the wait is.',
    'One of the several lists must stay open.',
  ],
  'a term or a name': [
    'The long-term goal is retention.',
    'The quick action menu must open on hover.',
    'The gateway must support Fast Ethernet.',
    'The valve must stay in the CLOSE state.',
    'The route must end in /fast/easy.',
    'Effort: Small',
    'Large',
  ],
  quotes: [
    '“It should be fast and easy to use”, said one buyer.',
    'The button must be labelled "Quick and easy".',
    "The badge must read 'Simple' on every card.",
    'The filter must be called «Several».',
  ],
  code: ['The flag \uFFFC must be set.', 'Call \uFFFC-fast before the build.'],
  negation: [
    'The wizard must not be intuitive only to experts.',
    'The flow must work without proper names.',
    'The page isn’t very clear to a new guest.',
  ],
  'a story about the world': [
    'Many customers told us that invoices are hard to find.',
    'Some of them switched to a competitor.',
    'Several customers asked for a dark theme.',
    'In our survey, most admins said the export is slow and not intuitive.',
    'The export was fast, but the import took minutes.',
    'Small businesses lose two hours a week on invoices.',
    'Today, agents have to copy data between several tools.',
    'Users want a better experience.',
    'We believe that a simpler form will improve conversion.',
    'Merchants must wait several days before they get paid, which is painful.',
    'Certain guests see an empty page.',
  ],
  'a question': ['Is the flow simple enough?', 'How fast does the page have to load?'],
  'a definition': ['Robust means that no order is lost when a node dies.'],
  'ordinary words': ['Orders are sent to the kitchen when the guest has paid.', ''],
}

describe('vague words', () => {
  for (const [sentence, ...expected] of fires) {
    it(`finds ${expected.map(word => `“${word}”`).join(', ')} in: ${sentence}`, () => {
      assert.deepEqual(words(sure(sentence)), expected)
    })
  }

  for (const [reason, sentences] of Object.entries(silent)) {
    for (const sentence of sentences) {
      it(`is silent, ${reason}: ${sentence}`, () => {
        assert.deepEqual(words(sure(sentence)), [])
      })
    }
  }

  it('only hints where the sentence promises less', () => {
    const [robust] = vagueWords('The broker is robust.')
    assert.equal(robust?.confident, false)
    const inReason = vagueWords('As a parent, I want a list of sitters so that I can quickly book one.')
    assert.deepEqual(words(inReason), ['quickly'])
    assert.equal(inReason[0]?.confident, false)
  })

  it('gives the range of the word, over blanked markup and line breaks', () => {
    const sentence = '  The   page\nmust be   easy\n to  use  .'
    const [hit] = vagueWords(sentence)
    assert.equal(hit && sentence.slice(hit.start, hit.end), 'easy\n to  use')
    assert.equal(hit?.word, 'easy\n to  use')
  })

  it('says one thing once', () => {
    assert.deepEqual(words(sure('The title must have an appropriately small size.')), ['appropriately'])
    assert.deepEqual(words(sure('Reply as quickly as possible.')), ['as quickly as possible'])
  })

  it('advises for every word, and ends the sentence', () => {
    for (const [sentence] of fires) {
      for (const hit of vagueWords(sentence)) {
        assert.match(hit.advice, /[.?]$/, hit.word)
        assert.ok(vagueGroups[hit.group].title.length > 0)
      }
    }
  })

  it('offers to drop a word that carries nothing', () => {
    assert.equal(sure('The calendar integrates seamlessly with the till.')[0]?.replacement, '')
    assert.equal(sure('Search must return results quickly.')[0]?.replacement, undefined)
  })

  it('takes words of one’s own, wherever they are meant', () => {
    const find = vagueFinder(['Synergy', 'c++ grade', 'über-fein'])
    const own = find('Last year our synergy was über-fein and C++  grade, not “synergy”.')
    assert.deepEqual(words(own), ['synergy', 'über-fein', 'c++ grade'])
    assert.ok(own.every(hit => hit.confident && hit.group === 'listed'))
    assert.deepEqual(words(vagueWords('Synergy must be shown.')), [])
  })

  it('takes nothing longer than a sentence', () => {
    assert.equal(vagueWords(`${'The page must be fast, '.repeat(80)}.`).length, 80)
    assert.deepEqual(vagueWords('The page must be fast, '.repeat(100_000)), [])
  })

  it('gives the same answer every time', () => {
    for (const [sentence] of fires) assert.deepEqual(vagueWords(sentence), vagueWords(sentence))
  })
})
