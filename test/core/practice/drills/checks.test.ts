import assert from 'node:assert/strict'
import {checkDrill} from '../../../../src/core/practice/drills/check-drill.ts'
import {loadExercises} from '../../../../src/core/practice/drills/exercises.ts'
import {sumsIn} from '../../../../src/core/practice/drills/sums.ts'

const all = await loadExercises()
const review = (id: string, text: string) => {
  const exercise = all.find(it => it.id === id)
  assert.ok(exercise, id)
  return checkDrill(exercise, text)
}
const met = (id: string, text: string, what: RegExp) => {
  const found = review(id, text).points.find(it => what.test(it.what))
  assert.ok(found, String(what))
  return found.met
}

describe('what a drill takes for done', () => {
  it('a good answer in plain words, other than the example', () => {
    const plain: [string, string][] = [
      [
        'metric-tuple-shift-swap',
        'How many of the requests in a month are taken by another nurse inside 24 hours. It is 44 in 100 now; I want 65 in 100 by the end of the year.',
      ],
      [
        'guardrail-hunt-taxi-bonus',
        'Crashes: not more than 2 per 100,000 km, else the bonus stops. Passengers who complain about a detour: at most 1 in 200; over that I pause it for the driver.',
      ],
      [
        'trade-off-sentence-bakery-opening',
        'Stay open until eight: 60 commuters have to buy their breakfast somewhere else, but the 35 evening customers pay twice the price and nobody serves them. If we sell fewer than 25 cakes a night after six weeks, we swap.',
      ],
      [
        'pain-without-solution-cloakroom',
        'After the concert Ines waits with 900 others for her coat. Each evening she misses the last tram by five minutes and pays 20 euros for a taxi.',
      ],
      [
        'equation-only-haircuts',
        'people × haircuts a year × minutes a cut = minutes needed; divided by minutes a chair is open × share it is taken gives chairs\n300,000 × 6 × 40 = 72,000,000 minutes\n45 × 60 × 50 × 0.6 = 81,000 minutes a chair\n72,000,000 / 81,000 = 889 chairs',
      ],
      [
        'segment-and-choose-town-sauna',
        'Some come after a night shift, some with the swimming club on Friday, some because a doctor sent them. First the patients: they need it twice a week and 50 places are empty on weekday mornings. The club has to wait.',
      ],
      [
        'hypothesis-tree-parking-payments',
        'Wrong number? See whether payments are recorded under the new zones at all: compare with the money the bank sent.\nNew zone numbers: people enter the old ones. Count failed entries.\nOur update of 1 October: only phones with it would pay less.\nThe bank: look at refused cards, by bank.\nRain and autumn: compare with October of last year.',
      ],
    ]
    for (const [id, text] of plain) {
      const {score, points} = review(id, text)
      assert.ok(score >= 75, `${id}: ${score} ${JSON.stringify(points.filter(it => it.met !== 'made'))}`)
    }
  })
})

