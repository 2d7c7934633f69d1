/** Put in by the build from package.json. */
declare const PMPREP_VERSION: string
/** Put in by the build: tells it from any other, so that no results of another engine are taken for its own. */
declare const PMPREP_BUILD: string
