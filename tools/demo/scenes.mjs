// The seven scenes. Each returns what Sluice said, which the demo holds against what it should have said.

import { sendAll, startLoad } from './load.mjs'
import { fact, note } from './screen.mjs'

const VERDICTS = { 0: 'pass', 1: 'fail', 2: 'mistake', 3: 'inconclusive', 4: 'error' }
const verdictOf = ({ code }) => VERDICTS[code] ?? `exit ${code}`
const gateOf = (stage) => stage.json('.sluice/reports/evaluate-gate/report.json').result
const rowsToAsk = (stage) =>
  stage
    .read('.sluice/replay.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).row)
const live = (stage) => /version: (v\d+)/.exec(stage.read('deployments/production.yml'))?.[1]

/** Runs the gate; a step that must pass and does not ends the demo there. */
const judge = (stage, most = 34) => stage.sluice(['run'], { most })
async function must(stage, words, options) {
  const done = await stage.sluice(words, options)
  if (done.code !== 0) throw new Error(`sluice ${words.join(' ')} ended with ${done.code}:\n${done.text}`)
  return done
}

function branch(stage, name, patch, message) {
  stage.git('checkout', '--quiet', '-b', name)
  stage.apply(patch)
  stage.commit(message)
  note(`branch ${name}: ${message}`)
}
const home = (stage) => stage.git('checkout', '--quiet', 'main')
function merge(stage, name) {
  stage.git('merge', '--quiet', '--no-ff', '--message', `Merge ${name}`, name)
  note(`merged ${name}`)
}

/** Registers what the last run judged, and merges the promotion it proposes. */
async function promote(stage) {
  await must(stage, ['register'], { most: 8 })
  const { promotion } = stage.json('.sluice/reports/register/report.json').outputs
  merge(stage, promotion)
}

const deploy = (stage, most = 26) => stage.sluice(['deploy-canary'], { most })
async function deployUnderLoad(stage, rows) {
  const stop = startLoad(await stage.clients(), rows, stage.load)
  const done = await deploy(stage)
  const counted = await stop()
  fact(
    `${counted.sent.toLocaleString('en')} requests came in meanwhile: ${counted.answered.toLocaleString('en')} answered, ${counted.failed} failed, ${counted.lost} lost`,
  )
  return { done, counted }
}

export const scenes = [
  {
    title: 'The first model',
    story:
      'Nothing is in production, so there is nothing to compare with: absolute thresholds only. It becomes v1; merging its promotion puts it into production.',
    expected: 'pass, serving v1',
    async play(stage) {
      await must(stage, ['run'], { most: 30 })
      await promote(stage)
      await must(stage, ['deploy-canary'], { most: 18 })
      return `${gateOf(stage).verdict}, serving ${live(stage)}`
    },
  },
  {
    title: 'A better model',
    story:
      'Boosted trees that know the airports. Candidate and production answer the same 200,000 flights; then live requests move over in steps, under load.',
    expected: 'pass, serving v2, 0 lost',
    async play(stage) {
      branch(stage, 'better', '2-better.patch', 'Boosted trees that know the airports')
      await must(stage, ['run'], { most: 40 })
      home(stage)
      merge(stage, 'better')
      await promote(stage)
      const { done, counted } = await deployUnderLoad(stage, rowsToAsk(stage))
      return `${verdictOf(done)}, serving ${live(stage)}, ${counted.lost + counted.failed} lost`
    },
  },
  {
    title: 'A model that learnt from the evaluation month',
    story: 'Its numbers are the best so far, because it has seen the answers. It is not comparable, and is blocked.',
    expected: 'inconclusive',
    async play(stage) {
      branch(stage, 'leaky', '3-leaky.patch', 'Train on March too')
      const done = await judge(stage)
      home(stage)
      return verdictOf(done)
    },
  },
  {
    title: 'A model that is worse on average',
    story: 'A sixth of the trees: blocked.',
    expected: 'fail',
    async play(stage) {
      branch(stage, 'worse', '4a-worse.patch', 'Fewer trees')
      const done = await judge(stage, 24)
      home(stage)
      return verdictOf(done)
    },
  },
  {
    title: 'A model that is better on average, and worse for some airports',
    story: 'In its training data the hours of four airports are in UTC. The average hides it; the slices do not.',
    expected: 'fail, worse for OAK SFO SJC SMF',
    async play(stage) {
      branch(stage, 'slices', '4b-slices.patch', 'More flights, more trees')
      const done = await judge(stage, 40)
      home(stage)
      const blocking = gateOf(stage).slices.flatMap(({ slices }) => slices.filter(({ blocks }) => blocks).map(({ level }) => level))
      return `${verdictOf(done)}, worse for ${blocking.sort().join(' ')}`
    },
  },
  {
    title: 'Fine offline, wrong in service: caught by the replay',
    story:
      'What serves it has the airports’ rates in percent. The gate cannot see that; before any live request, evaluation rows are replayed through the served model.',
    expected: 'gate pass, canary fail, serving v2',
    async play(stage) {
      branch(stage, 'serving', '5-serving.patch', 'More trees; rates in percent')
      await must(stage, ['run'], { most: 14 })
      home(stage)
      merge(stage, 'serving')
      await promote(stage)
      const done = await deploy(stage)
      return `gate ${gateOf(stage).verdict}, canary ${verdictOf(done)}, serving ${live(stage)}`
    },
  },
  {
    title: 'The same model without replay and shadow: caught by the canary',
    story:
      'A few live requests are enough: its answers lie further from those of production than they did offline. Traffic goes back, deployments/production.yml goes back, and no request is lost.',
    expected: 'canary fail, serving v2, 0 lost',
    async play(stage) {
      stage.edit('sluice.yml', [
        ['    replay: { rows: 1000, tolerance: 0 }\n', '    replay: { rows: 0 }\n'],
        ['    shadow: { percent: 25, for: 2s }\n', ''],
      ])
      stage.commit('Switch replay and shadow off')
      stage.git('revert', '--no-edit', 'HEAD~1')
      note('the promotion is merged once more')
      const { done, counted } = await deployUnderLoad(stage, rowsToAsk(stage))
      return `canary ${verdictOf(done)}, serving ${live(stage)}, ${counted.lost + counted.failed} lost`
    },
  },
  {
    title: 'June: the world changes',
    story: 'From 11 June, 40% of the requests carry UTC hours. The monitor compares a week of requests with what v2 was released on.',
    expected: 'fail: hour, predictions',
    async play(stage) {
      const safe = '    replay: { rows: 1000, tolerance: 0 }\n    shadow: { percent: 25, for: 2s }\n'
      stage.edit('sluice.yml', [['    replay: { rows: 0 }\n', safe]])
      stage.apply('5-serving.patch', '-R')
      stage.commit('Take the serving change back, switch replay and shadow on')
      stage.python('june.py', '--out', 'later', '--rows', '6000')
      await stage.settle()
      const from = new Date().toISOString()
      const rows = stage
        .read('later/requests.jsonl')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      const counted = await sendAll(await stage.clients(), rows)
      await stage.settle()
      fact(`${counted.answered.toLocaleString('en')} requests of 11 to 17 June asked and answered`)
      const done = await stage.sluice(['monitor-drift', '--from', from], { most: 40 })
      const { outputs } = stage.json('.sluice/reports/monitor-drift/report.json')
      return `${verdictOf(done)}: ${outputs.drifted.split(',').join(', ')}`
    },
  },
  {
    title: 'A retrain on June',
    story: 'The same code on newer data, judged like any other candidate, on flights of late June; then deployed.',
    expected: 'pass, serving v4, 0 lost',
    async play(stage) {
      branch(stage, 'retrain', '6-retrain.patch', 'Train on June as it was recorded')
      await must(stage, ['run'], { most: 24 })
      home(stage)
      merge(stage, 'retrain')
      await promote(stage)
      const { done, counted } = await deployUnderLoad(stage, rowsToAsk(stage))
      return `${verdictOf(done)}, serving ${live(stage)}, ${counted.lost + counted.failed} lost`
    },
  },
  {
    title: 'git revert is the way back',
    story: 'Reverting the promotion brings the version before it back, at once, because it has served here already.',
    expected: 'pass, serving v2, 0 lost',
    async play(stage) {
      stage.git('revert', '--no-edit', '-m', '1', 'HEAD')
      const { done, counted } = await deployUnderLoad(stage, rowsToAsk(stage))
      await stage.sluice(['status'])
      await stage.sluice(['verify', 'v2'], { most: 12 })
      return `${verdictOf(done)}, serving ${live(stage)}, ${counted.lost + counted.failed} lost`
    },
  },
]
