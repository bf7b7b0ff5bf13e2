export const formsMessages = {};
