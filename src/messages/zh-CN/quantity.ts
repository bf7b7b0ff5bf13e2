export const quantityMessages = {};
