/** The build of the checker without native parts has no types of its own. */
declare module 'recheck/lib/browser.js' {
  export { checkSync } from 'recheck';
}
