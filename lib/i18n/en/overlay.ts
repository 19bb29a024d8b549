
export const overlay = {};
