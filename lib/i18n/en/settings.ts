
export const settings = {};
