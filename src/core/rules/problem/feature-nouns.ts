/** Up to one word, or two, before a noun. `\p{L}` with the flags `i` and `u` takes several times as long to compile. */
const ONE = '(?:[a-zà-ÿ-]+ )?'
const TWO = '(?:[a-zà-ÿ-]+[ -]){0,2}'

/**
 * Nouns for a part of a product: what a team would build. Left out are things that people miss for their own sake
 * (an answer, an overview, a way to …), and words that mean people or goods as often (assistant, editor, menu, badge,
 * view) unless the word before them settles it.
 */
export const FEATURE = [
  `${TWO}dash-?boards?`,
  `${ONE}(?:buttons?|widgets?|modals?|pop-?ups?|tool ?tips?|drop-?downs?(?: menus?)?|toggles?|side-?bars?|tool-?bars?|push banners?)`,
  '(?:settings|overview|home|login|summary|detail|admin|start|reporting) (?:screens?|pages?|areas?)',
  '(?:landing|status|help|search|profile|product|pricing|account|contact|comparison|order) pages?',
  '(?:calendar|list|map|table|board|timeline|detail|summary|admin|week|month) views?',
  `${ONE}(?:apps?|mobile applications?|portals?|wizards?|calculators?|configurators?|importers?|exporters?|trackers?)`,
  `${ONE}(?:filters?|search (?:bars?|box(?:es)?|fields?|engines?|functions?)|advanced search|full-text search|sort(?:ing)? options?|autocomplete)`,
  `${ONE}(?:features?|functionalit(?:y|ies)|modules?|plug-?ins?|add-?ons?|browser extensions?|integrations?|connectors?|web-?hooks?|apis?|endpoints?|sdks?|micro-?services?)`,
  `${ONE}(?:chat-?bots?|bots?|copilots?|recommendation engines?|ai)|(?:ai|virtual|voice|digital) assistants?`,
  `${ONE}(?:notifications?|reminders?|alerts?)`,
  '(?:csv|pdf|excel|data|bulk|one-click) (?:exports?|imports?|edit(?:ing)?|actions?|uploads?|downloads?)',
  '(?:export|import|share|undo|search|filter|report(?:ing)?) (?:functions?|options?|functionality)',
  'dark mode|offline mode|guest mode|single sign-?on|sso|two-factor authentication|2fa|kanban boards?|leader-?boards?|drag[- ]and[- ]drop|live chat|onboarding (?:flow|tour|wizard|checklist)s?|wish-?lists?|calendar (?:sync|integration)s?|loyalty program(?:me)?s?|gamification',
  `${TWO}(?:tools?|software|platforms?)`,
  `${ONE}(?:management|booking|ticketing|tracking|notification|recommendation|messaging|rating|review|referral|permission|scheduling|reservation|crm|cms|erp) (?:systems?|engines?)`,
  `(?:automated |automatic |centrali[sz]ed |unified |dedicated |digital |online |self-service |modern |custom |internal |web-based |ai-powered |cloud-based )+${ONE}(?:systems?|solutions?|workflows?|websites?|databases?)`,
].join('|')
