import { checkAnswerer } from './answer-check';
import type { CheckQuestion } from './check-messages';

/* The worker in which workbooks are checked: the pane stays alive at ten thousand rows, and a check is stopped by ending it. */
const answer = checkAnswerer((each) => self.postMessage(each));
self.onmessage = ({ data }: MessageEvent<CheckQuestion>) => answer(data);
