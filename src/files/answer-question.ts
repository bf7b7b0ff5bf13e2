import type { CsvAnswer, CsvQuestion } from './csv-messages';
import { peekFile, readFileIndicators } from './file-indicators';
import { FileProblem } from './file-problem';

/** What the worker does with a question; `tell` is called with every answer. Rejects for nothing but a bug. */
export async function answerQuestion(
  question: CsvQuestion,
  tell: (answer: CsvAnswer) => void,
): Promise<void> {
  const { file, corrections } = question;
  try {
    if (question.kind === 'peek') {
      tell({ kind: 'peeked', records: await peekFile(file, corrections) });
    } else {
      const onProgress = ({ done, total }: { done: number; total: number }) =>
        tell({ kind: 'progress', done, total });
      const indicators = await readFileIndicators(file, { ...question.options, corrections, onProgress });
      tell({ kind: 'read', indicators });
    }
  } catch (error) {
    const problem = asProblem(error, file.name);
    if (problem === null) throw error;
    tell({ kind: 'problem', code: problem.code, params: problem.params });
  }
}

/** The browser's own refusals: the file was moved, changed or locked since it was picked. */
function asProblem(error: unknown, file: string): FileProblem | null {
  if (error instanceof FileProblem) return error;
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return /^Not(?:Readable|Found)Error$/.test(name) ? new FileProblem('csv.unreadable', { file }) : null;
}
