/** Put in by the build from package.json. */
declare const PMPREP_VERSION: string
