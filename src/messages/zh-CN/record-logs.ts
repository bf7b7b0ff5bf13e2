/** Texts about logs of many systems, their columns as a person corrects them, and files too large for a sheet. */
export const recordLogsMessages = {
  'records.whole-length': '列“{header}”是整通电话的长度(含振铃、排队),不作为处理时长;处理时长由各段相加。',
  'records.answered-from-moment': '没有“是否接通”列,有“{parts}”的来电算已接通。',
  'records.answered-not-abandoned': '“{parts}”:没有放弃且通话时长大于 0 的算已接通。',
};
