
export const templates = {};
