/** The key that goes with a letter in the commands of this computer, as it is written before that letter. */
export const COMMAND_KEY = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl+'
