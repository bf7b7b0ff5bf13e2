export const scoringMessages = {};
