import {sentencesOf} from '../../sections/sentences-of.ts'
import {inSections} from '../in-sections.ts'
import {defineRule} from '../rule.ts'
import {rolloutIn, rolloutTypes} from './stages.ts'

export const noSwitchOwner = defineRule({
  id: 'rollout/no-switch-owner',
  severity: 'hint',
  what: 'A rollout that can be stopped, and nobody who is to stop it.',
  why: 'Three people who could turn it off each wait for one of the other two.',
  types: rolloutTypes,
  check: inSections('rollout', function* (own) {
    const {section} = own
    const {guided} = rolloutIn(own)
    if (guided) return
    const said = sentencesOf(own, section)
    const stops = said.filter(({item}) => STOPS.test(item.text))
    const first = stops[0]
    if (!first || said.some(({item}) => SOMEBODY.test(item.text))) return
    const {item, offset, line} = first
    const end = offset + item.end - (/[.!]\s*$/.test(item.text) ? 1 : 0)
    yield {
      start: offset + item.start,
      end: offset + item.end,
      message:
        'It says when it is stopped and not by whom: expected the name or role that may stop it, and how',
      fixes:
        line.cells.length > 0
          ? []
          : [
              {
                title: 'Add who stops it',
                edits: [{start: end, end, text: '; <!-- who --> stops it by <!-- which switch -->'}],
              },
            ],
    }
  }),
})

const STOPS =
  /\bkill (?:threshold|switch|criteri\w*)\b|\b(?:we |to )?(?:roll(?:s|ed)? (?:it )?back|stop|halt|abort|revert|turn (?:it )?off)\b[^.;]{0,60}\b(?:if|when|once|above|below|at)\b/i
/** A name, a role, a rota: or a switch that needs nobody. */
const SOMEBODY =
  /\b(?:owners?|owned by|on[- ]call|on duty|manager|lead|head of|engineers?|dispatcher|operations|ops|support|sre|product manager|pm|team|crew|automatic(?:ally)?|itself|anyone|everyone|whoever|director|supervisor|nurse|desk)\b|@\p{L}|\p{Ll}\W+\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\b|\(\p{Lu}\p{Ll}+\)|\b\p{Lu}\p{Ll}+ (?:stops|turns|decides|reverts|rolls)\b/u
