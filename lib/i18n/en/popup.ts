
export const popup = {};
