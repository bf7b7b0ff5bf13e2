import { answerQuestion } from './answer-question';
import type { CsvQuestion } from './csv-messages';

/* The worker in which a file of records is read: the pane stays alive, and stopping it stops the reading at once. */
self.onmessage = ({ data }: MessageEvent<CsvQuestion>) => {
  void answerQuestion(data, (answer) => self.postMessage(answer));
};
