
export const cli = {};
