/** `npm run build`: prepares what is missing and builds the page into `dist`, as `npm start` does. */
import { preparePage, runCommand } from './prepare.mjs'

await runCommand(async () => {
  await preparePage()
})
