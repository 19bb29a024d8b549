
export const common = {};
