/**
 * Nouns for a part of a product: what a team would build. Left out are things that people miss for their own sake
 * (an answer, an overview, a way to …), and words that mean people or goods as often (assistant, editor, menu, badge,
 * view) unless the word before them settles it.
 */
export const FEATURE = [
  '(?:[\\p{L}-]+[ -]){0,2}dash-?boards?',
  '(?:[\\p{L}-]+ )?(?:buttons?|widgets?|modals?|pop-?ups?|tool ?tips?|drop-?downs?(?: menus?)?|toggles?|side-?bars?|tool-?bars?|push banners?)',
  '(?:settings|overview|home|login|summary|detail|admin|start|reporting) (?:screens?|pages?|areas?)',
  '(?:landing|status|help|search|profile|product|pricing|account|contact|comparison|order) pages?',
  '(?:calendar|list|map|table|board|timeline|detail|summary|admin|week|month) views?',
  '(?:[\\p{L}-]+ )?(?:apps?|mobile applications?|portals?|wizards?|calculators?|configurators?|importers?|exporters?|trackers?)',
  '(?:[\\p{L}-]+ )?(?:filters?|search (?:bars?|box(?:es)?|fields?|engines?|functions?)|advanced search|full-text search|sort(?:ing)? options?|autocomplete)',
  '(?:[\\p{L}-]+ )?(?:features?|functionalit(?:y|ies)|modules?|plug-?ins?|add-?ons?|browser extensions?|integrations?|connectors?|web-?hooks?|apis?|endpoints?|sdks?|micro-?services?)',
  '(?:[\\p{L}-]+ )?(?:chat-?bots?|bots?|copilots?|recommendation engines?|ai)|(?:ai|virtual|voice|digital) assistants?',
  '(?:[\\p{L}-]+ )?(?:notifications?|reminders?|alerts?)',
  '(?:csv|pdf|excel|data|bulk|one-click) (?:exports?|imports?|edit(?:ing)?|actions?|uploads?|downloads?)',
  '(?:export|import|share|undo|search|filter|report(?:ing)?) (?:functions?|options?|functionality)',
  'dark mode|offline mode|guest mode|single sign-?on|sso|two-factor authentication|2fa|kanban boards?|leader-?boards?|drag[- ]and[- ]drop|live chat|onboarding (?:flow|tour|wizard|checklist)s?|wish-?lists?|calendar (?:sync|integration)s?|loyalty program(?:me)?s?|gamification',
  '(?:[\\p{L}-]+[ -]){0,2}(?:tools?|software|platforms?)',
  '(?:[\\p{L}-]+ )?(?:management|booking|ticketing|tracking|notification|recommendation|messaging|rating|review|referral|permission|scheduling|reservation|crm|cms|erp) (?:systems?|engines?)',
  '(?:automated |automatic |centrali[sz]ed |unified |dedicated |digital |online |self-service |modern |custom |internal |web-based |ai-powered |cloud-based )+(?:[\\p{L}-]+ )?(?:systems?|solutions?|workflows?|websites?|databases?)',
].join('|')