describe('what a drill does not take for done', () => {
  it('what is denied', () => {
    const no = 'No guardrails are needed. Accidents are not a problem and cancelled rides are unlikely.'
    assert.equal(met('guardrail-hunt-taxi-bonus', no, /must not get worse/), 'not-found')
    const nobody = 'We open at five because of the commuters, and nobody has to go without anything.'
    assert.ok(review('trade-off-sentence-bakery-opening', nobody).score < 75)
  })

  it('what is left open', () => {
    const perhaps =
      'Perhaps we could open at five; commuters might come, and cake buyers could lose something.'
    assert.equal(met('trade-off-sentence-bakery-opening', perhaps, /decision/), 'not-found')
    const depends = 'It depends. Shift workers or patients, both could come first.'
    assert.equal(met('segment-and-choose-town-sauna', depends, /chosen/), 'not-found')
    const close = 'Maybe we should run two lines at night for nurses.'
    assert.notEqual(met('thirty-second-close-night-trams', close, /recommendation/), 'made')
  })

  it('what is only promised', () => {
    const promise = 'I would define guardrails for accidents and for cancelled rides and monitor them.'
    assert.equal(met('guardrail-hunt-taxi-bonus', promise, /must not get worse/), 'not-found')
    const metric = 'I would define a metric for the share of boxes with every part.'
    assert.equal(met('metric-tuple-toy-rental', metric, /counted/), 'not-found')
  })

  it('a feature where a pain should be, also where it is what is not there', () => {
    const lack =
      'At seven Anna’s mother stands at the icy gate without bus tracking and does not know when the bus comes.'
    assert.equal(met('pain-without-solution-rural-school-bus', lack, /No feature/), 'not-found')
  })

  it('three names for one mechanism', () => {
    const same =
      '- An email that reminds guests the day before\n- A text message that reminds guests at noon\n- A call that reminds guests in the afternoon'
    assert.equal(met('three-mechanisms-restaurant-no-shows', same, /mechanism/), 'not-found')
    assert.ok(review('three-mechanisms-restaurant-no-shows', same).score <= 50)
  })

  it('a cause twice, or no cause outside', () => {
    const twice = `- The number: compare the log of payments with the bank
- Drivers type the old zone number: count the failed entries of each zone
- Drivers type old zone numbers: count failed entries by zone`
    assert.equal(met('hypothesis-tree-parking-payments', twice, /twice/), 'not-found')
    assert.equal(met('hypothesis-tree-parking-payments', twice, /outside/), 'not-found')
  })

  it('a sum that is wrong, with what it comes to', () => {
    const text =
      'Batteries = households × share with a cordless mower ÷ years it lasts × share that replace the battery\n600,000 × 0.4 ÷ 5 × 0.75 = 48,000 batteries'
    const point = review('equation-only-mower-batteries', text).points.find(it => /computed/.test(it.what))
    assert.deepEqual([point?.met, point?.how], ['not-found', 'This comes to 36,000, not 48,000.'])
  })

  it('the age of people as a segment', () => {
    const age =
      'Shift workers aged 25 to 34 and patients aged 60 to 70. I choose the shift workers, because 50 places are empty.'
    assert.equal(met('segment-and-choose-town-sauna', age, /what they do/), 'weak')
  })

  it('“we” in a story, and what was somebody else’s', () => {
    const we =
      'We read the returns with Mona. We dropped the switch. Mona rewrote the manual. From 11% to 6%.'
    assert.equal(met('i-rewrite-sauna-heaters', we, /decided and did/), 'not-found')
    const mine =
      'I read 40 returns with Mona and dropped the switch. I rewrote the manual. Returns fell from 11% to 6%.'
    assert.equal(met('i-rewrite-sauna-heaters', mine, /taken/), 'not-found')
    assert.ok(review('i-rewrite-sauna-heaters', mine).score <= 50)
  })

  it('a close of two minutes', () => {
    const long = `I would run two lines every half hour until one. ${'They are for nurses and cleaners. '.repeat(30)}`
    assert.equal(met('thirty-second-close-night-trams', long, /Thirty/), 'not-found')
  })
})

describe('sums', () => {
  const wrong = (line: string) => sumsIn([line]).map(it => it.wrong ?? 'right')
  it('are computed again, with percentages, brackets and units', () => {
    assert.deepEqual(wrong('40 vans × 25 stops × 30% = 300 stops'), ['right'])
    assert.deepEqual(wrong('(1 − 0.2) × 500 = 400'), ['right'])
    assert.deepEqual(wrong('90/5 = 18 a day'), ['right'])
    assert.deepEqual(wrong('200 boats × 60% = 120 boats × 3 trips = 360 trips'), ['right'])
    assert.deepEqual(wrong('3 shifts (morning, noon, night) × 8 staff = 24'), ['right'])
    assert.deepEqual(wrong('1,200 / 40 = 30; 30 × 8 = 250'), ['right', {says: 250, is: 240}])
  })
  it('are not read into what is none', () => {
    assert.deepEqual(wrong('from 6 am to 9 pm'), [])
    assert.deepEqual(wrong('loads = trees × water ÷ lorry'), [])
  })
})
