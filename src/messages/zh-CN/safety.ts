/** Texts of writes that meet somebody else's, and of sheets that could not be finished. */
export const safetyMessages = {
  'error.changed-meanwhile': '有人正好在改同一处，本次没有写入任何内容。请重试。',
  'error.unfinished-sheet':
    '新工作表没有做完，也没能撤掉，留下了“{sheet}”（Excel 错误 {code}）。请删除它，再重试。',
  'share.people-protected':
    '“{sheet}”受保护，其中有人名、电话或证件号：换了别处而留下这里，就对不上了。请先撤销这张表的保护（或解除签核），再试一次。',
};
