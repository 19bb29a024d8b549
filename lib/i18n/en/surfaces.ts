
export const surfaces = {};
